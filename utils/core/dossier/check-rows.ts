/** The rows of a dossier against its chain, and the files against the rows. */
import { copyName } from '../evidence/safe-name';
import { digestOf, sha256Hex } from '../record/hash';
import type { Finding } from './finding';
import {
  DOSSIER_FILES,
  isOpen,
  refIn,
  ROW_TABLES,
  type DossierFile,
  type DossierLink,
  type DossierManifest,
} from './format';
import type { DossierRecord, DossierRow } from './format';
import { messageText, type FiledMessage } from './message-text';

/** Every row must be what its last link says, and be in the manifest; and the other way round. */
export function checkRows(
  record: DossierRecord,
  links: readonly DossierLink[],
  manifest: DossierManifest,
): readonly Finding[] {
  const last = new Map(links.filter(isOpen).map((link) => [link.ref, link]));
  const listed = new Map(manifest.rows.map(({ ref, digest }) => [ref, digest]));
  const there = new Set<string>();
  const found: Finding[] = [];
  for (const { ref, row } of rowsOf(record)) {
    const digest = digestSafe(row);
    const link = last.get(ref);
    there.add(ref);
    if (link === undefined || link.kind === 'removed') found.push({ kind: 'row-untold', ref });
    else if (link.digest !== digest) found.push({ kind: 'row-changed', ref });
    if (listed.get(ref) !== digest) found.push({ kind: 'row-not-listed', ref });
  }
  // Where links are closed, those that are open tell of rows that are here. A whole chain tells of all that ever was.
  const told = links.some((link) => !isOpen(link)) ? last.keys() : [];
  const wanted = new Set([...listed.keys(), ...told]);
  const gone = [...wanted].filter((ref) => !there.has(ref));
  return [...found, ...gone.map((ref): Finding => ({ kind: 'row-missing', ref }))];
}

/** Names of files that belong to no row. */
const OF_NO_ROW: ReadonlySet<string> = new Set(Object.values(DOSSIER_FILES));

/**
 * Every file but the dossier's own must be what a row says of it, name and bytes: what was swapped together with its sum in the
 * manifest shows. Small pictures can't be told by their rows; nothing else may call itself one.
 */
export function checkFilesOfRows(record: DossierRecord, files: readonly DossierFile[]): readonly Finding[] {
  const rows = new Map(rowsOf(record).map(({ ref, row }) => [ref, row]));
  const wrong = files.filter((file) => !OF_NO_ROW.has(file.name) && !isOfRow(file, rows.get(file.ref ?? '')));
  const texts = new Set(files.flatMap(({ part, ref }) => (part === 'text' ? [ref] : [])));
  return [
    ...wrong.map(({ name }): Finding => ({ kind: 'file-not-of-row', name })),
    ...record.messages
      .filter(({ id }) => !texts.has(refIn('messages', id)))
      .map(({ id }): Finding => ({ kind: 'row-without-text', ref: id })),
  ];
}

function isOfRow({ name, part, sha256 }: DossierFile, row: DossierRow | undefined): boolean {
  if (row === undefined) return false;
  if (part === 'text') return name.startsWith('messages/') && textSum(row) === sha256;
  if (part === 'small') return name.startsWith('small/');
  const { facts } = (row['payload'] ?? {}) as {
    readonly facts?: { readonly sha256?: unknown; readonly name?: unknown };
  };
  const isNamed =
    part === 'original'
      ? name.startsWith('messages/')
      : name === `evidence/${copyName(Number(row['number']), String(facts?.name))}`;
  return isNamed && facts?.sha256 === sha256;
}

function rowsOf(record: DossierRecord): readonly { readonly ref: string; readonly row: DossierRow }[] {
  return ROW_TABLES.flatMap((table) => record[table].map((row) => ({ ref: refIn(table, row.id), row })));
}

/** Rows of anybody's making may be nested without end, or have no text where one is looked for: such are not what was said. */
function digestSafe(row: DossierRow): string | null {
  try {
    return digestOf(row);
  } catch {
    return null;
  }
}

function textSum(row: DossierRow): string | null {
  try {
    return sha256Hex(messageText(row as unknown as FiledMessage));
  } catch {
    return null;
  }
}
