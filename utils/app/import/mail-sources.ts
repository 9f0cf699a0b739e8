/** What there is to read in a file: itself, or what stands in it when it is a zip. Nothing is unpacked yet. */
import { contentAt, isBomb, LOCAL_BYTES, readEntries, type ZipEntry } from '../../core/zip/zip-entries';
import { END64_BYTES, looksLikeZip, readEnd, readEnd64, TAIL_BYTES, type Directory } from '../../core/zip/zip-end';
import { blockOf } from '../../core/mail/byte-block';
import { readHead } from '../../core/mail/mail-head';
import { looksLikeMbox } from '../../core/mail/mbox';
import { type MailSource, MAX_SOURCE, sourceHead } from './mail-source';

export type SourceProblem =
  'empty' | 'too-large' | 'binary' | 'zip-cut' | 'zip-bomb' | 'zip-locked' | 'zip-method' | 'zip-no-mail';

export type Sources =
  { readonly ok: true; readonly sources: readonly MailSource[] } | { readonly ok: false; readonly why: SourceProblem };

/** More entries, or a longer list of them, is no export of mail. */
const MAX_ENTRIES = 100_000;
const MAX_DIRECTORY = 32 << 20;

/** Looks into a file. Rejects only when the browser can't read it. */
export async function mailSources(file: Blob): Promise<Sources> {
  if (file.size === 0) return { ok: false, why: 'empty' };
  if (file.size > MAX_SOURCE) return { ok: false, why: 'too-large' };
  const whole: MailSource = { bytes: file, unpacked: null };
  const head = await sourceHead(whole);
  if (looksLikeZip(head)) return zipSources(file);
  return head.includes(0) && !looksLikeMail(head) ? { ok: false, why: 'binary' } : { ok: true, sources: [whole] };
}

async function zipSources(file: Blob): Promise<Sources> {
  const directory = await directoryOf(file);
  if (directory === null) return { ok: false, why: 'zip-cut' };
  const { at, bytes, entries: count } = directory;
  if (count > MAX_ENTRIES || bytes > MAX_DIRECTORY) return { ok: false, why: 'zip-bomb' };
  const entries = at + bytes > file.size ? null : readEntries(await bytesOf(file, at, at + bytes), count);
  if (entries === null) return { ok: false, why: 'zip-cut' };
  if (isBomb(entries, at)) return { ok: false, why: 'zip-bomb' };
  const sources: MailSource[] = [];
  for (const entry of entries) {
    const source = await sourceOf(file, entry);
    if (source !== null && looksLikeMail(await sourceHead(source))) sources.push(source);
  }
  if (sources.some(({ unpacked }) => (unpacked ?? 0) > MAX_SOURCE)) return { ok: false, why: 'too-large' };
  return sources.length > 0 ? { ok: true, sources } : { ok: false, why: withoutMail(entries) };
}

function withoutMail(entries: readonly ZipEntry[]): SourceProblem {
  if (entries.some(({ encrypted }) => encrypted)) return 'zip-locked';
  return entries.some(({ method }) => method === 'other') ? 'zip-method' : 'zip-no-mail';
}

/** By its first bytes, whatever it is called. */
function looksLikeMail(head: Uint8Array): boolean {
  return looksLikeMbox(head) || readHead(blockOf(head), 0, head.length).isMail;
}

async function directoryOf(file: Blob): Promise<Directory | null> {
  const end = readEnd(await bytesOf(file, Math.max(0, file.size - TAIL_BYTES), file.size));
  if (end === null || end.kind === 'directory') return end;
  return readEnd64(await bytesOf(file, end.end64At, end.end64At + END64_BYTES));
}

/** Null: a folder, an empty file, or one that can't be unpacked. */
async function sourceOf(file: Blob, entry: ZipEntry): Promise<MailSource | null> {
  const { at, packed, unpacked, method, encrypted } = entry;
  if (encrypted || method === 'other' || packed === 0 || unpacked === 0) return null;
  const content = contentAt(entry, await bytesOf(file, at, at + LOCAL_BYTES));
  if (content === null) return null;
  return { bytes: file.slice(content, content + packed), unpacked: method === 'deflated' ? unpacked : null };
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
