/** The names of a zip's entries, from its central directory, and their CRCs. For files whose names mean something, such as our backups. */
import { uint16, uint32 } from './read-uint';

const ENTRY_BYTES = 46;

export interface NamedEntry {
  readonly name: string;
  readonly crc: number;
}

/** In the order of the directory, which `readEntries` has found whole. A name that is no UTF-8 holds U+FFFD. */
export function readNames(directory: Uint8Array, count: number): readonly NamedEntry[] {
  const found: NamedEntry[] = [];
  let at = 0;
  while (found.length < count) {
    const [nameBytes = 0, extraBytes = 0, commentBytes = 0] = [28, 30, 32].map((field) =>
      uint16(directory, at + field),
    );
    const from = at + ENTRY_BYTES;
    const name = new TextDecoder().decode(directory.subarray(from, from + nameBytes));
    found.push({ name, crc: uint32(directory, at + 16) });
    at = from + nameBytes + extraBytes + commentBytes;
  }
  return found;
}

/** Whether a name would lead out of the folder it is unpacked into, or somewhere no plain name leads. */
export function leadsAstray(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|\0|\uFFFD/.test(name) || name.split('/').some((part) => part === '..' || part === '.');
}
