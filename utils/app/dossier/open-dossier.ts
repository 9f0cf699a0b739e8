/** Opening a dossier from anywhere, a zip or an unpacked folder, for its check. It may be of anybody's making. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { FoundDossier } from '../../core/dossier/check';
import { DOSSIER_FILES, hashInComment } from '../../core/dossier/format';
import { sha256Of, WHOLE } from '../../platform/sha256';
import { openZip, type ZipTrouble } from '../backup/zip-file';
import { sourceChunks, type MailSource } from '../import/mail-source';

/** `too-many`: more files than a dossier has. `unreadable`: the browser can't read it. */
export type DossierTrouble = ZipTrouble | 'too-many' | 'unreadable' | 'dossier';

export interface OpenedDossier {
  readonly files: ReadonlyMap<string, MailSource & { readonly size: number }>;
  /** Files that computers put beside others. */
  readonly ignored: readonly string[];
  /** Whether the zip's own list is what it was; null where that can't be told. */
  readonly frame: boolean | null;
}

export type DossierOpening =
  { readonly ok: true; readonly value: OpenedDossier } | { readonly ok: false; readonly why: DossierTrouble };

/** A file of a folder, by its path in it. */
export interface FolderFile {
  readonly path: string;
  readonly file: Blob;
}

const MOST_FILES = 20_000;
/** A list of more than a million entries is longer than that; nothing else of a proof is. */
const LONGEST_PROOF = 256 << 20;
const OF_COMPUTERS = /(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/s;
const PROOF: ReadonlySet<string> = new Set([
  DOSSIER_FILES.manifest,
  DOSSIER_FILES.seal,
  DOSSIER_FILES.chain,
  DOSSIER_FILES.record,
]);

/** Opens a zip. Never rejects. */
export async function openDossierZip(file: Blob): Promise<DossierOpening> {
  try {
    const zip = await openZip(file);
    if (!zip.ok) return zip;
    const { contents, comment, frameHash } = zip.value;
    if (contents.size > MOST_FILES) return { ok: false, why: 'too-many' };
    const hash = hashInComment(comment);
    return placed(contents, hash === null ? null : hash === (await frameHash()));
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

/** Opens what a folder holds. */
export function openDossierFolder(list: readonly FolderFile[]): DossierOpening {
  if (list.length > MOST_FILES) return { ok: false, why: 'too-many' };
  return placed(new Map(list.map(({ path, file }) => [path, { bytes: file, unpacked: null, size: file.size }])), null);
}

/** The files by their names in the dossier, wherever in the folder it begins. What lies outside of it never gets a name within. */
function placed(files: OpenedDossier['files'], frame: boolean | null): DossierOpening {
  const ignored = [...files.keys()].filter((name) => OF_COMPUTERS.test(name));
  const own = [...files].filter(([name]) => !OF_COMPUTERS.test(name));
  const root = rootOf(own.map(([name]) => name));
  if (root === null) return { ok: false, why: 'dossier' };
  const named = own.map(
    ([name, one]) => [name.startsWith(root) ? name.slice(root.length) : `../${name}`, one] as const,
  );
  return { ok: true, value: { files: new Map(named), ignored, frame } };
}

/** The folder that has the manifest, the outermost one; null where none has. */
function rootOf(names: readonly string[]): string | null {
  const end = DOSSIER_FILES.manifest;
  const roots = names.flatMap((name) => {
    const root = name.slice(0, -end.length);
    return name.endsWith(end) && (root === '' || root.endsWith('/')) ? [root] : [];
  });
  return roots.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

/** Reads every byte. What can't be unpacked has no sum, so that it counts as changed. Rejects when the browser can't read it. */
export async function lookInto(
  { files, frame }: OpenedDossier,
  typed: string,
  onFile: (name: string) => void = () => undefined,
): Promise<FoundDossier> {
  const sums = new Map<string, { readonly size: number; readonly sha256: string }>();
  const texts = new Map<string, string>();
  for (const [name, source] of files) {
    onFile(name);
    sums.set(name, { size: source.size, sha256: await sumOf(source) });
    if (PROOF.has(name) && source.size <= LONGEST_PROOF) texts.set(name, await textOf(source));
  }
  return { files: sums, texts, frame, typed };
}

async function sumOf(source: MailSource): Promise<string> {
  // The page that checks a dossier may stand where the browser lends no sums of its own.
  if (source.unpacked === null) return sha256Of(source.bytes, globalThis.isSecureContext ? WHOLE : -1);
  const hash = sha256.create();
  try {
    for await (const chunk of sourceChunks(source)) hash.update(chunk);
  } catch {
    return '';
  }
  return bytesToHex(hash.digest());
}

async function textOf(source: MailSource): Promise<string> {
  if (source.unpacked === null) return source.bytes.text();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of sourceChunks(source)) text += decoder.decode(chunk, { stream: true });
  } catch {
    return '';
  }
  return text + decoder.decode();
}
