/**
 * Flesch-Kincaid grade of English text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid et al., 1975). Syllables are counted as groups of vowels, a silent final e, es or ed left out: good to
 * about one grade, which is enough to notice a text that got too hard. 0 for text without words.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:(?<=[^aeiouyl])e|(?<=[^aeiouysxzcgh])es|(?<=[^aeiouytd])ed)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
