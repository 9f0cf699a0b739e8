import { describe, expect, it } from 'vitest';

import { panelKind } from '../../../../components/panel/panel-kind';
import type { TabFacts } from '../../../../components/panel/tab-port';
import type { DriverSettings } from '../../../../components/page/services';

const SETTINGS: DriverSettings = {
  watch: { gmail: true },
  consentAt: '2026-11-01T00:00:00Z',
  paused: false,
  keepText: true,
  language: 'auto',
  accountNames: {},
};
const TAB: TabFacts = { tabId: 1, messageId: null, page: null, unlogged: null, unsaved: false };
const page = (list: string, message: string): TabFacts['page'] => ({
  webmail: 'gmail',
  list: { state: list, rows: 0, matchedBy: 'id' },
  message: { state: message, messages: 0, unread: 0 },
  marked: 0,
  thread: null,
});

describe('what the panel shows', () => {
  it.each<[string, Partial<DriverSettings>, TabFacts | null, ReturnType<typeof panelKind>]>([
    ['that nothing is read, before consent', { consentAt: null }, { ...TAB, messageId: 'a' }, 'no-consent'],
    ['that it is paused', { paused: true }, { ...TAB, messageId: 'a' }, 'paused'],
    ['nothing yet, without a tab', {}, null, 'nothing-open'],
    ['nothing yet, in a tab without a message', {}, TAB, 'nothing-open'],
    ['the notice in focus', {}, { ...TAB, messageId: 'a', page: page('ok', 'ok') }, 'notice'],
    [
      'the notice in focus, also when a message can not be read',
      {},
      { ...TAB, messageId: 'a', page: page('ok', 'blind') },
      'notice',
    ],
    [
      'the notice in focus, also when only a part can be read',
      {},
      { ...TAB, messageId: 'a', page: page('degraded', 'degraded') },
      'notice',
    ],
    [
      'the notice in focus, also when the list can not be read',
      {},
      { ...TAB, messageId: 'a', page: page('blind', 'ok') },
      'notice',
    ],
    ['that the opened message can not be read', {}, { ...TAB, page: page('ok', 'blind') }, 'blind'],
    [
      'that no mail is watched, when it is switched off',
      { watch: { gmail: false } },
      { ...TAB, messageId: 'a' },
      'not-watching',
    ],
    ['that no mail is watched, when it was never switched on', { watch: {} }, null, 'not-watching'],
    ['that it is paused, rather than what comes after', { paused: true, watch: {} }, TAB, 'paused'],
    [
      'that nothing is read, before consent, rather than that it is not watched',
      { consentAt: null, watch: {} },
      TAB,
      'no-consent',
    ],
    [
      'the notice in focus, in another webmail that is watched alone',
      { watch: { roundcube: true }, ownHosts: { roundcube: ['https://webmail.example.com'] } },
      { ...TAB, messageId: 'a' },
      'notice',
    ],
    ['that the list can not be read', {}, { ...TAB, page: page('blind', 'idle') }, 'blind'],
    ['that only a part can be read', {}, { ...TAB, page: page('degraded', 'idle') }, 'degraded'],
  ])('%s', (_, settings, tab, expected) => {
    expect(
      panelKind({ ...SETTINGS, ...settings }, new Set(['https://mail.google.com', 'https://webmail.example.com']), tab),
    ).toBe(expected);
  });

  it('says that no mail is watched when the browser does not allow it', () => {
    expect(panelKind(SETTINGS, new Set(), { ...TAB, messageId: 'a' })).toBe('not-watching');
  });
});
