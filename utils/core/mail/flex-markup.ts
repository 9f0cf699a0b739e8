/** Whether an HTML source that may name Flex does so where a reader sees it. */
import type { RawPart } from './flex-close-look';
import { DISGUISED, flexIn, TAG_BEFORE_EX, TAG_BEFORE_LEX, TAG_BEFORE_X, YES } from './flex-word';
import { htmlToText } from './html-to-text';
import { htmlTokens } from './html-tokens';

const bytesAsText = new TextDecoder('latin1');
const TAGS = TAG_BEFORE_LEX | TAG_BEFORE_EX | TAG_BEFORE_X;

/**
 * A letter of the word, then the tag that parts it from the next one or something else that may show nothing; as they
 * stand in quoted-printable, where a line may end anywhere.
 */
const PARTED: readonly (readonly [bit: number, letter: RegExp, isBegun: RegExp])[] = [
  [TAG_BEFORE_LEX, /f(?:=\r{0,9}\n)*(?:[<&\0-\x08\x0b\x0e-\x1f\x7f-\uffff]|=(?:[0189a-f][0-9a-f]|26|3c|7f))/gi, /$/],
  [
    TAG_BEFORE_EX,
    /l(?:=\r{0,9}\n)*(?:[<&\0-\x08\x0b\x0e-\x1f\x7f-\uffff]|=(?:[0189a-f][0-9a-f]|26|3c|7f))/gi,
    /[f\n]$/i,
  ],
];
/** What may show nothing, before the letter. */
const GAP = /(?:[>;\0-\x08\x0b\x0e-\x1f\x7f-\uffff]|=(?:[0189a-f][0-9a-f]|3b|3e|7f))$/i;
const LONGEST_GAP = 3;

/** Whether bits for a source leave it open that it shows the word. False: it does not. */
export function mayShow({ block, from, to }: RawPart, bits: number): boolean {
  if ((bits & TAGS) === 0 || (bits & (YES | DISGUISED | TAG_BEFORE_X)) !== 0) return (bits & (YES | TAGS)) !== 0;
  const source = bytesAsText.decode(block.bytes.subarray(from, to));
  return PARTED.some(([bit, letter, isBegun]) => (bits & bit) !== 0 && isParted(source, letter, isBegun));
}

function isParted(source: string, letter: RegExp, isBegun: RegExp): boolean {
  letter.lastIndex = 0;
  for (let found = letter.exec(source); found !== null; found = letter.exec(source)) {
    const before = source.slice(Math.max(0, found.index - LONGEST_GAP), found.index);
    if (isBegun.test(before) || GAP.test(before)) return true;
  }
  return false;
}

/** Whether a source shows the word to its reader. `bits`: what a look through it came to. */
export function showsFlex(html: string, bits: number): boolean {
  if ((bits & (TAGS | DISGUISED)) === 0 && !isBetweenTags(html)) return false;
  return (flexIn(htmlToText(html), false) & YES) !== 0;
}

/** Whether the word stands between tags, and not only in them or in a style sheet. */
function isBetweenTags(html: string): boolean {
  let words = '';
  for (const token of htmlTokens(html)) if (token.kind === 'text') words += token.text;
  return (flexIn(words, true) & YES) !== 0;
}
