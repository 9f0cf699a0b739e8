// @vitest-environment node
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkBundles } from '../../../scripts/gates/bundles';
import type { Allowance } from '../../../scripts/gates/bundles/allowed';
import { FORBIDDEN } from '../../../scripts/gates/bundles/names';
import { RULES } from '../../../scripts/gates/bundles/rules';
import { WAYS_OUT } from '../../fixtures/planted/ways-out';

const FILES = {
  page: 'chunks/popup.js',
  background: 'background.js',
  content: 'content-scripts/mail.js',
  html: 'popup.html',
  css: 'popup.css',
} as const;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  cpSync('tests/fixtures/planted/built', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the bundle gate', () => {
  test('passes a folder that only does what it may', () => {
    expect(checkBundles(folder, [])).toEqual([]);
  });

  test.each(WAYS_OUT)('catches %s (%s)', (_name, where, code, rule) => {
    appendFileSync(join(folder, FILES[where]), `\n${code}\n`);

    const complaints = checkBundles(folder, []);

    expect(complaints.join('\n')).toContain(`[${rule}]`);
    expect(complaints.join('\n')).toContain(FILES[where]);
    expect(complaints.join('\n')).toContain(RULES[rule]);
  });

  test('has a planted defect for every rule', () => {
    const planted = new Set(WAYS_OUT.map(([, , , rule]) => rule));
    expect(Object.keys(RULES).filter((rule) => !planted.has(rule))).toEqual([]);
  });

  test.each([...FORBIDDEN])('catches any mention of %s', (name, rule) => {
    appendFileSync(join(folder, FILES.page), `\nconst use = thing.${name};\n`);

    expect(checkBundles(folder, []).join('\n')).toContain(`[${rule}]`);
  });

  test('treats a script that no page and no background loads as injected into web pages', () => {
    writeFileSync(join(folder, 'extra.js'), 'postMessage(1)');

    expect(checkBundles(folder, []).join('\n')).toContain('extra.js:1:1 [message]');
  });

  test('says where a finding is', () => {
    appendFileSync(join(folder, FILES.background), '\n  fetch()\n');
    const line =
      readFileSync(join(folder, FILES.background), 'utf8')
        .split('\n')
        .findIndex((text) => text === '  fetch()') + 1;

    expect(checkBundles(folder, []).join('\n')).toContain(`background.js:${line}:3 [network] fetch`);
  });

  test('fails when there is nothing to look at', () => {
    expect(checkBundles(join(folder, 'nowhere'))).toEqual([expect.stringContaining('npm run build')]);
    expect(checkBundles(join(folder, 'chunks', '..', 'content-scripts', '..', '..', 'none'))).toHaveLength(1);
  });
});

describe('the allow-list', () => {
  const allowance: Allowance = { where: /^chunks\//, rule: 'html', shape: '$.innerHTML', count: 2, reason: 'planted' };

  test('lets the named shape pass as often as it says, whatever the minifier calls things', () => {
    appendFileSync(join(folder, FILES.page), '\na.innerHTML = b; xy.innerHTML = c;\n');

    expect(checkBundles(folder, [allowance])).toEqual([]);
  });

  test('fails on one more', () => {
    appendFileSync(join(folder, FILES.page), '\na.innerHTML = b; xy.innerHTML = c; z.innerHTML = d;\n');

    expect(checkBundles(folder, [allowance])).toHaveLength(3);
  });

  test('fails on the same shape elsewhere', () => {
    appendFileSync(join(folder, FILES.page), '\na.innerHTML = b; xy.innerHTML = c;\n');
    appendFileSync(join(folder, FILES.content), '\na.innerHTML = b;\n');

    expect(checkBundles(folder, [allowance])).toEqual([expect.stringContaining(FILES.content)]);
  });

  test('fails when it allows more than there is', () => {
    appendFileSync(join(folder, FILES.page), '\na.innerHTML = b;\n');

    expect(checkBundles(folder, [allowance])).toEqual([expect.stringContaining('Lower or remove')]);
  });
});
