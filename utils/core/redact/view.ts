/** A text as finders look at it: without what shows nothing, escapes read, and every letter knows where it came from. */
import { decodeEntities } from '../mail/html-entities';
import type { Range } from '../text/own-text';

export interface View {
  readonly text: string;
  /** By UTF-16 unit of `text`: where what it stands for begins in the original, and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** One character with the marks on it. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const SHOWS_NOTHING = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u;
/** Entities, bytes of links and of quoted-printable, its soft line breaks, and escapes of JSON. */
const ESCAPE =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});?|(?:%[\da-fA-F]{2})+|(?:=[\dA-Fa-f]{2})+|=\r?\n|(?:\\u[\da-fA-F]{4})+|(?:\\x[\da-fA-F]{2})+/g;
/** What was escaped twice is read twice. */
const ROUNDS = 3;

/** Full-width, mathematical and half-width letters as plain ones; accents joined with their letters; what can't be seen left out. */
export function plainView(text: string): View {
  const parts: Part[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    if (SHOWS_NOTHING.test(cluster) && cluster.length <= 2) continue;
    parts.push({ text: plainCluster(cluster), from: index, to: index + cluster.length });
  }
  return viewOf(parts);
}

/** The same with its escapes read; null where it has none. */
export function decodedView(plain: View): View | null {
  let view = plain;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decodedOnce(view);
    if (next === null) break;
    view = next;
  }
  return view === plain ? null : view;
}

/** A range of a view, in the original. */
export function sourceRange(view: View, [from, to]: Range): Range {
  return [view.from[from] ?? 0, view.to[to - 1] ?? 0];
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function viewOf(parts: readonly Part[]): View {
  const [from, to]: [number[], number[]] = [[], []];
  for (const part of parts) {
    for (let unit = 0; unit < part.text.length; unit += 1) {
      const isOne = part.text.length === part.to - part.from;
      from.push(isOne ? part.from + unit : part.from);
      to.push(isOne ? part.from + unit + 1 : part.to);
    }
  }
  return { text: parts.map(({ text }) => text).join(''), from, to };
}

function plainCluster(cluster: string): string {
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x80) return cluster;
  const plain = cluster.normalize('NFKC');
  return plain === '' ? ' ' : plain;
}

function decodedOnce({ text, from, to }: View): View | null {
  const parts: Part[] = [];
  let behind = 0;
  const copy = (until: number): void => {
    for (let at = behind; at < until; at += 1)
      parts.push({ text: text.charAt(at), from: from[at] ?? 0, to: to[at] ?? 0 });
  };
  for (const { 0: escape, index } of text.matchAll(ESCAPE)) {
    const read = decoded(escape);
    if (read === escape) continue;
    copy(index);
    behind = index + escape.length;
    // Every letter of it stands for all of it: half an escape can't be left.
    const whole = { from: from[index] ?? 0, to: to[behind - 1] ?? 0 };
    for (const character of read) parts.push({ text: character, ...whole });
  }
  if (behind === 0) return null;
  copy(text.length);
  return viewOf(parts.map((part) => ({ ...part, text: part.text.normalize('NFKC') })));
}

function decoded(escape: string): string {
  if (escape.startsWith('&')) return decodeEntities(escape);
  if (/^=\r?\n$/.test(escape)) return '';
  if (escape.startsWith('\\u')) return codes(escape.slice(2).split('\\u'), (units) => String.fromCharCode(...units));
  const mark = escape.startsWith('\\x') ? '\\x' : escape.charAt(0);
  return codes(escape.slice(mark.length).split(mark), (bytes) => fromBytes(Uint8Array.from(bytes)));
}

function codes(written: readonly string[], join: (codes: readonly number[]) => string): string {
  return join(written.map((code) => Number.parseInt(code, 16)));
}

/** UTF-8, or else Latin-1. */
export function fromBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}
