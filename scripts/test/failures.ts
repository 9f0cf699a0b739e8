/** A test that failed, in words short enough for the end of a long log. */
export interface Failure {
  /** Its title after those of the groups it is in. */
  readonly title: string;
  /** First lines of what it said. */
  readonly message: string;
}

const LINES = 12;
// What a terminal reads as colours, which Playwright writes into its report.
const COLOUR = /\u001B\[[0-9;]*m/g;

/**
 * The failed tests of a report of Vitest's or Playwright's JSON reporter, in its order.
 * @returns none of what a text holds that is no such report
 */
export function readFailures(kind: 'vitest' | 'playwright', text: string): readonly Failure[] {
  const report = parse(text);
  return kind === 'vitest' ? list(report, 'testResults').flatMap(ofVitestFile) : ofPlaywright(report, []);
}

function ofVitestFile(file: unknown): readonly Failure[] {
  const failed = list(file, 'assertionResults').filter((test) => field(test, 'status') === 'failed');
  const failures = failed.map((test) =>
    failure([field(test, 'fullName')], list(test, 'failureMessages').map(String).join('\n')),
  );
  // A file that can't be loaded holds no test.
  if (failures.length === 0 && field(file, 'status') === 'failed')
    return [failure([field(file, 'name')], field(file, 'message'))];
  return failures;
}

function ofPlaywright(suite: unknown, titles: readonly unknown[]): readonly Failure[] {
  const tests = list(suite, 'specs').filter((spec) => field(spec, 'ok') === false);
  const own = tests.map((spec) => {
    const results = list(spec, 'tests').flatMap((test) => list(test, 'results'));
    const errors = results.flatMap((result) => list(result, 'errors'));
    return failure([...titles, field(spec, 'title')], errors.map((error) => field(error, 'message')).join('\n'));
  });
  const outside = list(suite, 'errors').map((error) => failure(['outside of every test'], field(error, 'message')));
  const inner = list(suite, 'suites').flatMap((one) => ofPlaywright(one, [...titles, field(one, 'title')]));
  return [...outside, ...own, ...inner];
}

function failure(titles: readonly unknown[], message: unknown): Failure {
  const lines = typeof message === 'string' ? message.replaceAll(COLOUR, '').split('\n') : [];
  const said = lines.filter((line) => line.trim() !== '').slice(0, LINES);
  return { title: titles.filter((title) => title !== '').join(' › '), message: said.join('\n') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
