// @vitest-environment node
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it, vi } from 'vitest';

import { isShipped, repositoryFiles } from './checks/tree';

interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in a file. */
function patternsIn(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.Latest,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return found;
}

/** The patterns a hostile text can make take for ever, each looked at once; one the checker can't decide counts as such. */
function slow(patterns: readonly Pattern[]): string[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()]
    .filter(({ source, flags }) => checkSync(source, flags.replace('v', 'u'), { timeout: 110_000 }).status !== 'safe')
    .map(
      ({ path, source }) =>
        `${path}: /${source}/ can backtrack without end: write it so that no two parts match the same text`,
    );
}

/** Every expression put together at run time while these modules are loaded. */
async function patternsBuiltBy(paths: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given: [string | RegExp, string?]) => {
      const made: RegExp = Reflect.construct(target, given);
      built.push({ path: 'built at run time', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    vi.resetModules();
    for (const path of paths) await import(`../../${path}`);
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

const shipped = repositoryFiles().filter((file) => isShipped(file) && /\.tsx?$/.test(file.path));
const patterns = shipped.flatMap(({ path, text }) => patternsIn(path, text));

it('sees the patterns of the product', () => {
  expect(patterns.length).toBeGreaterThan(40);
});

it('knows which files put patterns together, and checks those too', { timeout: 240_000 }, async () => {
  const builders = shipped.filter(({ text }) => text.includes('new RegExp(')).map(({ path }) => path);
  const built = await patternsBuiltBy(builders);

  expect(builders.length).toBeGreaterThan(2);
  expect(built.length).toBeGreaterThan(builders.length);
  expect(slow(built)).toEqual([]);
});

it('refuses a planted pattern that backtracks', () => {
  expect(slow([{ path: 'planted.ts', source: '^(a+)+$', flags: '' }])).toEqual([
    expect.stringMatching(/^planted\.ts: \/\^\(a\+\)\+\$\/ can backtrack without end/),
  ]);
});

it('has no pattern a hostile mail could hang it with', { timeout: 240_000 }, () => {
  expect(slow(patterns)).toEqual([]);
});
