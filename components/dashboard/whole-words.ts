const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A selection widened to whole words, on one line; '' where nothing is selected. Offsets count UTF-16 units. */
export function wholeWords(text: string, from: number, to: number): string {
  if (text.slice(from, to).trim() === '') return '';
  let [start, end] = [from, to];
  while (start > 0 && isLetter(text, start) && isLetter(text, start - 1)) start -= 1;
  while (end < text.length && isLetter(text, end - 1) && isLetter(text, end)) end += 1;
  return text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}
