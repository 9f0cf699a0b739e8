/**
 * The files of a dossier: a zip that holds one case, and what is needed to find out whether any of it was changed since.
 * `seal.txt` holds the SHA-256 of `manifest.json`, which holds that of every other file; `chain.json` and `record.json` tie
 * them to the record they came from (docs/decisions/0014).
 */
import type { ChainedLink } from '../record/chain';

export const DOSSIER_FORMAT = 'redress-dossier';
export const DOSSIER_VERSION = 1;

/** The files every dossier has. */
export const DOSSIER_FILES = {
  index: 'index.html',
  verify: 'verify.html',
  readme: 'README.txt',
  manifest: 'manifest.json',
  seal: 'seal.txt',
  chain: 'chain.json',
  record: 'record.json',
} as const;

/** What a file is: a page for reading, proof, a message as text or as it was sent, evidence, a small picture of it. */
export type DossierPart = 'page' | 'proof' | 'text' | 'original' | 'evidence' | 'small';

export interface DossierFile {
  /** Path in the zip, with `/`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hex digits. */
  readonly sha256: string;
  readonly part: DossierPart;
  /** What the chain calls the row it belongs to ({@link refIn}); absent where it belongs to none that is in the dossier. */
  readonly ref?: string;
}

export interface DossierManifest {
  readonly format: typeof DOSSIER_FORMAT;
  readonly version: number;
  /** ISO instant. */
  readonly madeAt: string;
  /** What the case is called. */
  readonly name: string;
  readonly chain: {
    readonly links: number;
    /** Links that are there in full. */
    readonly open: number;
    /** Hash of the last link. */
    readonly head: string;
  };
  /** The rows in `record.json`, and the SHA-256 of each. */
  readonly rows: readonly { readonly ref: string; readonly digest: string }[];
  /** Every file but the manifest itself and its seal, by name. */
  readonly files: readonly DossierFile[];
}

/** A link whose content is not in the dossier: it tells of something else than the case. */
export interface ClosedLink {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

export type DossierLink = ChainedLink | ClosedLink;

export const ROW_TABLES = ['cases', 'messages', 'glitches', 'evidence'] as const;
export type RowTable = (typeof ROW_TABLES)[number];

/** A row just as the record holds it. */
export type DossierRow = Readonly<Record<string, unknown>> & { readonly id: string };
export type DossierRecord = Readonly<Record<RowTable, readonly DossierRow[]>>;

const REFS = { cases: 'case:', messages: '', glitches: 'glitch:', evidence: 'evidence:' } as const;

/** What the chain calls a row. */
export function refIn(table: RowTable, id: string): string {
  return `${REFS[table]}${id}`;
}

export function isOpen(link: DossierLink): link is ChainedLink {
  return 'digest' in link;
}

/** The text of `seal.txt`, in the form that the tool `sha256sum -c` reads. */
export function sealText(sha256: string): string {
  return `${sha256}  ${DOSSIER_FILES.manifest}\n`;
}

/** The words at the end of the zip, with a hash of all its bytes that are no content. */
export function commentOf(sha256: string): string {
  return `${DOSSIER_FORMAT} sha256:${sha256}`;
}

/** The hash in a comment; null where there is no comment, `broken` where it is none of ours. */
export function hashInComment(comment: string): string | null {
  if (comment === '') return null;
  return /^redress-dossier sha256:([0-9a-f]{64})$/.exec(comment)?.[1] ?? 'broken';
}
