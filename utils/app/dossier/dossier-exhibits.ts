/** What goes in, numbered, with the names of its files. */
import { copyName } from '../../core/evidence/safe-name';
import type { EvidenceRow } from '../../storage/rows';
import type { DossierContent, DossierEntry } from './dossier-content';

/** One numbered entry of a dossier. Names of files are paths in the zip; null where there is no such file. */
export type Exhibit = DossierEntry & {
  /** From 1 on. */
  readonly number: number;
  /** The message as text, or the bytes of the evidence. */
  readonly file: string | null;
  /** The message as it was sent. */
  readonly original: string | null;
  /** A small picture, for evidence that not every browser shows. */
  readonly small: string | null;
};

/** Kinds of picture that every browser shows from a file. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** The entries that were not left out, in the order of time. */
export function exhibitsOf(content: DossierContent, without: ReadonlySet<string>): readonly Exhibit[] {
  const chosen = content.entries.filter(({ key }) => !without.has(key));
  const originals = new Map(chosen.flatMap((entry) => originalOf(entry, content)));
  const numbered = chosen.map((entry, index) => ({ entry, number: index + 1 }));
  const emlOf = new Map(
    numbered.flatMap(({ entry, number }) => {
      const item = entry.type === 'message' ? originals.get(entry.row.id) : undefined;
      return item === undefined ? [] : [[item.id, `messages/${padded(number)}.eml`] as const];
    }),
  );
  return numbered.map(({ entry, number }): Exhibit => {
    if (entry.type === 'glitch') return { ...entry, number, file: null, original: null, small: null };
    if (entry.type === 'message') {
      const original = emlOf.get(originals.get(entry.row.id)?.id ?? '') ?? null;
      return { ...entry, number, file: `messages/${padded(number)}.txt`, original, small: null };
    }
    return { ...entry, number, ...evidenceFiles(entry.row, content, emlOf.get(entry.row.id)) };
  });
}

/** Whether a browser shows the file itself as a picture. */
export function isShown({ payload }: EvidenceRow): boolean {
  return SHOWN.has(payload.facts.type) && payload.facts.picture?.width != null;
}

function originalOf(entry: DossierEntry, { bytes }: DossierContent): readonly (readonly [string, EvidenceRow])[] {
  if (entry.type !== 'evidence' || entry.row.payload.source !== 'original' || !bytes.has(entry.row.id)) return [];
  return [[entry.row.of, entry.row]];
}

function evidenceFiles(row: EvidenceRow, { bytes, small }: DossierContent, eml: string | undefined) {
  const name = copyName(row.number, row.payload.facts.name);
  const hasSmall = small.has(row.id) && !(bytes.has(row.id) && isShown(row));
  return {
    file: bytes.has(row.id) ? (eml ?? `evidence/${name}`) : null,
    original: null,
    small: hasSmall ? `small/E${row.number}.webp` : null,
  };
}

function padded(number: number): string {
  return String(number).padStart(3, '0');
}
