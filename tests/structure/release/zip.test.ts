// @vitest-environment node
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { zipFolder } from '../../../scripts/zip';

const SOURCE = 'tests/fixtures/planted/built';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the same files give the same bytes, whenever they were written', () => {
  cpSync(SOURCE, folder, { recursive: true });
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1_000_000, 1_000_000);

  expect(Buffer.compare(zipFolder(folder), zipFolder(SOURCE))).toBe(0);
});

test('one changed byte gives another zip', () => {
  cpSync(SOURCE, folder, { recursive: true });
  writeFileSync(join(folder, 'popup.css'), 'body {}');

  expect(Buffer.compare(zipFolder(folder), zipFolder(SOURCE))).not.toBe(0);
});

test('the zip holds every file, sorted, under its own path', () => {
  const entries = unzipSync(zipFolder(SOURCE));

  expect(Object.keys(entries)).toEqual([
    'background.js',
    'chunks/popup.js',
    'chunks/shared.js',
    'content-scripts/mail.js',
    'manifest.json',
    'popup.css',
    'popup.html',
  ]);
  expect(strFromU8(entries['popup.css'] ?? new Uint8Array())).toBe(readFileSync(join(SOURCE, 'popup.css'), 'utf8'));
});
