/** Marks that no screen shows, and that tell which copy a text was taken from. */

/** Needed inside words of Arabic, Persian and Indic scripts, and in emoji of several parts; anywhere else a mark. */
const JOINER = /[\u200c\u200d]/u;
const JOINS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** Format characters and tags, letters that fill nothing, and selectors of how a letter is drawn. */
const UNSEEN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\uffa0\ufe00-\ufe0f\u{e0000}-\u{e01ef}]/gu;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\d#*]/u;
/** Spaces of other widths than the common one. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/** The text as a reader sees it: without marks that show nothing, and with one kind of space. Time linear in its length. */
export function withoutUnseen(text: string): string {
  const seen = text.replaceAll(UNSEEN, (mark, at: number) => {
    const before = lastCharacter(text.slice(Math.max(0, at - 2), at));
    const behind = String.fromCodePoint(text.codePointAt(at + mark.length) ?? 0);
    if (JOINER.test(mark)) return JOINS.test(before) && JOINS.test(behind) ? mark : '';
    return mark === '\ufe0f' && PICTURE.test(before) ? mark : '';
  });
  return seen.replaceAll(ODD_SPACE, ' ');
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}
