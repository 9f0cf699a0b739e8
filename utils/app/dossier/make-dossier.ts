/** Making the one file that a dossier is. Evidence goes into it as it lies in the database, byte for byte. */
import '../../i18n/parts/case';
import '../../i18n/parts/dossier';
import '../../i18n/parts/notice';

import { checkDossier } from '../../core/dossier/check';
import { commentOf, DOSSIER_FILES, DOSSIER_FORMAT, DOSSIER_VERSION, isOpen, refIn } from '../../core/dossier/format';
import { sealText, type DossierFile, type DossierLink, type DossierManifest } from '../../core/dossier/format';
import { linksFor } from '../../core/dossier/links';
import { messageText } from '../../core/dossier/message-text';
import type { PlaceId } from '../../core/route';
import { digestOf, sha256Hex } from '../../core/record/hash';
import { localDay } from '../../i18n/dates';
import { translator } from '../../i18n/t';
import type { CaseRow } from '../../storage/rows';
import { errorName } from '../../storage/save';
import { storedBytes } from '../../storage/sealed-bytes';
import type { LongWork } from '../backup/long-work';
import type { Deps } from '../deps';
import { hasNotes } from './case-notes';
import { dossierContent } from './dossier-content';
import { exhibitsOf, type Exhibit } from './dossier-exhibits';
import { DossierZip } from './dossier-zip';
import { indexPage } from './index-page';
import { lookInto, openDossierZip } from './open-dossier';
import { caseTitle } from './page-case';
import { NOTES } from './dossier-plan';

export interface DossierWish {
  readonly caseId: string;
  readonly language: string;
  readonly place: PlaceId | null;
  /** Keys of what stays out. */
  readonly without: ReadonlySet<string>;
  /** All links of the chain in full, also those about other cases. */
  readonly wholeChain: boolean;
}

export interface MadeDossier {
  readonly file: Blob;
  /** Name to save it under. */
  readonly name: string;
  /** What the case is called in it. */
  readonly title: string;
  /** SHA-256 of the manifest, which vouches for every file. */
  readonly code: string;
  /** Hash of the last link of the record's chain. */
  readonly head: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** Labels of evidence whose bytes are gone. */
  readonly withoutBytes: readonly string[];
  /** It was read back: all fits. False where the record itself does not fit its history. */
  readonly whole: boolean;
}

export type DossierResult =
  | { readonly ok: true; readonly value: MadeDossier }
  | { readonly ok: false; readonly why: 'gone' | 'stopped' | 'unreadable'; readonly detail: string };

/**
 * Makes a dossier of one case and reads it back before it is handed out. Memory does not grow with the pictures, but of a
 * locked record, whose files are opened for it. Never rejects.
 */
export async function makeDossier(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  wish: DossierWish,
  work: LongWork = {},
): Promise<DossierResult> {
  try {
    await deps.db.ensureOpen();
    const made = await build(deps, wish, work);
    if (made === null) return { ok: false, why: 'gone', detail: '' };
    const opened = await openDossierZip(made.file);
    if (!opened.ok) return { ok: false, why: 'unreadable', detail: opened.why };
    const report = checkDossier(await lookInto(opened.value, made.code));
    work.signal?.throwIfAborted();
    return { ok: true, value: { ...made, whole: report.findings.length === 0 } };
  } catch (error) {
    return { ok: false, why: work.signal?.aborted === true ? 'stopped' : 'unreadable', detail: errorName(error) };
  }
}

