import { describe, expect, it } from 'vitest';

import { original } from '../../../../../utils/webmail/sites/gmail/original';
import { fixturePage } from '../../../../fixtures/webmail/page';

const ID = '198c6747aabb71a9';
const AT = `https://mail.google.com/mail/u/0/?ik=0a1b2c3d4e&view=om&permmsgid=msg-f:${BigInt(`0x${ID}`)}`;

function pageOf(raw: string, address: string | null = AT): Document {
  const page = fixturePage('gmail', 'original', [], address);
  const pre = page.querySelector('.raw_message_text');
  if (pre) pre.textContent = raw;
  return page;
}

const HEAD = 'Delivered-To: dana.rivers.demo@example.com\nDate: Tue, 3 Nov 2026 09:41:18 +0000\nFrom: x@example.com';

describe('the page that shows a message as it was sent', () => {
  it.each([
    ['as it is', []],
    ['without its classes', ['classes']],
  ] as const)('is read whole, by the form of the message and no word of the page: %s', (_, without) => {
    const found = original(fixturePage('gmail', 'original', without, AT));
    expect(found).toMatchObject({ messageId: ID, whole: true });
    expect(found?.raw).toMatch(/^Delivered-To: dana\.rivers/);
    expect(found?.raw).toContain('an order <b>today</b>.');
  });

  it.each([
    ['the mailbox', 'https://mail.google.com/mail/u/0/#inbox'],
    ['a cut message in full', AT.replace('view=om', 'view=lg')],
    ['a message without an id', AT.replace(/msg-f:\d+/, 'msg-a:r123')],
    ['an address without one', 'https://mail.google.com/mail/u/0/?view=om'],
    ['no address', null],
  ])('is not taken for %s', (_, address) => {
    expect(original(fixturePage('gmail', 'original', [], address))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no headers', 'The message is on its way.\n\nFrom: nobody'],
    ['headers that name no sender', 'Date: Tue, 3 Nov 2026 09:41:18 +0000\nTo: x@example.com\n\nHello'],
    ['a sender in the body alone', 'Date: Tue, 3 Nov 2026 09:41:18 +0000\n\nFrom: x@example.com'],
  ])('says nothing where it holds %s', (_, raw) => {
    expect(original(pageOf(raw))).toBeNull();
  });

  it.each([
    ['line feeds', '\n\n'],
    ['carriage returns too', '\r\n\r\n'],
  ])('gives the headers alone of a message that is too large, ended by %s', (_, gap) => {
    const found = original(pageOf(`${HEAD}${gap}${'x'.repeat(2_000_001)}`));
    expect(found).toEqual({ messageId: ID, raw: `${HEAD}\n\n`, whole: false });
  });

  it('cuts headers without an end', () => {
    const found = original(pageOf(`${HEAD}\nX-Long: ${'x'.repeat(3_000_000)}`));
    expect(found?.whole).toBe(false);
    expect(found?.raw.length).toBeLessThan(201_000);
  });
});
