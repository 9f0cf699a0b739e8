import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { CATEGORIES, NEUTRAL_CATEGORIES, TIERS } from '../../utils/core/types';
import { SETS, digestOf, readSet } from '../accuracy/entry';
import { changesOf, changesOfBoth } from './checks/scored-set';

const ROOT = join(import.meta.dirname, '..', '..');

describe('the scored set', () => {
  test('is the one whose digest is written down', () => {
    const written = readFileSync(join(ROOT, 'tests/accuracy/scored.sha256'), 'utf8').trim();
    expect(digestOf('scored'), 'The scored set was changed: it measures the rules and is never fitted to them.').toBe(
      written,
    );
  });

  test('never changes in one commit with the knowledge it measures', () => {
    expect(changesOfBoth(changesOf(ROOT))).toEqual([]);
  });

  test('a change of both is found, and a change of one is not', () => {
    const scored = 'tests/accuracy/scored/en.json';
    const rule = 'utils/knowledge/categories/late-arrival/rule.json';
    expect(
      changesOfBoth([
        { name: 'both', files: [scored, 'README.md', rule] },
        { name: 'scored', files: [scored] },
        { name: 'knowledge', files: [rule, 'tests/accuracy/scored.sha256'] },
      ]),
    ).toEqual(['both']);
  });
});

describe.each(SETS)('the %s set', (name) => {
  const entries = [...readSet(name).values()].flat();

  test('gives every message an id of its own and a text', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(entries.filter(({ text, html }) => (text ?? html ?? '').trim() === '').map(({ id }) => id)).toEqual([]);
  });

  test('is labelled with categories and tiers of the taxonomy that fit each other', () => {
    const calm: readonly string[] = NEUTRAL_CATEGORIES;
    const wrong = entries.filter(
      ({ truth, date }) =>
        !CATEGORIES.includes(truth.category) ||
        !TIERS.includes(truth.tier) ||
        (truth.flag && calm.includes(truth.category)) ||
        Number.isNaN(Date.parse(date)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
