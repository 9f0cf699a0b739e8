/** Whether an HTML source that may name Flex does so where a reader sees it. */
import type { RawPart } from './flex-close-look';
import { DISGUISED, flexIn, TAG_BEFORE_EX, TAG_BEFORE_LEX, TAG_BEFORE_X, YES } from './flex-word';
import { htmlToText } from './html-to-text';
import { htmlTokens } from './html-tokens';

const bytesAsText = new TextDecoder('latin1');
const TAGS = TAG_BEFORE_LEX | TAG_BEFORE_EX | TAG_BEFORE_X;

/**
 * What stands before the tag that parts the word: the letters before it, up to the word's beginning or to what may
 * show nothing; as it stands in quoted-printable, where a line may end anywhere.
 */
const PARTED: readonly (readonly [bit: number, letters: RegExp])[] = [
  [TAG_BEFORE_LEX, /f(?:=\r{0,9}\n)*(?:[<&\0-\x08\x0b\x0e-\x1f\x7f-\uffff]|=[0-9a-f]{2})/i],
  [
    TAG_BEFORE_EX,
    /(?:[f>;\0-\x08\n\x0b\x0e-\x1f\x7f-\uffff]|=[0-9a-f]{2})l(?:=\r{0,9}\n)*(?:[<&\0-\x08\x0b\x0e-\x1f\x7f-\uffff]|=[0-9a-f]{2})/i,
  ],
  [
    TAG_BEFORE_X,
    /(?:[l>;\0-\x08\n\x0b\x0e-\x1f\x7f-\uffff]|=[0-9a-f]{2})e(?:=\r{0,9}\n)*(?:[<&\0-\x08\x0b\x0e-\x1f\x7f-\uffff]|=[0-9a-f]{2})/i,
  ],
];

/** Whether bits for a source leave it open that it shows the word. False: it does not. */
export function mayShow({ block, from, to }: RawPart, bits: number): boolean {
  if ((bits & TAGS) === 0 || (bits & (YES | DISGUISED)) !== 0) return (bits & (YES | TAGS)) !== 0;
  const source = bytesAsText.decode(block.bytes.subarray(from, to));
  return PARTED.some(([bit, letters]) => (bits & bit) !== 0 && letters.test(source));
}

/** Whether a source shows the word to its reader. `bits`: what a look through it came to. */
export function showsFlex(html: string, bits: number): boolean {
  if ((bits & (TAGS | DISGUISED)) === 0 && !isBetweenTags(html)) return false;
  return (flexIn(htmlToText(html), false) & YES) !== 0;
}

/** Whether the word stands between tags, and not only in them or in a style sheet. */
function isBetweenTags(html: string): boolean {
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text' && (flexIn(token.text, true) & YES) !== 0) return true;
  }
  return false;
}
