import { join } from 'node:path';

/** One suite: commands that run one after the other until one fails. */
export interface Suite {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** Report to read the figures from; without one the suite counts as one test. */
  readonly report?: { readonly kind: 'vitest' | 'playwright'; readonly file: string };
}

const bin = (...path: string[]): readonly string[] => [process.execPath, join('node_modules', ...path)];
const wxt = bin('wxt', 'bin', 'wxt.mjs');
const results = (name: string): string => join('.output', 'results', `${name}.json`);

const FORMAT: Suite = {
  name: 'format',
  commands: [[...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
};
const LINT: Suite = { name: 'lint', commands: [[...bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']] };
const TYPES: Suite = { name: 'types', commands: [[...bin('typescript', 'bin', 'tsc'), '--noEmit']] };
const DEAD_CODE: Suite = { name: 'dead code', commands: [bin('knip', 'bin', 'knip.js')] };

const vitest = (name: string, file: string, ...projects: readonly string[]): Suite => ({
  name,
  commands: [
    [
      ...bin('vitest', 'vitest.mjs'),
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${results(file)}`,
    ],
  ],
  report: { kind: 'vitest', file: results(file) },
});
const UNIT = vitest('unit, property, structure, migrations', 'unit', 'page', 'plain');
/** Whether a hostile text can make an expression take for ever. */
const EXPRESSIONS = vitest('regular expressions', 'expressions', 'slow');

const BUILD: Suite = {
  name: 'build for Chrome, Edge and Firefox',
  commands: [
    [...wxt, 'build'],
    [...wxt, 'build', '-b', 'firefox', '--mv3'],
  ],
};

const playwright = (name: string, ...projects: readonly string[]): Suite => ({
  name,
  commands: [[...bin('@playwright', 'test', 'cli.js'), 'test', ...projects.map((project) => `--project=${project}`)]],
  report: { kind: 'playwright', file: results('e2e') },
});

const thorough = playwright('end to end, thorough', 'thorough');
/** Screens are tried in languages nobody speaks, too: they are in a build of their own. */
const THOROUGH: Suite = { ...thorough, commands: [[...wxt, 'build', '--mode', 'languages'], ...thorough.commands] };

/** A Firefox is installed where there is none; then everything that is tried in it. */
export const FIREFOX: Suite = {
  ...playwright('Firefox', 'firefox'),
  commands: [
    [process.execPath, '--import', 'tsx', join('scripts', 'test', 'firefox-ready.ts')],
    ...playwright('Firefox', 'firefox').commands,
  ],
};

/** All that kills the background and damages what the browser stores; how often it kills, the environment says. */
export const DURABILITY = playwright('durability', 'kills', 'upgrades', 'damage', 'lock');

const tested = playwright('Roundcube', 'roundcube');
/** A real Roundcube with a mail server of its own for each test. Where it can't be installed the suite fails. */
export const ROUNDCUBE: Suite = {
  ...tested,
  commands: [[process.execPath, '--import', 'tsx', join('scripts', 'roundcube', 'install.ts')], ...tested.commands],
};

/** The lock file must install what it says, in a clone that has nothing of this folder. */
const CLEAN_CLONE: Suite = {
  name: 'packages in a clean clone',
  commands: [[process.execPath, '--import', 'tsx', join('scripts', 'test', 'clean-clone.ts')]],
};

/** The figures on mail nobody tuned the rules for, against their floors, and the page that reports them. */
const ACCURACY: Suite = {
  name: 'accuracy',
  commands: [[process.execPath, '--import', 'tsx', join('scripts', 'accuracy.ts'), '--check']],
};

/** A gate exits with a status other than 0, and says why in a sentence, when what was built must not ship. */
const GATES = ['layers', 'manifest', 'bundles', 'sizes', 'addon'];
const gate = (name: string): Suite => ({
  name: `gate: ${name}`,
  commands: [[process.execPath, '--import', 'tsx', join('scripts', 'gates', `${name}.ts`)]],
});

/** What a run covers: what needs neither a build nor a browser, everything about the product, or what changes seldom and takes long. */
export type Scope = 'quick' | 'product' | 'slow';

/**
 * The suites in the order they run: stages one after the other, and within a stage two at a time. The builds come first, because
 * they also write the types the compiler reads; the browser tests come last and alone, because they measure time.
 */
export function stages(scope: Scope): readonly (readonly Suite[])[] {
  if (scope === 'slow') {
    const browsers = [THOROUGH, playwright('demo mailbox', 'mailbox'), DURABILITY, FIREFOX, ROUNDCUBE];
    return [...browsers.map((suite) => [suite]), [EXPRESSIONS, LINT, FORMAT, ACCURACY, CLEAN_CLONE]];
  }
  if (scope === 'quick') return [[UNIT, LINT, TYPES, FORMAT]];
  return [[BUILD], [UNIT, TYPES, DEAD_CODE, ...GATES.map(gate)], [playwright('end to end', 'product')]];
}
