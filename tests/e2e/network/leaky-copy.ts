import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const LEAKY = join(import.meta.dirname, '../../fixtures/leaky-extension');

/** A copy of the leaky extension under a page policy of its own, in a temporary folder. */
export async function leakyUnder(policy: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leaky-'));
  await cp(LEAKY, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, content_security_policy: { extension_pages: policy } }));
  return folder;
}
