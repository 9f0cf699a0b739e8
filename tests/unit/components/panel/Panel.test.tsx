import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { PreferencesContext, RecordContext, type DriverSettings } from '../../../../components/page/services';
import { Panel } from '../../../../components/panel/Panel';
import type { TabFacts, TabPort } from '../../../../components/panel/tab-port';
import { WebmailAccessContext } from '../../../../components/webmail/access';
import type { Deps } from '../../../../utils/app/deps';
import { button, click, render } from '../render';

vi.mock('../../../../components/record/NoticeOf', () => ({
  NoticeOf: ({ id }: { readonly id: string }) => <textarea aria-label={id} />,
}));

const SETTINGS: DriverSettings = {
  watch: { gmail: true },
  consentAt: '2026-11-01T00:00:00Z',
  paused: false,
  keepText: true,
  language: 'auto',
  accountNames: {},
};
const TAB: TabFacts = { tabId: 1, messageId: null, page: null, unlogged: null, unsaved: false };
const page = (message: string): TabFacts['page'] => ({
  webmail: 'gmail',
  list: { state: 'ok', rows: 1, matchedBy: 'id' },
  message: { state: message, messages: 1, unread: 0 },
  marked: 0,
  thread: null,
});

interface Given {
  readonly settings?: Partial<DriverSettings>;
  readonly allowed?: boolean;
  readonly granted?: boolean;
  readonly saved?: boolean;
  readonly tab?: TabFacts;
}

async function panel({ settings, allowed = true, granted = allowed, saved = true, tab = TAB }: Given) {
  let facts = tab;
  let changed = (): void => undefined;
  const port: TabPort = {
    read: async () => facts,
    watch: (callback) => {
      changed = callback;
      return () => undefined;
    },
    insert: async () => ({ result: 'no-editor' }),
  };
  const change = vi.fn(async () => saved);
  const ask = vi.fn(async () => granted);
  // Nothing here reads the record: the notice is a stand-in.
  const record = { deps: {} as Deps, report: { state: 'ok' } } as const;
  const host = await render(
    <PreferencesContext value={{ settings: { ...SETTINGS, ...settings }, change }}>
      <WebmailAccessContext
        value={{ allowed: new Set(allowed ? ['https://mail.google.com'] : []), ask, giveBack: async () => undefined }}
      >
        <RecordContext value={record}>
          <Panel port={port} pageUrl={(name, hash = '') => `/${name}.html${hash}`} />
        </RecordContext>
      </WebmailAccessContext>
    </PreferencesContext>,
  );
  const show = (next: TabFacts): Promise<void> =>
    act(async () => {
      facts = next;
      changed();
    });
  return { host, change, ask, show };
}

const AGAIN = 'Watch Gmail again';

describe('the panel, when no mail is watched', () => {
  it('says so and switches watching on again, keeping other webmails as they are', async () => {
    const { host, change } = await panel({ settings: { watch: { gmail: false, other: true } } });
    expect(host.querySelector('h1')?.textContent).toBe('Not watching your mail');
    await click(button(host, AGAIN));
    expect(change).toHaveBeenCalledWith({ watch: { gmail: true, other: true } });
  });

  it('asks the browser for what is missing, inside the click', async () => {
    const { host, change, ask } = await panel({ allowed: false, granted: true });
    expect(host.querySelector('h1')?.textContent).toBe('Not watching your mail');
    await act(async () => {
      button(host, AGAIN).click();
      expect(ask).toHaveBeenCalledOnce();
    });
    expect(change).toHaveBeenCalledWith({ watch: { gmail: true } });
  });

  it('switches on nothing she never chose: she goes to the settings', async () => {
    const { host } = await panel({ settings: { watch: {} } });
    expect(() => button(host, AGAIN)).toThrow();
    expect(host.querySelector('main a[href*="#/settings"]')?.textContent).toContain('Switch it on in settings');
  });

  it.each([
    ['the browser was not allowed to', { allowed: false }, 'not allowed to read your mail'],
    ['the choice could not be kept', { settings: { watch: { gmail: false } }, saved: false }, 'Not saved'],
  ])('says when %s', async (_, given, words) => {
    const { host } = await panel(given);
    await click(button(host, AGAIN));
    expect(host.querySelector('[role=alert]')?.textContent).toContain(words);
  });
});

describe('the panel, with a notice open', () => {
  it.each(['blind', 'degraded'])('keeps it as it is while the page is %s, and says so above it', async (state) => {
    const open = { ...TAB, messageId: 'gmail:a:1', page: page('ok') };
    const { host, show } = await panel({ tab: open });
    const before = host.querySelector('textarea');
    expect(before).not.toBeNull();
    await show({ ...open, page: page(state) });
    expect(host.querySelector('textarea')).toBe(before);
    expect(host.textContent).toContain(state === 'blind' ? "message can't be read" : 'Only a part of this page');
    expect(host.textContent?.includes('the last message that could be read')).toBe(state === 'blind');
    await show(open);
    expect(host.querySelector('textarea')).toBe(before);
    expect(host.textContent).not.toContain('be read');
  });

  it('draws another one when another message comes into focus', async () => {
    const { host, show } = await panel({ tab: { ...TAB, messageId: 'gmail:a:1' } });
    const before = host.querySelector('textarea');
    await show({ ...TAB, messageId: 'gmail:a:2' });
    expect(host.querySelector('textarea')).not.toBe(before);
  });
});
