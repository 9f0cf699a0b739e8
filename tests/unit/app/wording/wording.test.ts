import { beforeEach, describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { wordingFixture } from '../../../../scripts/lib/wording-fixture';
import type { Deps } from '../../../../utils/app/deps';
import {
  hideIn,
  makeWording,
  stillNaming,
  wordingSource,
  type WordingSource,
} from '../../../../utils/app/wording/make-wording';
import { readWording, wordingText, type WordingFile } from '../../../../utils/app/wording/wording-file';
import { makeRedactor } from '../../../../utils/core/redact/redactor';
import { freshBrowser, makeDeps } from '../made-up';
import { blockNotice, logThread } from '../made-up-cases';

const REDACTOR = makeRedactor(knowledgeFromDisk());

let deps: Deps;
let source: WordingSource;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  const notice = blockNotice({ about: 'on November 2, 2026 at station DSE4, order 112-4471223-9081234' });
  await logThread(deps, 'one', [notice]);
  const id = (await deps.db.messages.toArray())[0]?.id ?? '';
  const found = await wordingSource(deps, REDACTOR, id, []);
  if (found === null) throw new Error('no message');
  source = found;
});

function file(): WordingFile {
  const made = makeWording(source.draft, source);
  if (!made.ok) throw new Error(made.why);
  return made.value;
}

describe('a wording', () => {
  it('holds no address, no day and no number of the message', () => {
    const text = wordingText(file());
    expect(text).not.toMatch(/@|DSE4|112-4471223|November 2\b|\d{4}-\d\d-\d\d/);
    expect(file().message.domain).toBe('amazon.com');
    expect(file().said?.category).toBe('order-not-picked-up');
  });

  it('comes back from its text as it was', () => {
    expect(readWording(wordingText(file()))).toEqual({ ok: true, wording: file() });
  });

  it.each([
    ['no JSON', '{', 'This is no JSON.'],
    ['another format', '{"format":"x"}', 'format'],
    ['an address in place of a domain', { message: { domain: 'a@example.com' } }, 'message.domain'],
    ['a day in place of a month', { message: { month: '2026-11-02' } }, 'message.month'],
    ['a kind that there is not', { is: { category: 'x', tier: 'warning' } }, 'is.category'],
    ['something beside what it may hold', { to: 'me' }, 'to'],
    ['no text', { message: { text: '' } }, 'message.text'],
  ])('is not read with %s', (_what, change, why) => {
    const whole: WordingFile & Record<string, unknown> = { ...file() };
    const changed =
      typeof change === 'string'
        ? change
        : JSON.stringify({
            ...whole,
            ...change,
            ...('message' in change && { message: { ...whole.message, ...change.message } }),
          });
    const read = readWording(changed);
    expect(read.ok ? '' : read.why).toContain(why);
  });

  it('says what she wrote in again that names somebody, and takes it out', () => {
    const draft = { ...source.draft, text: `${source.draft.text} Call 206-555-0142.` };
    expect(stillNaming(REDACTOR, source.draft, source.known)).toEqual([]);
    expect(stillNaming(REDACTOR, draft, source.known)).toEqual(['206-555-0142']);
    expect(hideIn(REDACTOR, [draft.text], 'en', source.known)[0]).toContain('[a phone number]');
  });

  it.each([
    ['without words', { text: ' ' }, 'empty'],
    ['with more than a notice has', { text: 'x'.repeat(20_001) }, 'long'],
    ['with a subject without end', { subject: 'x'.repeat(501) }, 'long'],
    ['with a domain that is none', { domain: 'me@example.com' }, 'domain'],
  ])('is none %s, and says why', (_what, change, why) => {
    expect(makeWording({ ...source.draft, ...change }, source)).toEqual({ ok: false, why });
  });

  it('has a domain in small letters, or none', () => {
    const made = (domain: string): unknown => {
      const result = makeWording({ ...source.draft, domain }, source);
      return result.ok ? result.value.message.domain : result.why;
    };
    expect(['Amazon-Help.COM', ' ', 'amazon.com'].map(made)).toEqual(['amazon-help.com', null, 'amazon.com']);
  });

  it('leaves out the domain of a notice she sent on to herself', async () => {
    const [row] = await deps.db.messages.toArray();
    const [mine = ''] = source.known.identity.emails;
    expect(mine).toContain('@');
    const message = { ...row?.payload.message, from: { name: '', address: mine } };
    if (row) await deps.db.messages.put({ ...row, payload: { ...row.payload, message } as typeof row.payload });
    const found = await wordingSource(deps, REDACTOR, row?.id ?? '', []);
    expect(found?.draft.domain).toBe('');
  });

  it('becomes a mail to test with, stand-ins filled with made-up data', () => {
    const { path, fixture } = wordingFixture(file(), 2);
    expect(path).toBe('tests/fixtures/mail/order-not-picked-up/wording-en-2.json');
    expect(fixture.message.text).toContain('112-4471223-9081234');
    expect(fixture.message.text).not.toContain('[');
    expect(fixture.expect).toEqual({ flag: true, category: 'order-not-picked-up', tier: 'warning' });
  });
});
