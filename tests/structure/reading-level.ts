/**
 * Flesch-Kincaid grade of English text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid et al., 1975). Syllables are counted as groups of vowels, a silent final e, es or ed left out: good to
 * about one grade, which is enough to notice a text that got too hard. 0 for text without words.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * Perspicuity of Spanish text: 206.835 − 62.3 × syllables per word − words per sentence (Szigriszt-Pazos, 1993,
 * https://legible.es/blog/perspicuidad-szigriszt-pazos/). By the INFLESZ scale for readers of today (Barrio-Cantalejo et al.,
 * Anales del Sistema Sanitario de Navarra 31(2), 2008) 55 to 65 is normal, 65 to 80 fairly easy, and more very easy. Syllables
 * are counted by vowels: a strong one (a, e, o, or an accented i or u) with the weak ones beside it. 100 for text without words.
 */
export function perspicuity(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0 || sentences === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesOf(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

export function spanishSyllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/qu(?=[eéií])/g, 'k')
    .replace(/gu(?=[eéií])/g, 'g')
    .match(/[iuü]*[aeoáéó](?:[iuü](?![aeoáéó])|y(?![aeoáéóiuíú]))*|[íú]|[iuü]+y?|^y$/g);
  return Math.max(1, groups?.length ?? 1);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

function sentencesOf(text: string): number {
  return text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:(?<=[^aeiouyl])e|(?<=[^aeiouysxzcgh])es|(?<=[^aeiouytd])ed)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
