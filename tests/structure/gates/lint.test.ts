// @vitest-environment node
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

import { PLACES, PLANTED_LINT } from '../../fixtures/planted/lint';

type Place = keyof typeof PLACES;

const SOUND = {
  core: 'export const day = (iso: string): Date => new Date(iso);\n',
  webmail: "export const label = (page: Document): Element => page.createElement('span');\n",
  component: 'export const A = ({ word }: { readonly word: string }) => <p title={word}>{word} · {1}</p>;\n',
} as const satisfies Record<Place, string>;

/** The project's own rules over a small set of files: types of the whole project would take ten times as long. */
const eslint = new ESLint({
  overrideConfig: {
    files: Object.values(PLACES),
    languageOptions: {
      // Each text is linted as it is given, also where CI is set and files are taken to be final.
      parserOptions: { project: 'tests/fixtures/planted/tsconfig.json', disallowAutomaticSingleRunInference: true },
    },
  },
});

/** What lint says about each piece of code, by its name. */
const said = new Map<string, string>();

/** Lints all pieces of one place as one text, since each text has its types read anew. */
async function lintPlace(place: Place): Promise<void> {
  const planted = PLANTED_LINT.filter(([, where]) => where === place).map(([name, , code]) => [name, code] as const);
  const pieces = [[`sound ${place}`, SOUND[place]] as const, ...planted];
  const [result] = await eslint.lintText(pieces.map(([, code]) => code).join('\n'), { filePath: PLACES[place] });
  let line = 1;
  for (const [name, code] of pieces) {
    const next = line + code.split('\n').length;
    const own = (result?.messages ?? []).filter((message) => message.line >= line && message.line < next);
    said.set(name, own.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
    line = next;
  }
}

describe('lint', () => {
  beforeAll(async () => {
    for (const place of Object.keys(PLACES) as Place[]) await lintPlace(place);
  }, 60_000);

  test.each(Object.keys(SOUND))('is quiet about sound code in %s', (place) => {
    expect(said.get(`sound ${place}`)).toBe('');
  });

  test.each(PLANTED_LINT)('refuses %s (%s)', (name, _place, _code, rule, says) => {
    expect(said.get(name)).toContain(`${rule}: `);
    expect(said.get(name)).toContain(says);
  });
});
