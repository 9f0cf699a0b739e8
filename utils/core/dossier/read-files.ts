/** Reading the proof in a dossier. It may have been made by anybody: what is not of our shape is null, nothing is believed. */
import {
  DOSSIER_FORMAT,
  ROW_TABLES,
  type DossierFile,
  type DossierLink,
  type DossierManifest,
  type DossierRecord,
  type DossierRow,
} from './format';

type Thing = Readonly<Record<string, unknown>>;

export function readManifest(text: string): DossierManifest | null {
  const read = parsed(text);
  if (!isThing(read) || read['format'] !== DOSSIER_FORMAT || typeof read['version'] !== 'number') return null;
  const { chain, rows, files, madeAt, name } = read;
  if (!isThing(chain) || !isCount(chain['links']) || !isCount(chain['open']) || !isText(chain['head'])) return null;
  if (!isText(madeAt) || !isText(name)) return null;
  if (!isListOf(files, isFile) || !isListOf(rows, isRowLine)) return null;
  if (new Set(files.map((file) => file.name)).size !== files.length) return null;
  const { links, open, head } = chain;
  return { format: DOSSIER_FORMAT, version: read['version'], madeAt, name, chain: { links, open, head }, rows, files };
}

export function readLinks(text: string): readonly DossierLink[] | null {
  const read = parsed(text);
  return isListOf(read, isLink) ? read : null;
}

export function readRecord(text: string): DossierRecord | null {
  const read = parsed(text);
  if (!isThing(read)) return null;
  const tables = ROW_TABLES.map((table) => [table, read[table]] as const);
  return tables.every(([, rows]) => isListOf(rows, isRow)) ? (Object.fromEntries(tables) as DossierRecord) : null;
}

/** The hash in `seal.txt`; null where there is none. */
export function readSeal(text: string): string | null {
  return /^([0-9a-f]{64}) [ *]manifest\.json\r?\n?$/.exec(text)?.[1] ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isFile(value: unknown): value is DossierFile {
  if (!isThing(value) || !isText(value['name']) || !isCount(value['size']) || !isText(value['sha256'])) return false;
  return isText(value['part']) && (value['ref'] === undefined || isText(value['ref']));
}

function isRowLine(value: unknown): value is { readonly ref: string; readonly digest: string } {
  return isThing(value) && isText(value['ref']) && isText(value['digest']);
}

function isRow(value: unknown): value is DossierRow {
  return isThing(value) && isText(value['id']);
}

function isLink(value: unknown): value is DossierLink {
  if (!isThing(value) || !isCount(value['seq']) || !isText(value['prev']) || !isText(value['hash'])) return false;
  if (value['digest'] === undefined) return true;
  const { detail } = value;
  const isWhole = ['device', 'at', 'kind', 'ref', 'digest'].every((field) => isText(value[field]));
  return isWhole && isThing(detail) && Object.values(detail).every(isText);
}
