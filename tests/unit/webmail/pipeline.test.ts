import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Label, PageState } from '../../../utils/messaging/contract';
import { MARK } from '../../../utils/webmail/dom';
import { startPipeline, type PipelineOptions } from '../../../utils/webmail/pipeline';
import { gmail } from '../../../utils/webmail/sites/gmail';
import type { WebmailAdapter } from '../../../utils/webmail/types';
import { hintTable } from '../../../scripts/lib/hint-table';

const WELCOME = { watching: true, direction: 'ltr', words: { maybe: 'may be', 'tier.warning': 'Warning' } } as const;
const LABEL: Label = { category: 'late-arrival', tier: 'warning', sure: 'sure' };
const idOf = (number: number): string => (0x198c6747aabb0000n + BigInt(number)).toString(16);

function row(number: number, subject: string, address = 'amazonflex-support@amazon.com'): string {
  return `<tr class="zA" id=":${number}"><td><span email="${address}" name="Amazon Flex">Amazon Flex</span></td><td><div class="xS"><div class="xT"><div class="y6"><span class="bog" data-legacy-thread-id="${idOf(number)}">${subject}</span></div></div></div></td></tr>`;
}

describe('the pipeline', () => {
  let send: ReturnType<typeof vi.fn>;
  let labels: Record<string, Label>;
  let signal: AbortController;
  let isAlive: boolean;
  let account: string | null;

  beforeEach(() => {
    vi.useFakeTimers();
    labels = {};
    isAlive = true;
    account = 'dana.rivers.demo@example.com';
    signal = new AbortController();
    send = vi.fn((name: string) => Promise.resolve(name === 'labels' ? { labels } : null));
  });

  afterEach(() => {
    signal.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  const draw = (...rows: readonly string[]): void => {
    const template = document.createElement('template');
    template.innerHTML = `<div role="main"><table role="grid"><tbody>${rows.join('')}</tbody></table></div>`;
    document.body.replaceChildren(template.content);
  };
  const start = (over: Partial<WebmailAdapter> = {}): ReturnType<typeof startPipeline> =>
    startPipeline({
      adapter: { ...gmail, account: () => account, ...over },
      page: document,
      table: hintTable(),
      welcome: WELCOME,
      signal: signal.signal,
      send: send as unknown as PipelineOptions['send'],
      alive: () => isAlive,
    });
  const after = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
  const marked = (): string[] =>
    [...document.querySelectorAll('tr')].filter((one) => one.querySelector(`[${MARK}]`)).map(({ id }) => id);
  const asked = (name: string): unknown[] =>
    send.mock.calls.filter(([one]) => one === name).map(([, payload]) => payload as unknown);
  const states = (): string[] => asked('state').map((state) => (state as PageState).list.state);

  it('marks the rows whose words carry a cue, and no others', async () => {
    draw(row(1, 'Order not picked up'), row(2, 'Your weekly summary'), row(3, 'Order not picked up', 'a@example.com'));
    start();
    await after(200);

    expect(marked()).toEqual([':1', ':3']);
  });

  it('marks a thread of the record whatever its words, and takes the mark away when it was cleared', async () => {
    draw(row(1, 'Hello'));
    labels = { [idOf(1)]: LABEL };
    const pipeline = start();
    await after(200);
    expect(marked()).toEqual([':1']);

    labels = {};
    pipeline.refresh({ ...WELCOME });
    await after(200);
    expect(marked()).toEqual([]);
  });

  it('follows a row that is used again for another thread', async () => {
    draw(row(1, 'Order not picked up'));
    start();
    await after(200);
    draw(row(2, 'Dinner', 'lee@example.com'));
    await after(200);

    expect(document.querySelectorAll(`[${MARK}]`).length).toBe(0);
  });

  it('asks about each thread once, at most 500 at a time', async () => {
    draw(...Array.from({ length: 501 }, (_, number) => row(number, 'Hello')));
    start();
    await after(60_000);

    expect(asked('labels').map((one) => (one as { threadIds: string[] }).threadIds.length)).toEqual([500, 1]);
  });

  it('asks again with the account when that shows late', async () => {
    draw(row(1, 'Hello'));
    account = null;
    start();
    await after(200);
    account = 'dana.rivers.demo@example.com';
    await after(60_000);

    expect(asked('labels')).toMatchObject([{ account: null }, { account }]);
  });

  it('says blind only of a page that had time to be drawn', async () => {
    draw(row(1, 'Hello'));
    const blind = {
      list: { state: 'blind', rows: 0, matchedBy: 'none' },
      message: { state: 'idle', messages: 0, unread: 0 },
    } as const;
    start({ health: () => blind });
    await after(2_000);
    expect(states()).toEqual([]);
    await after(2_000);
    expect(states()).toEqual(['blind']);
  });

  it('says the same of a page once', async () => {
    draw(row(1, 'Order not picked up'));
    start();
    await after(60_000);
    document.body.append(document.createElement('p'));
    await after(60_000);

    expect(states()).toEqual(['ok']);
  });

  it('takes every mark away once the extension is gone, and asks nobody any more', async () => {
    draw(row(1, 'Order not picked up'));
    start();
    await after(60_000);
    isAlive = false;
    await after(3_000);
    expect(marked()).toEqual([]);

    send.mockClear();
    draw(row(2, 'Order not picked up'));
    await after(60_000);
    expect(marked()).toEqual([]);
    expect(send).not.toHaveBeenCalled();
  });
});
