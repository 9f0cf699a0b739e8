/**
 * The sentence of `text` around the span [from, to), as it stands there, with line breaks as spaces: for
 * quoting an answer's own words back. A sentence ends at `.`, `!`, `?`, `。` followed by space or the end,
 * and at an empty line. Longer than `max` characters, it is cut between words and ends in `…`. An empty
 * string when the span lies outside the text or holds nothing.
 */
export function quoteSentence(text: string, at: readonly [number, number], max = 240): string {
  const [from, to] = at;
  if (from < 0 || to <= from || to > text.length) return '';
  const start = sentenceStart(text.slice(0, from));
  const sentence = text.slice(start, to + sentenceEnd(text.slice(to), text[to - 1] ?? ''));
  return shorten(sentence.replace(/\s+/g, ' ').trim(), max);
}

const END = /[.!?](?=\s|$)|。|\n[^\S\n]*\n/g;

function sentenceStart(before: string): number {
  const last = [...before.matchAll(END)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function sentenceEnd(after: string, lastOfSpan: string): number {
  if (/[.!?。]/.test(lastOfSpan) && /^(\s|$)/.test(after)) return 0;
  const first = after.matchAll(END).next().value;
  return first ? first.index + first[0].length : after.length;
}

function shorten(sentence: string, max: number): string {
  if (sentence.length <= max) return sentence;
  const cut = sentence.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
