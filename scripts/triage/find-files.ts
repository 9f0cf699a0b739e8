import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file to be read, or a name that leads to none. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly name: string; readonly size: number }
  | { readonly kind: 'problem'; readonly name: string; readonly message: string };

/** What is read in a folder. Apple Mail's export is a folder with one file of the last name in it. */
const MAIL_FILE = /\.(?:mbox|eml|zip)$|^mbox$/i;

/**
 * The files behind names: a file itself, whatever it is called; of a folder its mail files and those of the folders
 * in it, sorted by name.
 * @param folder where relative names start
 * @returns in the order of the names. A file's `name` is the name that was given, with the way from there on.
 */
export async function findFiles(names: readonly string[], folder: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const name of names) found.push(...(await behind(name, resolve(folder, name))));
  return found;
}

async function behind(name: string, path: string): Promise<readonly Found[]> {
  try {
    const about = await stat(path);
    return about.isDirectory() ? await inFolder(name, path) : [{ kind: 'file', path, name, size: about.size }];
  } catch (error) {
    return [{ kind: 'problem', name, message: whyNot(error) }];
  }
}

async function inFolder(name: string, path: string): Promise<readonly Found[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const found: Found[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    // A link to a folder could lead round in a circle.
    const isRead = entry.isDirectory() || (MAIL_FILE.test(entry.name) && !(await leadsToFolder(entry, path)));
    if (isRead) found.push(...(await behind(join(name, entry.name), join(path, entry.name))));
  }
  return found;
}

async function leadsToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const about = await stat(join(path, entry.name)).catch(() => null);
  return about?.isDirectory() === true;
}

/** A sentence's end for people: "there is no such file". */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}
