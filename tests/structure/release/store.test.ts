// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { formsText, LONGEST_REASON, reasonsFor, type Privacy } from '../../../scripts/store/forms';
import { readLimits, readTexts, storeLanguages, wrongTexts } from '../../../scripts/store/texts';
import { expectNone } from '../expect-none';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const REASONS = json<Record<string, string>>('utils/i18n/locales/en/about.json');
const PRIVACY = json<Privacy>('store/privacy.json');
const limits = readLimits('store');

describe('the texts for the stores', () => {
  test('are there in English and Spanish, and every store would take them', () => {
    expect(storeLanguages('store')).toEqual(['en', 'es']);
    expectNone(
      storeLanguages('store').flatMap((language) => wrongTexts(readTexts('store', language), limits, language)),
    );
  });

  test('have the summary that Chrome and Edge show out of the manifest', () => {
    const { description } = json<{ description: { message: string } }>('public/_locales/en/messages.json');
    expect(readTexts('store', 'en')['summary.txt']).toBe(description.message);
  });

  test('that are too long, too short, missing or asked for by nobody are caught', () => {
    const texts = { 'a.txt': '12345', 'b.txt': '1', 'd.txt': '' };
    const some = {
      'a.txt': { most: 4, why: 'x' },
      'b.txt': { least: 2, most: 9, why: 'x' },
      'c.txt': { most: 1, why: 'x' },
    };
    expect(wrongTexts(texts, some, 'en').map((line) => line.slice(0, 14))).toEqual([
      'store/en/d.txt',
      'store/en/a.txt',
      'store/en/b.txt',
      'store/en/c.txt',
    ]);
  });
});

describe('the answers for the forms', () => {
  test.each(['chrome', 'firefox'] as const)('give each right of the build for %s a reason a form takes', (target) => {
    for (const [right, reason] of reasonsFor(target, REASONS)) {
      expect(reason.length, right).toBeLessThanOrEqual(LONGEST_REASON);
      expect(formsText(PRIVACY, REASONS)).toContain(`### ${right}\n\n${reason}`);
    }
  });

  test('are not made where a right has no reason', () => {
    const { 'right.alarms': _left, ...rest } = REASONS;
    expect(() => formsText(PRIVACY, rest)).toThrow('right.alarms');
  });

  test('keep to what Edge allows of search terms', () => {
    expect(PRIVACY.edgeSearchTerms.length).toBeLessThanOrEqual(7);
    expect(PRIVACY.edgeSearchTerms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21);
    for (const term of PRIVACY.edgeSearchTerms) expect(term.length).toBeLessThanOrEqual(30);
  });
});

test.each([16, 32, 48, 96, 128])('the icon of %i dots is a picture of that size', (size) => {
  const png = readFileSync(`public/icon/${size}.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
