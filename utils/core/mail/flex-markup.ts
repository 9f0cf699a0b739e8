/** Whether an HTML source that may name Flex does so where a reader sees it. */
import { foldOf } from '../text/fold';
import { flexIn, TAG_BEFORE_EX, TAG_BEFORE_LEX, TAG_BEFORE_X, YES } from './flex-word';
import { decodeEntities } from './html-entities';
import { htmlToText } from './html-to-text';

const READ = { markup: false, delSp: false };

/** What stands directly before the tag that parts the word: its first letters, or those behind another tag. */
const PARTED: readonly (readonly [bit: number, letters: RegExp])[] = [
  [TAG_BEFORE_LEX, /f[<&\x80-\uffff]/i],
  [TAG_BEFORE_EX, /[f>;\x80-\uffff]l[<&\x80-\uffff]/i],
  [TAG_BEFORE_X, /(?:fl|[>;\x80-\uffff]l?)[e\x80-\uffff][<&\x80-\uffff]/i],
];
const REFERENCE = /&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,30});?/g;
/** Letters that look like "f" or "l" beside those that other tests find. */
const GUISE =
  /[\u0139-\u0142\u01c7-\u01c9\u029f\u02e1\u04c0\u04cf\u1d38\u1da0\u1dab\u1e1e\u1e1f\u1e36-\u1e3d\u2097\u2112\u2113\u2131\u216c\u217c\u24bb\u24c1\u24d5\u24db\ua730\ua7f3\ufb00-\ufb04\uff26\uff2c\uff46\uff4c\u{1d400}-\u{1d7ff}\u{1e050}]/u;

/**
 * @param bits what a look through the source came to
 * @returns false only when the text of the source does not name Flex
 */
export function showsFlex(html: string, bits: number): boolean {
  if ((bits & YES) === 0 && !mayBeParted(html, bits)) return false;
  return (flexIn(htmlToText(html), READ) & YES) !== 0;
}

function mayBeParted(html: string, bits: number): boolean {
  if (bits === 0) return false;
  return PARTED.some(([bit, letters]) => (bits & bit) !== 0 && letters.test(html)) || hasDisguise(html);
}

/** Letters of the word that are written as references or in other alphabets. */
function hasDisguise(html: string): boolean {
  if (GUISE.test(html)) return true;
  for (const [source] of html.matchAll(REFERENCE)) {
    const character = decodeEntities(source);
    if (character !== source && (!source.endsWith(';') || isLetterOfWord(character))) return true;
  }
  return false;
}

function isLetterOfWord(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  const fold = foldOf(codePoint);
  return fold.kind === 'letters' && (codePoint < 128 ? /[flex]/ : /[fl]/).test(fold.text);
}
