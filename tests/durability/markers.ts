/** Markers that are planted in a record, and the search for them in every file of a browser's profile. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const MARKER = /Qz[0-9a-f]{16}/g;

/** Of random digits, so that no compression hides them. */
export function makeMarkers(count: number): readonly string[] {
  return Array.from({ length: count }, () => `Qz${randomBytes(8).toString('hex')}`);
}

/** Which of them stand in a profile: as UTF-8, as UTF-16, or in base64. */
export async function markersIn(profile: string, markers: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(markers);
  const found = new Set<string>();
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    for (const text of readings(bytes.toString('latin1')))
      for (const [marker] of text.matchAll(MARKER)) if (wanted.has(marker)) found.add(marker);
  }
  return found;
}

function* readings(text: string): Generator<string> {
  yield text;
  yield text.replaceAll('\0', '');
  for (const [run] of text.matchAll(/[A-Za-z0-9+/]{24,}/g))
    for (let from = 0; from < 4; from += 1) yield Buffer.from(run.slice(from), 'base64').toString('latin1');
}
