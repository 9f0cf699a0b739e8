/** Made-up prose: words in random order, which is all that reading bytes depends on. */
import type { Random } from './random';

const ENGLISH =
  'the of and a to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who oil its now find long down day did get come made may part over new sound take only little work know place year live me back give most very after thing our just name good sentence man think say great where help through much before line right too mean old any same tell boy follow came want show also around form three small set put end does another well large must big even such because turn here why ask went men read need land different home us move try kind hand picture again change off play spell air away animal house point page letter mother answer found study still learn should order account delivery offer today week save next express box tax extra example text explore left office coffee profile simple life offline staff';
const SPANISH =
  'el la de que y en un ser se no haber por con su para como estar tener le lo todo pero m\u00e1s hacer o poder decir este ir otro ese si me ya ver porque dar cuando \u00e9l muy sin vez mucho saber qu\u00e9 sobre mi alguno mismo tambi\u00e9n hasta a\u00f1o dos querer entre as\u00ed primero desde grande eso ni nos llegar pasar tiempo ella s\u00ed d\u00eda uno bien poco deber entonces poner cosa tanto hombre parecer nuestro tan donde ahora parte despu\u00e9s vida quedar siempre creer hablar llevar dejar nada cada seguir menos nuevo encontrar';

export type Language = 'en' | 'es';
const WORDS: Readonly<Record<Language, readonly string[]>> = { en: ENGLISH.split(' '), es: SPANISH.split(' ') };

/** A sentence of 5 to 18 words. */
export function sentence(random: Random, language: Language): string {
  const words = Array.from({ length: random.between(5, 18) }, () => random.pick(WORDS[language]) ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random.next() < 0.1 ? '!' : '.'}`;
}

/** Paragraphs of lines as mail programs wrap them, at least `length` characters. */
export function prose(random: Random, language: Language, length: number): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < length;) {
    const paragraph = Array.from({ length: random.between(2, 6) }, () => sentence(random, language)).join(' ');
    paragraphs.push(wrapped(paragraph));
    written += paragraph.length;
  }
  return paragraphs.join('\n\n');
}

/** A line of a few words, for subjects. */
export function title(random: Random, language: Language): string {
  return Array.from({ length: random.between(2, 7) }, () => random.pick(WORDS[language]) ?? '').join(' ');
}

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length > 72) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
