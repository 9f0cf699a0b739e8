// @vitest-environment node
import { describe, expect, test } from 'vitest';

import { checkManifest, expectedOf } from '../../../scripts/gates/manifest';
import type { JsonObject } from '../../../scripts/gates/manifest/json';

const TARGETS = ['chrome', 'firefox'] as const;

/** A change to a sound manifest, and a word of the complaint it must bring. */
const PLANTED: readonly (readonly [name: string, change: (manifest: JsonObject) => JsonObject, complaint: string])[] = [
  [
    'one permission more',
    (m) => ({ ...m, permissions: [...list(m['permissions']), 'downloads'] }),
    'asks for downloads',
  ],
  ['one permission less', (m) => ({ ...m, permissions: list(m['permissions']).slice(1) }), 'lacks storage'],
  ['one optional permission more', (m) => ({ ...m, optional_permissions: ['notifications', 'tabs'] }), 'asks for tabs'],
  [
    'one host more',
    (m) => ({ ...m, host_permissions: [...list(m['host_permissions']), 'https://flex.amazon.com/*'] }),
    'flex.amazon.com',
  ],
  ['every host', (m) => ({ ...m, optional_host_permissions: ['<all_urls>'] }), '<all_urls>'],
  ['web-accessible files', (m) => ({ ...m, web_accessible_resources: [] }), 'web_accessible_resources'],
  ['other extensions let in', (m) => ({ ...m, externally_connectable: { ids: ['*'] } }), 'externally_connectable'],
  ['private windows', (m) => ({ ...m, incognito: 'spanning' }), 'not_allowed'],
  ['no policy', ({ content_security_policy: _policy, ...m }) => m, 'content_security_policy'],
  [
    'a wider policy',
    (m) => ({ ...m, content_security_policy: { extension_pages: "default-src 'self'" } }),
    'word for word',
  ],
  [
    'another script in a webmail',
    (m) => ({ ...m, content_scripts: [...list(m['content_scripts']), { matches: ['https://*/*'], js: ['a.js'] }] }),
    'content_scripts',
  ],
  ['another version', (m) => ({ ...m, version: '9.9.9' }), 'package.json says'],
];

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

describe.each(TARGETS)('the manifest gate for %s', (target) => {
  const expected = expectedOf(target);
  const sound: JsonObject = { ...expected.golden, version: expected.version };

  test('passes the golden manifest', () => {
    expect(checkManifest(sound, target, expected)).toEqual([]);
  });

  test.each(PLANTED)('fails on %s', (_name, change, complaint) => {
    expect(checkManifest(change(sound), target, expected).join('\n')).toContain(complaint);
  });

  test('fails on a new right even when the golden file has it', () => {
    const host_permissions = [...list(sound['host_permissions']), 'https://mail.example.test/*'];
    const golden = { ...expected.golden, host_permissions };
    const manifest = { ...sound, host_permissions };

    expect(checkManifest(manifest, target, { ...expected, golden }).join('\n')).toContain('the last release did not');
  });
});

describe('the manifest gate for firefox', () => {
  const expected = expectedOf('firefox');
  const gecko = {
    id: 'redress@redress.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  };
  const android = { strict_min_version: '142.0' };

  test.each([
    ['data that is collected', { gecko: { ...gecko, data_collection_permissions: { required: ['websiteContent'] } } }],
    ['nothing said of data', { gecko: { ...gecko, data_collection_permissions: undefined } }],
    ['no word of phones', { gecko, gecko_android: undefined }],
    ['no settings at all', undefined],
  ])('fails on %s, whatever the golden file holds', (_name, settings) => {
    const own = settings && { gecko_android: android, ...settings };
    const golden = { ...expected.golden, browser_specific_settings: own };
    const manifest = { ...golden, version: expected.version };

    expect(checkManifest(manifest, 'firefox', { ...expected, golden })).not.toEqual([]);
    expect(
      checkManifest({ ...manifest, browser_specific_settings: { gecko, gecko_android: android } }, 'chrome', {
        ...expectedOf('chrome'),
        golden: { ...golden, browser_specific_settings: { gecko, gecko_android: android } },
      }).filter((complaint) => complaint.includes('gecko')),
    ).toEqual([]);
  });
});
