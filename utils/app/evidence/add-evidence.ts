import type { EvidenceSource } from '../../core/evidence/facts';
import { MAX_WORDS } from '../../core/evidence/limits';
import { evidenceLabel } from '../../core/evidence/safe-name';
import { refreshSealing } from '../../storage/lock-state';
import type { RecordWriter } from '../../storage/record-writer';
import { refOf, type EvidenceRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { bytesToStore } from '../../storage/sealed-bytes';
import { joinCase, standingCase } from '../case/case-rows';
import type { Deps } from '../deps';
import { inCase, itemsOf, withChanges } from './evidence-now';
import { readEvidenceFile, type FileTrouble, type ReadFile } from './read-evidence-file';

/** A file on its way into the record. */
export interface NewEvidence {
  readonly file: Blob;
  /** The file's own name; a path or odd characters are cut out of it. */
  readonly name: string;
  /** ISO instant of the file's last change; null for pasted pictures and screenshots. */
  readonly fileAt: string | null;
  readonly source: EvidenceSource;
  /** Empty, or left out, while it belongs to no case. */
  readonly caseId?: string;
  /** `glitch:<id>` or a message's id, where it was added to one. */
  readonly of?: string;
  /** Checklist items it answers, `<category>/<item>`. */
  readonly items?: readonly string[];
  readonly words?: string;
}

export interface AddedEvidence {
  readonly id: string;
  /** `E7`. */
  readonly label: string;
  /** The same bytes were there already: nothing was stored a second time. */
  readonly already: boolean;
}

export type AddResult =
  | { readonly ok: true; readonly value: AddedEvidence }
  | {
      readonly ok: false;
      readonly why: FileTrouble | 'disk-full' | 'not-saved' | 'newer-data';
      /** Name of the browser's error, for the driver to pass on; often empty. */
      readonly detail: string;
    };

/**
 * Keeps one file: its bytes as they came, what is known of it, a small picture where one can be made, all in one
 * transaction or not at all. An item is named by its bytes, so the same file twice is one item; the second time
 * only fills in what the first left open (its case, what it was added to, a checklist item), and bytes the browser
 * lost. Where its case is gone meanwhile it is kept in none.
 */
export async function addEvidence(deps: Deps, input: NewEvidence): Promise<AddResult> {
  const read = await readEvidenceFile(input.file, input);
  if (!read.ok) return { ok: false, why: read.why, detail: '' };
  const now = deps.now();
  const file = await sealedFile(read.value).catch(() => null);
  if (file === null) return { ok: false, why: 'not-saved', detail: 'LockedError' };
  const saved = await save(deps, now, async (writer) => {
    const caseId = input.caseId ? ((await standingCase(writer.db, input.caseId)) ?? '') : '';
    return keep(writer, { ...input, caseId }, file, now);
  });
  if (saved.ok) return saved;
  // Browsers do not agree on the name of a full disk; this one says so, any other is just "not saved".
  return /quota/i.test(saved.detail) ? { ...saved, why: 'disk-full' } : saved;
}

/** The file as it may be stored: sealing takes time, so it is done before the transaction. */
async function sealedFile(read: ReadFile): Promise<ReadFile> {
  await refreshSealing();
  const id = evidenceIdOf(read.facts.sha256);
  const [bytes, thumb] = await Promise.all([
    bytesToStore({ table: 'blobs', id }, read.bytes),
    read.thumb && bytesToStore({ table: 'thumbs', id }, read.thumb),
  ]);
  return { ...read, bytes, thumb };
}

/** Enough that no two files share them, not even on purpose. */
const ID_DIGITS = 32;

/** The id of the item that has these bytes. */
export function evidenceIdOf(sha256: string): string {
  return sha256.slice(0, ID_DIGITS);
}

async function keep(writer: RecordWriter, input: NewEvidence, read: ReadFile, now: Date): Promise<AddedEvidence> {
  const id = evidenceIdOf(read.facts.sha256);
  const before = await writer.db.evidence.get(id);
  await putBytes(writer, id, read);
  if (before) return again(writer, before, input, now.toISOString());
  const row: EvidenceRow = {
    id,
    seq: writer.nextSeq(),
    at: now.getTime(),
    caseId: input.caseId ?? '',
    of: input.of ?? '',
    number: writer.nextNumber(),
    payload: {
      facts: { ...read.facts, addedAt: now.toISOString() },
      source: input.source,
      items: input.items ?? [],
      words: (input.words ?? '').trim().slice(0, MAX_WORDS),
      amendments: [],
    },
  };
  await writer.unburyRef(refOf('evidence', id));
  await writer.put('evidence', row, 'evidence-added', { number: String(row.number) });
  if (row.caseId !== '') await joinCase(writer, row.caseId, { at: row.at, kind: 'evidence' });
  return { id, label: evidenceLabel(row.number), already: false };
}

/** They are those of the item, by their hash: where the browser lost or spoiled them, these are whole. */
async function putBytes({ db }: RecordWriter, id: string, { bytes, thumb }: ReadFile): Promise<void> {
  await db.blobs.put({ id, payload: bytes });
  if (thumb !== null) await db.thumbs.put({ id, payload: thumb });
}

async function again(
  writer: RecordWriter,
  before: EvidenceRow,
  input: NewEvidence,
  at: string,
): Promise<AddedEvidence> {
  const items = [...new Set([...itemsOf(before), ...(input.items ?? [])])].join(' ');
  const named = withChanges(before, { items }, at);
  const linked = before.caseId === '' && input.caseId ? inCase(named, input.caseId, at) : named;
  const row = before.of === '' && input.of ? { ...linked, of: input.of } : linked;
  if (row !== before) await writer.put('evidence', row, row === named ? 'evidence-amended' : 'linked');
  if (row.caseId !== before.caseId) await joinCase(writer, row.caseId, { at: row.at, kind: 'evidence' });
  return { id: row.id, label: evidenceLabel(row.number), already: true };
}
