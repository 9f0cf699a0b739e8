// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { WEBMAIL_IDS } from '../../utils/core/types';
import { WEBMAILS } from '../../utils/webmail/hosts';

it.each(WEBMAILS.map(({ id }) => id))(
  '%s has its adapter, its content entrypoint, its fixture pages and its test',
  (id) => {
    const wanted = [
      `utils/webmail/sites/${id}.ts`,
      `entrypoints/${id}.content/index.ts`,
      `tests/fixtures/webmail/${id}`,
      `tests/unit/webmail/sites/${id}.test.ts`,
    ];
    const missing = wanted
      .filter((path) => !existsSync(path))
      .map((path) => `write ${path} (CONTRIBUTING.md says how)`);

    expect(missing).toEqual([]);
  },
);

it('lists every adapter and every content entrypoint there is', () => {
  const sites = readdirSync('utils/webmail/sites')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));
  const entries = readdirSync('entrypoints')
    .filter((name) => name.endsWith('.content'))
    .map((name) => name.replace('.content', ''));
  const listed = WEBMAILS.map(({ id }) => id);

  expect({ sites: sites.sort(), entries: entries.sort() }).toEqual({
    sites: [...listed].sort(),
    entries: [...listed].sort(),
  });
});

it('has a kind of key for every webmail', () => {
  expect(WEBMAILS.map(({ id }) => id)).toEqual([...WEBMAIL_IDS]);
});

it('gives each webmail addresses of its own, with a lock and without a path', () => {
  const origins = WEBMAILS.flatMap(({ origins: own }) => own);

  expect(new Set(origins).size).toBe(origins.length);
  expect(origins.filter((origin) => !origin.startsWith('https://') || new URL(origin).origin !== origin)).toEqual([]);
});
