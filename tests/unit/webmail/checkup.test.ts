import { describe, expect, it } from 'vitest';

import { checkPage } from '../../../utils/webmail/checkup';
import { gmail } from '../../../utils/webmail/sites/gmail';
import { fixturePage } from '../../fixtures/webmail/page';

describe('the check of a page', () => {
  it('counts what of a list can be read', () => {
    expect(checkPage(gmail, fixturePage('gmail', 'list')).list).toMatchObject({
      rows: 2,
      ids: 1,
      senders: 2,
      slots: 2,
    });
  });

  it('counts what of the opened messages can be read', () => {
    const { message, editors } = checkPage(gmail, fixturePage('gmail', 'thread'));

    expect(message).toMatchObject({ messages: 5, texts: 2 });
    expect(editors).toEqual({ found: 2, threads: 1, recipients: 2 });
  });

  it('says that nothing was found on an empty page', () => {
    expect(checkPage(gmail, fixturePage('gmail', 'empty'))).toMatchObject({
      account: false,
      list: { rows: 0 },
      editors: { found: 0 },
    });
  });

  it('gives back no word of what the page says, and changes nothing in it', () => {
    const page = fixturePage('gmail', 'thread');
    const before = page.body.outerHTML;
    const fixed = new Set(['gmail', 'id', 'class', 'shape', 'none', 'ok', 'degraded', 'blind', 'idle']);
    const strings: string[] = [];
    JSON.stringify(checkPage(gmail, page), (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });

    expect(strings.filter((text) => !fixed.has(text))).toEqual([]);
    expect(page.body.outerHTML).toBe(before);
  });
});
