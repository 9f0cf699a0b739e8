/** Character references in HTML: the numeric ones, the names of HTML 4, and those of later versions that mails use. */
import { fromWindows } from './windows-1252';

/** In the order of their code points, from U+00A0. */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

/** May stand without a semicolon, as in browsers. */
const LEGACY: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['AMP', '&'],
  ['LT', '<'],
  ['GT', '>'],
  ['QUOT', '"'],
]);

/** Greek letters from U+03B1 on; the capitals stand from U+0391 on in the same order, without a final sigma. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
/** Cyrillic letters from U+0430 on: their names in HTML, without the `cy` at the end. */
const CYRILLIC = 'a b v g d ie zh z i j k l m n o p r s t u f kh ts ch sh shch hard y soft e yu ya'.split(' ');

/** The rest of HTML 4, what shows nothing or joins letters, and punctuation. */
const OTHERS =
  "apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ thetasym ϑ upsih ϒ piv ϖ ndash – mdash — horbar ― " +
  'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › ' +
  'oline ‾ frasl ⁄ euro € image ℑ weierp ℘ real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ ' +
  'rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ ' +
  'prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ ' +
  'sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ ' +
  'diams ♦ star ☆ starf ★ phone ☎ check ✓ checkmark ✓ cross ✗ lpar ( rpar ) comma , period . colon : semi ; commat @ num # ' +
  'dollar $ percnt % plus + equals = quest ? excl ! lowbar _ sol / bsol \\ ast * lsqb [ rsqb ] lcub { rcub } vert | verbar | ' +
  'grave ` hyphen ‐ dash ‐ rdquor ” rsquor ’ mldr … nldr ‥ centerdot · ' +
  'fflig ﬀ filig ﬁ fllig ﬂ ffilig ﬃ ffllig ﬄ inodot ı imath ı jukcy є iukcy і jsercy ј dscy ѕ';
const SPACES: readonly (readonly [string, string])[] = [
  ['NewLine', '\n'],
  ['Tab', '\t'],
  ['NonBreakingSpace', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['emsp13', '\u2004'],
  ['emsp14', '\u2005'],
  ['numsp', '\u2007'],
  ['puncsp', '\u2008'],
  ['thinsp', '\u2009'],
  ['ThinSpace', '\u2009'],
  ['hairsp', '\u200a'],
  ['VeryThinSpace', '\u200a'],
  ['ZeroWidthSpace', '\u200b'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['NoBreak', '\u2060'],
  ['ApplyFunction', '\u2061'],
  ['af', '\u2061'],
  ['InvisibleTimes', '\u2062'],
  ['it', '\u2062'],
  ['InvisibleComma', '\u2063'],
  ['ic', '\u2063'],
];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LEGACY,
  ...inPairs(OTHERS.split(' ')),
  ...SPACES,
  ...lettersFrom(0x3b1, GREEK),
  ...lettersFrom(0x391, GREEK.map(capital)).filter(([name]) => name !== 'Sigmaf'),
  ...lettersFrom(
    0x430,
    CYRILLIC.map((name) => `${name}cy`),
  ),
  ...lettersFrom(
    0x410,
    CYRILLIC.map((name) => `${name.length > 1 ? name.toUpperCase() : capital(name)}cy`),
  ),
]);

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lettersFrom(first: number, names: readonly string[]): [string, string][] {
  return names.map((name, index) => [name, String.fromCodePoint(first + index)]);
}

function inPairs(words: readonly string[]): [string, string][] {
  return words.flatMap((word, index): [string, string][] => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []));
}

/**
 * Replaces character references by their characters. Unknown names stay as they are.
 * One pass; a reference is at most 32 characters long.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,30})(;?)/g, decodeOne);
}

function decodeOne(whole: string, body: string, semicolon: string): string {
  if (body.startsWith('#')) return decodeNumber(body);
  return (semicolon ? NAMED.get(body) : LEGACY.get(body)) ?? whole;
}

function decodeNumber(body: string): string {
  const hexadecimal = body[1] === 'x' || body[1] === 'X';
  const code = hexadecimal ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  if (code >= 128 && code <= 159) return fromWindows(String.fromCharCode(code));
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}
