import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Label } from '../../../utils/messaging/contract';
import { Reader, type ReaderPort } from '../../../utils/webmail/reader';
import { gmail } from '../../../utils/webmail/sites/gmail';
import type { OpenMessage } from '../../../utils/webmail/types';

const TABLE = { cues: [], calm: [], domains: ['amazon.com'], locals: ['amazonflex-support'], names: ['amazon flex'] };
const LABEL: Label = { category: 'late-arrival', tier: 'warning', sure: 'sure' };
const OTHER: Label = { category: 'missed-block', tier: 'warning', sure: 'sure' };

function message(id: string, text: string, address = 'someone@example.com'): OpenMessage {
  return {
    element: document.createElement('div'),
    state: 'ready',
    messageId: id,
    threadId: '198c6747aabb71a9',
    from: { address },
    to: [],
    dateText: null,
    date: null,
    subject: null,
    attachments: [],
    text,
  };
}

const FLEX = message('1', 'Hello', 'amazonflex-support@amazon.com');
const PLAIN = message('2', 'Dinner at eight?');
const now = { known: false, beat: false };

type Answered = { labels: (Label | null)[]; saved: boolean } | null;

describe('the reader of an opened thread', () => {
  let answers: ((answer: Answered) => void)[];
  let send: ReturnType<typeof vi.fn<ReaderPort['send']>>;
  let reader: Reader;

  beforeEach(() => {
    answers = [];
    send = vi.fn<ReaderPort['send']>(() => new Promise((resolve) => answers.push(resolve)));
    reader = new Reader({ adapter: gmail, table: TABLE, page: document, send, changed: () => undefined });
  });

  const answer = async (index: number, given: Answered): Promise<void> => {
    answers[index]?.(given);
    await Promise.resolve();
    await Promise.resolve();
  };

  it('hands nothing over of ordinary mail', () => {
    reader.read([PLAIN], now);

    expect(send).not.toHaveBeenCalled();
  });

  it('hands ordinary mail over once its thread turns out to be in the record', () => {
    reader.read([PLAIN], now);
    reader.read([PLAIN], { known: true, beat: false });

    expect(send).toHaveBeenCalledTimes(1);
  });

  it('asks once for the same thread', async () => {
    reader.read([FLEX], now);
    reader.read([FLEX], now);
    await answer(0, { labels: [LABEL], saved: true });
    reader.read([FLEX], now);

    expect(send).toHaveBeenCalledTimes(1);
    expect(reader.labelOf(FLEX)).toEqual(LABEL);
  });

  it('waits while the last message still stands under the next conversation’s name', async () => {
    const notice = { ...FLEX, text: 'You did not pick up an order.' };
    reader.read([notice], now);
    await answer(0, { labels: [LABEL], saved: true });

    // The address has changed, and with it every id that is read from it; the page has not.
    const next = { ...notice, messageId: '9', threadId: '198c6747aabb9999' };
    reader.read([next], now);
    expect(send).toHaveBeenCalledTimes(1);

    reader.read([{ ...next, text: 'You were late.' }], now);
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.lastCall?.[0]).toMatchObject({
      threadId: '198c6747aabb9999',
      messages: [{ text: 'You were late.' }],
    });
  });

  it('takes two messages that are equal to the letter for two at the next heartbeat', async () => {
    reader.read([FLEX], now);
    await answer(0, { labels: [LABEL], saved: true });
    const twin = { ...FLEX, messageId: '9', threadId: '198c6747aabb9999' };
    reader.read([twin], now);
    reader.read([twin], { known: false, beat: true });

    expect(send).toHaveBeenCalledTimes(2);
  });

  it('tries again what was not saved at the next heartbeat, not before', async () => {
    reader.read([FLEX], now);
    await answer(0, { labels: [LABEL], saved: false });
    reader.read([FLEX], now);
    expect(send).toHaveBeenCalledTimes(1);

    reader.read([FLEX], { known: false, beat: true });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('takes the answer to the last question, whichever comes first', async () => {
    reader.read([FLEX], now);
    reader.askAgain();
    reader.read([FLEX], now);
    await answer(1, { labels: [OTHER], saved: true });
    await answer(0, { labels: [LABEL], saved: true });

    expect(reader.labelOf(FLEX)).toEqual(OTHER);
  });

  it('cuts what it hands over to what the background takes', () => {
    const to = Array.from({ length: 300 }, (_one, index) => ({ address: `a${index}@example.com` }));
    reader.read([{ ...FLEX, to, text: 'flex '.repeat(100_000), subject: 'x'.repeat(5_000) }], now);
    const [captured] = send.mock.calls[0]?.[0].messages ?? [];

    expect(captured?.to).toHaveLength(50);
    expect(captured?.text).toHaveLength(200_000);
    expect(captured?.subject).toHaveLength(1_000);
  });
});
