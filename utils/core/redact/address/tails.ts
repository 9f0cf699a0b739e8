/** What an address goes on with, piece by piece: house numbers, flats, floors, post codes, towns, and what it stands beside. */
import { anyOf, CAP, SMALL_STOP, WORD } from './pieces';

const BY = String.raw`(?:,\n|[,;\n]| [-\u2013\u2014] ?|/|\.)? ?`;
const COMMA = String.raw`(?:,\n?| [-\u2013\u2014]) ?`;
const ENDED = String.raw`(?![\p{L}\d]|[.,:]\d)`;
const UNIT_NUMBER = String.raw`(?:\d{1,5}(?:[ /-]?[A-Za-z])?|[A-Za-z](?:-?\d{1,4})?|[IVX]{1,4}|\d{1,2}(?:st|nd|rd|th|\u00ba|\u00aa|\u00b0))${ENDED}`;
const ARTICLE = String.raw`(?:(?:the|a|an|my|her|his|their|la|el|los|las|le|les|l['\u2019]|lo|il|i|o|os|as|der|die|das|dem|den|um|uma|un|una|une) ?)?`;
const SIDE =
  '(?:links|rechts|mitte|gauche|droite|izq\\w{0,7}|dcha|der|derecha|esq\\w{0,6}|dto|direito|fte|frente|fundos|rear|left|right|hinten|vorne|[A-Z]|\\d{1,2}\\.?[ao\u00aa\u00ba])';

/** Each begins where the address ends. */
export const TAILS: readonly RegExp[] = [
  new RegExp(String.raw`^,? ${anyOf('tails', true)}(?!\p{L})`, 'u'),
  new RegExp(String.raw`^${COMMA}${anyOf('partsAlone', true)}(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`^ (?:rear|fundos|links|rechts|gauche|droite|upstairs|downstairs|basement|bis|ter|s/n)(?!\p{L})`,
    'iu',
  ),
  // ", apt 4B", ", bloque 3", " lote 12", "/Whg. 44"
  new RegExp(String.raw`^${BY}${anyOf('parts', true)}(?:\.? ?#| ?n[\u00bao]?\.?|\.)? ?${UNIT_NUMBER}`, 'u'),
  new RegExp(String.raw`^,? ${anyOf('tailNouns')} ${UNIT_NUMBER}`, 'u'),
  // ", 4e gauche", ", 3. OG links", ", 1.º B", ", 2n 1a"
  new RegExp(
    String.raw`^${BY}\d{1,2} ?(?:\.?[\u00ba\u00aa\u00b0oa]|er|e|\u00e8me|n|r|a|t|\.|st|nd|rd|th)(?: ?(?:OG|Stock|Etage|\u00e9tage|\u00e9t|piso|planta|andar|piano|floor|fl))?(?:,? ${SIDE})?\.?(?![\p{L}\d])`,
    'iu',
  ),
  /^,? (?:[a-z]{4,5} )?of the \p{L}{2,20}/u,
  // ", route de saint-genis", ", VIA DEI CAMPI SNC"
  new RegExp(
    String.raw`^,? (?:${anyOf('streetsAny', true)}|${anyOf('streetsCapital', true)}|${anyOf('streetsFrench', true)})\.? (?:${anyOf('links', true)} |[ld]['\u2019]){0,3}${SMALL_STOP}${WORD}(?: ${CAP}){0,2}`,
    'u',
  ),
  // ", la casa gialla" before "dopo il ponte"
  new RegExp(
    String.raw`^,? ${ARTICLE}${anyOf('dwellings')}(?: \p{L}{3,12})?(?=,? ${anyOf('beside')}(?!\p{L})|[.;\n])`,
    'u',
  ),
  /^,? (?:interior \d{1,4}|entre \p{L}{2,20} y \p{L}{2,20}|esquina (?:con )?\p{L}{2,20})(?!\p{L})/u,
  /^,? ?#? ?(?<=[#, ])\d{1,5}[A-Z]?(?=[,.;)\n]|$| (?:is|was|and|but)(?!\p{L}))/u,
  // " 18 c", "/2/7", "-14", ", 41", ", n\u00ba 33"
  /^ ?[a-h](?=[,.;:)\n]|$| [-\u2013])/u,
  /^ ?[/-] ?\d{1,4} ?[A-Za-z]?(?![\p{L}\d]|[.:]\d)/u,
  /^,? ?(?:n[\u00ba\u00b0o.]{1,2}|#|num\.|n\u00famero|numero) ?\d{1,5} ?[A-Za-z]?(?![\p{L}\d]|[.,:]\d)/iu,
  // Post codes, with their towns.
  new RegExp(
    String.raw`^${BY}(?:[A-Z]{1,3}-)?\d{5}(?:-\d{3,4})?(?![\p{L}\d-])(?: ${CAP}(?:[ -]${CAP}){0,2})?(?:,? \(?[A-Z]{2}\)?(?![\p{L}\d]))?`,
    'u',
  ),
  new RegExp(String.raw`^${BY}(?:[A-Z]{1,3}-)?\d{4}(?: ?[A-Z]{2})? ${CAP}(?:[ -]${CAP}){0,2}(?![\p{L}\d])`, 'u'),
  new RegExp(String.raw`^${BY}(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\p{L}\d])`, 'iu'),
  /^(?:,|\n|,\n)? ?\p{Lu}\p{Ll}[\p{L}'\u2019-]{0,22}(?: \p{Lu}\p{Ll}[\p{L}'\u2019-]{0,22}){0,2},? [A-Z]{2}(?: \d{5}(?:-\d{4})?)?(?![\p{L}\d])/u,
  /^(?:,|\n|,\n)? ?\p{Lu}{3,20}(?: \p{Lu}{3,20})?,? [A-Z]{2}(?: \d{5}(?:-\d{4})?)?(?![\p{L}\d])/u,
  /^(?:,|\n|,\n)? ?\p{Ll}{3,20}(?: \p{Ll}{3,20})?,? [a-z]{2},? \d{5}(?:-\d{4})?(?![\p{L}\d])/u,
  /^,? [A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/u,
  /^,? [a-z]{2},? \d{5}(?:-\d{4})?(?!\d)/u,
  // "behind the chemist", "cerca de la milla 212"
  new RegExp(
    String.raw`^,? ${anyOf('beside', true)} ${ARTICLE}${SMALL_STOP}${WORD}(?: \d{1,4}(?:\.\d)?${ENDED}|(?: ${CAP}){0,2})`,
    'u',
  ),
];

/** Behind a flat or a door, the house it is in: "unit 4b the palms at coral way", "sala 807 do centro ip\u00ea". */
export const HOUSE_BEHIND_UNIT = new RegExp(
  String.raw`^,? (?:(?:of|at|in|@|de|del|do|da|di|in der|im) (?:the |la |el |los |las )?|the )(?:${anyOf('partsOfHouses', true)}(?: ${SMALL_STOP}${WORD}){1,2}|${SMALL_STOP}${WORD})(?: (?:at|of|on|de|del) ${SMALL_STOP}${WORD}(?: ${CAP}| ${anyOf('roads')}(?!\p{L}))?| ${CAP}| ${anyOf('grounds')}(?!\p{L})| (?=\p{L}{3,15}(?:[,.;)\n]|$))${SMALL_STOP}${WORD}){0,2}`,
  'u',
);
