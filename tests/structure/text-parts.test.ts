// @vitest-environment node
import { describe, expect, test } from 'vitest';

import { languagesOnDisk, partsFromDisk } from '../../scripts/lib/texts-from-disk';
import { partsIdle, partsLacking } from './checks/text-parts';
import { repositoryFiles, type TreeFile } from './checks/tree';
import { expectNone } from './expect-none';

const files = repositoryFiles();
const english = partsFromDisk();
const parts = Object.fromEntries(Object.entries(english).map(([part, texts]) => [part, Object.keys(texts)]));

describe('the parts of the texts', () => {
  test('come with everything that shows them', () => {
    expectNone(partsLacking(files, parts));
  });

  test('come with nothing that shows none of them', () => {
    expectNone(partsIdle(files, parts));
  });

  test('have each key once', () => {
    const keys = Object.values(parts).flat();
    expectNone(
      keys
        .filter((key, at) => keys.indexOf(key) !== at)
        .map((key) => `utils/i18n/locales/en: "${key}" stands in two parts. Keep one.`),
    );
  });

  test('have keys and files of the same names in every language', () => {
    expectNone(
      languagesOnDisk().flatMap((language) =>
        Object.entries(partsFromDisk(language)).flatMap(([part, texts]) =>
          Object.keys(texts)
            .filter((key) => !Object.hasOwn(english[part] ?? {}, key))
            .map(
              (key) =>
                `utils/i18n/locales/${language}/${part}.json: en/${part}.json has no "${key}". Move or remove it.`,
            ),
        ),
      ),
    );
  });
});

describe('the checks', () => {
  const planted = { common: ['loading'], a: ['a.title'], b: ['b.one.text', 'b.count.other'] };
  const tree = (screen: string, later: string): readonly TreeFile[] => [
    { path: 'entrypoints/popup/main.tsx', text: "import { Screen } from '../../components/Screen';" },
    { path: 'components/Screen.tsx', text: `${screen} const Later = lazy(() => import('./Later'));` },
    {
      path: 'components/Later.tsx',
      text: `${later}\nimport type { X } from './Screen';\nimport { word } from './word';`,
    },
    { path: 'components/word.ts', text: "t(`b.${it}.text`); t('b.count', { count });" },
    { path: 'utils/i18n/parts/a.ts', text: '' },
    { path: 'utils/i18n/parts/b.ts', text: '' },
  ];
  const [A, B] = ["import '../utils/i18n/parts/a';", "import '../utils/i18n/parts/b';"];

  test('are quiet where everything brings what it shows', () => {
    const sound = tree(`${A}\nt('a.title');`, B);
    expect(partsLacking(sound, planted)).toEqual([]);
    expect(partsIdle(sound, planted)).toEqual([]);
  });

  test('see a page that shows what only a later screen brings', () => {
    expect(partsLacking(tree("t('a.title');", `${A}\n${B}`), planted)).toEqual([
      expect.stringMatching(/^entrypoints\/popup\/main\.tsx: .* "a", and components\/Screen\.tsx shows "a\.title"/),
    ]);
  });

  test('see a later screen without its texts, also by a family of keys, once for each part', () => {
    expect(partsLacking(tree('', ''), planted)).toEqual([
      expect.stringMatching(/^components\/Later\.tsx: .* "b", and components\/word\.ts shows "b\.one\.text"/),
    ]);
  });

  test('see texts that come too early', () => {
    expect(partsIdle(tree(B, B), planted)).toEqual([expect.stringMatching(/^entrypoints\/popup\/main\.tsx: .* "b"/)]);
  });
});
