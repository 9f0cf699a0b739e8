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
};
const TAB: TabFacts = { tabId: 1, messageId: null, page: null, unlogged: null, unsaved: false };
const page = (list: string, message: string): TabFacts['page'] => ({
  webmail: 'gmail',
  list: { state: list, rows: 0, matchedBy: 'id' },
  message: { state: message, messages: 0, unread: 0 },
  marked: 0,
});

describe('what the panel shows', () => {
  it.each<[string, Partial<DriverSettings>, TabFacts | null, ReturnType<typeof panelKind>]>([
    ['that nothing is read, before consent', { consentAt: null }, { ...TAB, messageId: 'a' }, 'no-consent'],
    ['that it is paused', { paused: true }, { ...TAB, messageId: 'a' }, 'paused'],
    ['nothing yet, without a tab', {}, null, 'nothing-open'],
    ['nothing yet, in a tab without a message', {}, TAB, 'nothing-open'],
    ['the notice in focus', {}, { ...TAB, messageId: 'a', page: page('ok', 'ok') }, 'notice'],
    [
      'that the opened message can not be read, rather than an older notice',
      {},
      { ...TAB, messageId: 'a', page: page('ok', 'blind') },
      'blind',
    ],
    ['that the list can not be read', {}, { ...TAB, page: page('blind', 'idle') }, 'blind'],
    ['that only a part can be read', {}, { ...TAB, page: page('degraded', 'idle') }, 'degraded'],
  ])('%s', (_, settings, tab, expected) => {
    expect(panelKind({ ...SETTINGS, ...settings }, tab)).toBe(expected);
  });
});
