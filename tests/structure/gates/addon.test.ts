// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkAddon, judge, readReport, type LintMessage } from '../../../scripts/gates/addon';
import { expectedOf } from '../../../scripts/gates/manifest';

const SETTINGS = expectedOf('firefox').golden['browser_specific_settings'];
const MANIFEST = {
  manifest_version: 3,
  name: 'Planted',
  version: '1.0.0',
  browser_specific_settings: SETTINGS,
  background: { scripts: ['background.js'] },
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'addon-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(manifest: object, code: string): void {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), code);
}

describe("the gate of the add-on shop, with Mozilla's own linter", { timeout: 60_000 }, () => {
  test('passes what the shop takes', async () => {
    put(MANIFEST, 'browser.runtime.onInstalled.addListener(() => undefined);');
    expect(await checkAddon(folder, [])).toEqual([]);
  });

  test('fails on text that becomes code, on a script that is not there, and on a phone too old', async () => {
    put(
      {
        ...MANIFEST,
        browser_specific_settings: { ...(SETTINGS as object), gecko_android: { strict_min_version: '120.0' } },
        content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['none.js'] }],
      },
      'const element = document.body; element.innerHTML = location.hash; eval(element.id);',
    );

    const complaints = (await checkAddon(folder, [])).join('\n');

    expect(complaints).toContain('error MANIFEST_CONTENT_SCRIPT_FILE_NOT_FOUND');
    expect(complaints).toContain('warning UNSAFE_VAR_ASSIGNMENT in background.js:1');
    expect(complaints).toContain('warning DANGEROUS_EVAL in background.js:1');
    expect(complaints).toContain('KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION in manifest.json');
  });

  test('fails when nothing was built', async () => {
    expect(await checkAddon(join(folder, 'nowhere'))).toEqual([expect.stringContaining('npm run build')]);
  });
});

describe('the verdict on what the linter says', () => {
  const seen: LintMessage = { kind: 'warning', code: 'A', message: 'Says a', file: 'chunks/a-1.js', line: 3 };
  const entry = { code: 'A', file: /^chunks\//, message: 'Says a', count: 1, reason: 'made up' };

  test.each([
    ['takes an explained warning', [seen], [entry], []],
    ['takes a notice', [{ ...seen, kind: 'notice' as const }], [], []],
    ['shows all of a kind when there is one more than explained', [seen, seen], [entry], [/chunks/, /chunks/]],
    [
      'takes no error, whatever explains it',
      [{ ...seen, kind: 'error' as const }],
      [{ ...entry, count: 0 }],
      [/error A/],
    ],
    ['shows another warning in the same place', [{ ...seen, message: 'Says b' }], [{ ...entry, count: 0 }], [/Says b/]],
    ['shows the same warning in another place', [{ ...seen, file: 'a.js' }], [{ ...entry, count: 0 }], [/in a\.js/]],
    ['shows an explanation that nothing needs', [], [entry], [/0 × A seen, 1 explained/]],
  ])('%s', (_name, messages, allowed, expected) => {
    expect(judge(messages, allowed)).toEqual(expected.map((part) => expect.stringMatching(part)));
  });

  test('knows a report behind a word of Node, and what is none', () => {
    const report = '{"errors":[],"notices":[],"warnings":[{"code":"A","message":"Says a","file":"a.js","line":3}]}';
    expect(readReport(`(node:1) Warning: {old}\n${report}`)).toEqual([{ ...seen, file: 'a.js' }]);
    expect(readReport('Cannot find module')).toBeNull();
    expect(readReport('{"errors":[]}')).toBeNull();
  });
});
