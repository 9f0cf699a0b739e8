/** Text inside base64: nobody reads it in a story, and what it says can be anything. */
import type { Range } from '../text/own-text';
import { fromBytes } from './view';

export interface Encoded {
  readonly at: Range;
  /** What it says. */
  readonly text: string;
  /** Too long to be a word that only looks so. */
  readonly isSure: boolean;
}

const RUN = /[A-Za-z\d+/_-]{4,}(?:\r?\n[A-Za-z\d+/_-]{4,})*={0,2}/g;
const LINE = /[^\r\n]+/g;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const READABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\s]*$/u;
/** Letters that no word, name or path has with so readable a text behind it. */
const SURE = 20;

/** Every run of letters that is base64 of a readable text; of a run over several lines also each line. Linear time. */
export function encodedRuns(text: string): readonly Encoded[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const whole = encoded(run, index);
    const lines = run.includes('\n') ? Array.from(run.matchAll(LINE)) : [];
    const each = lines.flatMap(({ 0: line, index: within }) => encoded(line, index + within) ?? []);
    return whole === null ? each : [whole, ...each];
  });
}

function encoded(run: string, from: number): Encoded | null {
  const bytes = bytesOf(
    run
      .replaceAll(/[\r\n=]/g, '')
      .replaceAll('-', '+')
      .replaceAll('_', '/'),
  );
  if (bytes === null) return null;
  const said = fromBytes(bytes);
  const isText = READABLE.test(said);
  if (!isText && bytes.length > SURE) return null;
  return { at: [from, from + run.length], text: said, isSure: isText && run.length >= SURE && isMostlyPlain(said) };
}

function isMostlyPlain(said: string): boolean {
  const plain = said.replaceAll(/[^\x20-\x7e\s]/g, '').length;
  return plain * 4 >= said.length * 3 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(said);
}

function bytesOf(letters: string): Uint8Array | null {
  if (letters.length % 4 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < letters.length; at += 4) {
    const four = letters.slice(at, at + 4);
    const value = [...four.padEnd(4, 'A')].reduce((sum, letter) => sum * 64 + ALPHABET.indexOf(letter), 0);
    bytes.push(...[(value >> 16) & 255, (value >> 8) & 255, value & 255].slice(0, four.length - 1));
  }
  return Uint8Array.from(bytes);
}
