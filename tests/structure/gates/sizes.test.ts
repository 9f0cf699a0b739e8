// @vitest-environment node
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkSizes, rowText } from '../../../scripts/gates/sizes';
import { codeOnly } from '../../../scripts/gates/sizes/code-only';
import { LIMITS } from '../../../scripts/gates/sizes/measure';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  cpSync('tests/fixtures/planted/built', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Code that does not compress: many short names no two alike. */
function padding(bytes: number): string {
  let code = '\n';
  while (code.length < bytes * 2.2) code += `use(a${randomBytes(24).toString('hex')});\n`;
  return code;
}

describe('the size gate', () => {
  test('measures what is injected, the background and each page', () => {
    const { rows, complaints } = checkSizes(folder);

    expect(rows.map(({ what }) => what)).toEqual([
      'injected: content-scripts/mail.js',
      'background',
      'first load: popup.html',
    ]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['content-scripts/mail.js', LIMITS.injected, 'injected'],
    ['background.js', LIMITS.background, 'background'],
    ['chunks/shared.js', LIMITS.page, 'first load: popup.html'],
  ])('fails when %s grows past its budget', (file, limit, what) => {
    appendFileSync(join(folder, file), padding(limit));

    expect(checkSizes(folder).complaints).toEqual([expect.stringContaining(what)]);
  });

  test('does not hold data against the background', () => {
    appendFileSync(
      join(folder, 'background.js'),
      `\nconst data = JSON.parse('${randomBytes(LIMITS.background * 2).toString('hex')}');\n`,
    );

    const { rows, complaints } = checkSizes(folder);

    expect(complaints).toEqual([]);
    expect(rows.map(rowText).join('\n')).toContain('with its data');
  });

  test('fails when nothing was built', () => {
    expect(checkSizes(join(folder, 'nowhere')).complaints).toEqual([expect.stringContaining('npm run build')]);
  });
});

describe('code without its data', () => {
  const long = 'x'.repeat(300);

  test.each([
    ['a long text', `go("${long}");`, 'go();'],
    ['a record', `const a = { b: ["${long}", 1, null, -2] };`, 'const a = ;'],
    ['a record that names others', `const a = { b: c, d: "${long}" };`, 'const a = ;'],
    ['a list the minifier split', `const a = "${long}".split(".");`, 'const a = ;'],
    ['nothing short', 'const a = { b: [1] };', 'const a = { b: [1] };'],
    ['no function', `const a = { b() { ${'c();'.repeat(90)} } };`, `const a = { b() { ${'c();'.repeat(90)} } };`],
    ['no list of names', `go([${'name, '.repeat(60)}]);`, `go([${'name, '.repeat(60)}]);`],
  ])('cuts %s', (_name, source, left) => {
    expect(codeOnly(source)).toBe(left);
  });
});
