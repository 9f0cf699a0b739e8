/** Whether a dossier is what it was when it was made. One check, for the page inside of it and for the product that makes it. */
import { checkLinks, vouchedFrom } from './check-chain';
import { checkFilesOfRows, checkRows } from './check-rows';
import { codesIn } from './codes';
import type { CodeSaid, Finding } from './finding';
import { DOSSIER_FILES, DOSSIER_VERSION, isOpen, type DossierLink, type DossierManifest } from './format';
import { readLinks, readManifest, readRecord, readSeal } from './read-files';

/** A dossier as it was found: its files by name with their sums, and the text of those that prove something. */
export interface FoundDossier {
  readonly files: ReadonlyMap<string, { readonly size: number; readonly sha256: string }>;
  /** By name, of `manifest`, `seal`, `chain` and `record`; what is not there or too large has none. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether the zip's own list is what it was; null where that can't be told, as for a folder. */
  readonly frame: boolean | null;
  /** What was typed in: a code, or a text that holds some. */
  readonly typed: string;
}

export interface DossierReport {
  /** Empty where all is well. */
  readonly findings: readonly Finding[];
  readonly code: CodeSaid;
  /** What it says of itself; null where its list of files can't be read, and nothing can be checked. */
  readonly about: Pick<DossierManifest, 'name' | 'madeAt' | 'chain'> | null;
  /** Files that were compared. */
  readonly files: number;
}

/** Never throws, whatever the files hold. */
export function checkDossier(found: FoundDossier): DossierReport {
  const { files, texts } = found;
  const manifest = readManifest(texts.get(DOSSIER_FILES.manifest) ?? '');
  if (manifest === null) {
    const finding: Finding = files.has(DOSSIER_FILES.manifest)
      ? { kind: 'unreadable', name: DOSSIER_FILES.manifest }
      : { kind: 'file-missing', name: DOSSIER_FILES.manifest };
    return { findings: [finding], code: { kind: 'none' }, about: null, files: 0 };
  }
  const links = readLinks(texts.get(DOSSIER_FILES.chain) ?? '');
  const code = codeSaid(found, links ?? []);
  const known = new Set([files.get(DOSSIER_FILES.manifest)?.sha256, ...(links ?? []).map(({ hash }) => hash)]);
  const unknown = codesIn(found.typed).filter((one) => !known.has(one));
  return {
    findings: [
      ...(manifest.version > DOSSIER_VERSION ? [{ kind: 'newer' } as const] : []),
      // One code that fits says nothing of another that doesn't: both may have been kept.
      ...unknown.map((one): Finding => ({ kind: 'code-unknown', code: one })),
      ...checkSeal(found),
      ...(found.frame === false ? [{ kind: 'frame-changed' } as const] : []),
      ...checkFiles(manifest, files),
      ...checkProof(manifest, links, found),
    ],
    code,
    about: manifest,
    files: manifest.files.length,
  };
}

function checkSeal({ files, texts }: FoundDossier): readonly Finding[] {
  const { manifest, seal } = DOSSIER_FILES;
  if (!files.has(seal)) return [{ kind: 'file-missing', name: seal }];
  const sealed = readSeal(texts.get(seal) ?? '');
  if (sealed === null) return [{ kind: 'unreadable', name: seal }];
  return sealed === files.get(manifest)?.sha256 ? [] : [{ kind: 'manifest-changed' }];
}

function checkFiles({ files }: DossierManifest, found: FoundDossier['files']): readonly Finding[] {
  const listed = new Set<string>([DOSSIER_FILES.manifest, DOSSIER_FILES.seal, ...files.map(({ name }) => name)]);
  const bySum = new Map(files.map(({ name, sha256 }) => [sha256, name]));
  const wrong = files.flatMap(({ name, sha256 }): readonly Finding[] => {
    const there = found.get(name);
    if (there === undefined) return [{ kind: 'file-missing', name }];
    if (there.sha256 === sha256) return [];
    const other = bySum.get(there.sha256);
    return [other === undefined ? { kind: 'file-changed', name } : { kind: 'file-swapped', name, with: other }];
  });
  const added = [...found.keys()].filter((name) => !listed.has(name));
  return [...wrong, ...added.map((name): Finding => ({ kind: 'file-added', name }))];
}

function checkProof(
  manifest: DossierManifest,
  links: readonly DossierLink[] | null,
  { files, texts }: FoundDossier,
): readonly Finding[] {
  const found: Finding[] = [];
  // What is missing was named among the files.
  const unreadable = (name: string): void => void (files.has(name) && found.push({ kind: 'unreadable', name }));
  const record = readRecord(texts.get(DOSSIER_FILES.record) ?? '');
  if (links === null) unreadable(DOSSIER_FILES.chain);
  else {
    const { broken, head } = checkLinks(links);
    if (broken !== null) found.push({ kind: 'chain-broken', ...broken });
    const { chain } = manifest;
    const isSame = chain.head === head && chain.links === links.length && chain.open === links.filter(isOpen).length;
    if (!isSame) found.push({ kind: 'head-differs' });
  }
  if (record === null) unreadable(DOSSIER_FILES.record);
  else {
    if (links !== null) found.push(...checkRows(record, links, manifest));
    found.push(...checkFilesOfRows(record, manifest.files));
  }
  return found;
}

/** The best that one of the codes says: of this file, or else of the latest link. */
function codeSaid({ files, typed }: FoundDossier, links: readonly DossierLink[]): CodeSaid {
  if (typed.trim() === '') return { kind: 'none' };
  const codes = codesIn(typed);
  if (codes.includes(files.get(DOSSIER_FILES.manifest)?.sha256 ?? '')) return { kind: 'file' };
  const at = links.findLastIndex(({ hash }) => codes.includes(hash));
  if (at < 0) return { kind: 'unknown' };
  const later = links.slice(at + 1);
  const changed = [...new Set(later.filter(isOpen).map(({ ref }) => ref))];
  return { kind: 'record', seq: at + 1, after: later.length, vouchedFrom: vouchedFrom(links, at + 1), changed };
}
