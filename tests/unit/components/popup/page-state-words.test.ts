import { describe, expect, it } from 'vitest';

import { pageStateWords } from '../../../../components/popup/page-state-words';
import { translator } from '../../../../utils/i18n/t';
import type { PageState } from '../../../../utils/messaging/contract';

const t = translator('en');
const state = (list: string, rows: number, message: string, unread = 0): PageState => ({
  webmail: 'gmail',
  list: { state: list, rows, matchedBy: 'id' },
  message: { state: message, messages: 1, unread },
  marked: 0,
  thread: null,
});

describe('the state of the page', () => {
  it.each<[PageState | null, string, string]>([
    [null, 'This page is not your webmail', 'plain'],
    [state('idle', 0, 'idle'), 'Gmail: no list or message in view', 'plain'],
    [state('ok', 24, 'ok'), 'Gmail: 24 rows read, message ok', 'calm'],
    [state('ok', 1, 'idle'), 'Gmail: 1 row read', 'calm'],
    [state('ok', 24, 'blind'), "Gmail: 24 rows read, the message can't be read", 'care'],
    [state('blind', 0, 'idle'), "Gmail: the list can't be read", 'care'],
    [state('degraded', 3, 'ok', 2), "Gmail: 3 rows read, 2 messages can't be read", 'care'],
  ])('%o reads "%s"', (page, text, tone) => {
    expect(pageStateWords(page, t)).toMatchObject({ text, tone });
  });

  it('says what to do whenever something can not be read', () => {
    expect(pageStateWords(state('ok', 24, 'blind'), t).advice).toContain('Paste');
    expect(pageStateWords(state('degraded', 24, 'ok'), t).advice).toContain('paste');
    expect(pageStateWords(state('ok', 24, 'ok'), t).advice).toBeNull();
  });
});
