/**
 * The gate over the built manifests: `tsx scripts/gates/manifest.ts`. Each must equal its golden file, keep the promises
 * of every release, and ask for no right that the last release did not have. `--write` makes the golden files anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { differences, isObject, type JsonObject } from './manifest/json';
import { promises, RIGHT_KEYS, type Rights, type Target } from './manifest/promises';
import { finish, isMain } from './report';

const GOLDEN = 'tests/structure/manifest';
const TARGETS: Readonly<Record<Target, string>> = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

export interface Expected {
  readonly golden: JsonObject;
  readonly lastRelease: Rights;
  /** The version in package.json. */
  readonly version: string;
}

/** Complaints about one manifest; empty when it is as it must be. */
export function checkManifest(
  manifest: JsonObject,
  target: Target,
  { golden, lastRelease, version }: Expected,
): string[] {
  const { version: seen, ...rest } = manifest;
  const complaints = promises(manifest, target);
  if (seen !== version) complaints.push(`"version" is ${String(seen)}, package.json says ${version}. Build again.`);
  for (const difference of differences(rest, golden)) {
    complaints.push(
      `${difference}. If it is meant, run "npx tsx scripts/gates/manifest.ts --write" and explain it in the commit.`,
    );
  }
  for (const key of RIGHT_KEYS) {
    const list: readonly unknown[] = Array.isArray(manifest[key]) ? manifest[key] : [];
    for (const right of list.filter((item) => !lastRelease[key].includes(String(item)))) {
      complaints.push(
        `"${key}" asks for ${String(right)}, which the last release did not. An update must ask for nothing new: find a way without.`,
      );
    }
  }
  return complaints.map((complaint) => `${target} manifest: ${complaint}`);
}

/** What is committed for one target. */
export function expectedOf(target: Target): Expected {
  const releases = readJson(join(GOLDEN, 'last-release.json'));
  return {
    golden: readJson(join(GOLDEN, `${target}.json`)),
    lastRelease: releases[target] as Rights,
    version: String(readJson('package.json')['version']),
  };
}

export function readJson(path: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isObject(value) ? value : {};
}

function checkBuilt(target: Target, write: boolean): string[] {
  const path = join(TARGETS[target], 'manifest.json');
  if (!existsSync(path)) return [`${path}: not built. Run "npm run build" first.`];
  const manifest = readJson(path);
  if (write) {
    const { version: _version, ...rest } = manifest;
    writeFileSync(join(GOLDEN, `${target}.json`), `${JSON.stringify(rest, null, 2)}\n`);
  }
  return checkManifest(manifest, target, expectedOf(target));
}

if (isMain(import.meta.url)) {
  const write = process.argv.includes('--write');
  finish(
    'Manifests',
    (['chrome', 'firefox'] as const).flatMap((target) => checkBuilt(target, write)),
  );
}