async function build(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  wish: DossierWish,
  work: LongWork,
): Promise<Omit<MadeDossier, 'whole'> | null> {
  const content = await dossierContent(deps, wish);
  if (content === null) return null;
  const t = translator(wish.language);
  const words = { t, language: wish.language, knowledge: deps.knowledge };
  const now = deps.now();
  const madeAt = now.toISOString();
  const exhibits = exhibitsOf(content, wish.without);
  // A row that nothing on the screen stands for does not go out.
  const notes = wish.without.has(NOTES) || !hasNotes(content.row) ? null : content.row;
  const head = content.events.at(-1)?.hash ?? '';
  const title = caseTitle(exhibits, notes, words);
  const record = recordOf(exhibits, notes);
  const refs = new Set(record.rows.map(({ ref }) => ref));
  const links = linksFor(content.events, wish.wholeChain ? null : refs);

  const zip = new DossierZip(commentOf, work);
  for (const exhibit of exhibits) await addFiles(zip, exhibit, content);
  const sums = new Map(zip.files.map(({ name, sha256 }) => [name, sha256]));
  const left = content.entries.length - exhibits.length;
  const index = indexPage({ exhibits, sums, notes, left, title, head, madeAt }, words);
  await zip.addText(DOSSIER_FILES.index, index, 'page');
  await zip.addText(DOSSIER_FILES.verify, (await import('virtual:verifier')).default, 'page');
  await zip.addText(DOSSIER_FILES.readme, `${t('dossier.readme')}\n`, 'page');
  await zip.addText(DOSSIER_FILES.record, lines(record.tables), 'proof');
  await zip.addText(DOSSIER_FILES.chain, lines(links), 'proof');
  const manifest = lines(manifestOf({ madeAt, name: title, links, rows: record.rows, files: zip.files }));
  const code = sha256Hex(manifest);
  await zip.addText(DOSSIER_FILES.manifest, manifest, 'proof');
  await zip.addText(DOSSIER_FILES.seal, sealText(code), 'proof');
  return {
    file: zip.finish(),
    name: t('dossier.fileName', { day: localDay(now) }),
    title,
    code,
    head,
    madeAt,
    withoutBytes: exhibits.flatMap((one) =>
      one.type === 'evidence' && one.file === null ? [`E${one.row.number}`] : [],
    ),
  };
}

async function addFiles(
  zip: DossierZip,
  exhibit: Exhibit,
  { bytes, small }: { readonly bytes: ReadonlyMap<string, Blob>; readonly small: ReadonlyMap<string, Blob> },
): Promise<void> {
  if (exhibit.type === 'message' && exhibit.file !== null)
    return zip.addText(exhibit.file, messageText(exhibit.row), 'text', exhibit.key);
  if (exhibit.type !== 'evidence') return;
  const { id } = exhibit.row;
  const [file, picture] = [bytes.get(id), small.get(id)];
  const part = exhibit.file?.startsWith('messages/') === true ? 'original' : 'evidence';
  if (exhibit.file !== null && file !== undefined)
    await zip.addBytes(exhibit.file, await storedBytes({ table: 'blobs', id }, file), part, exhibit.key);
  if (exhibit.small !== null && picture !== undefined)
    await zip.addBytes(exhibit.small, await storedBytes({ table: 'thumbs', id }, picture), 'small', exhibit.key);
}

/** The rows as they are, and the sum of each; the case's own where its notes go in. */
function recordOf(exhibits: readonly Exhibit[], notes: CaseRow | null) {
  const of = <Type extends Exhibit['type']>(type: Type) =>
    exhibits.flatMap((exhibit) => (exhibit.type === type ? [exhibit.row] : []));
  const tables = {
    cases: notes === null ? [] : [notes],
    messages: of('message'),
    glitches: of('glitch'),
    evidence: of('evidence'),
  };
  const rows = [
    ...tables.cases.map((row) => ({ ref: refIn('cases', row.id), digest: digestOf(row) })),
    ...exhibits.map(({ key, row }) => ({ ref: key, digest: digestOf(row) })),
  ];
  return { tables, rows };
}

interface ManifestContent extends Pick<DossierManifest, 'madeAt' | 'name' | 'rows'> {
  readonly links: readonly DossierLink[];
  readonly files: readonly DossierFile[];
}

function manifestOf({ madeAt, name, links, rows, files }: ManifestContent): DossierManifest {
  return {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    madeAt,
    name,
    chain: { links: links.length, open: links.filter(isOpen).length, head: links.at(-1)?.hash ?? '' },
    rows,
    files: files.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** JSON that people can read. */
function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
