// @vitest-environment node
import { describe, expect, test } from 'vitest';

import { englishTexts } from '../../scripts/lib/texts-from-disk';
import { missingKeys, unusedKeys, usageOf } from './checks/locale';
import { repositoryFiles } from './checks/tree';
import { expectNone } from './expect-none';

const keys = Object.keys(englishTexts());
const usage = usageOf(repositoryFiles());

describe('the texts of the interface', () => {
  test('are there', () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(usage.asked.length).toBeGreaterThan(50);
  });

  test('are all used', () => {
    expectNone(unusedKeys(keys, usage));
  });

  test('hold every key that is asked for', () => {
    expectNone(missingKeys(keys, usage));
  });
});

describe('the checks', () => {
  const planted = usageOf([
    {
      path: 'components/A.tsx',
      text: "t('a.title'); t('a.count', { count: 2 }); t(`tier.${tier}`); t(`a.${x}.text`); const key = 'a.kept';",
    },
  ]);
  const sound = ['a.title', 'a.count.one', 'a.count.other', 'tier.warning', 'a.x.text', 'a.kept'];

  test('are quiet about keys that are used and texts that exist', () => {
    expect(unusedKeys(sound, planted)).toEqual([]);
    expect(missingKeys(sound, planted)).toEqual([]);
  });

  test('see a text nobody uses', () => {
    expect(unusedKeys([...sound, 'b.title'], planted)).toEqual([expect.stringContaining('"b.title"')]);
  });

  test('see a key without a text', () => {
    expect(missingKeys(sound.slice(1), planted)).toEqual([expect.stringContaining('"a.title"')]);
  });

  test('see a family of keys without a text', () => {
    expect(
      missingKeys(
        sound.filter((key) => key !== 'a.x.text'),
        planted,
      ),
    ).toEqual([expect.stringContaining('a.${x}.text')]);
  });
});
