/** Ways in which people write where somebody is, each with what must hold of its words. */
import { ANY_CASE_RULES } from './any-case';
import { ALONE, anyOf, CAP, DIRECTION, NO_AMOUNT, ORDINAL, wordsOf, type WordJudge } from './pieces';
import { isNamed, isRare, rule, type AddressRule } from './rule';
import { SMALL_RULES } from './small';

const ROAD = anyOf('roads');
const AND = String.raw` ?(?:&|/|and|y|con|at|x|@) ?(?:the )?`;
const LINKS = String.raw`(?:${anyOf('links')} |[ld]['\u2019]){0,3}`;
const ENDED = String.raw`(?![\p{L}\d]|[.,:]\d)`;
const behind = (list: Parameters<typeof anyOf>[0], more = ''): string =>
  String.raw`(?<=(?:^|[^\p{L}])${anyOf(list, true)} ${more})`;

/** Floors, flats, lots and doors. */
const UNITS: readonly AddressRule[] = [
  rule(
    String.raw`${ALONE}(?:\d{1,2}(?:st|nd|rd|th|\u00ba|\u00aa|er|e|\u00e8me|\.) ?(?:floor|fl|flr|piso|planta|\u00e9tage|etage|stock|og|andar|piano)|(?:first|second|third|fourth|fifth|top|ground|primer|segundo|tercer|cuarto) (?:floor|piso))(?!\p{L})`,
    'giu',
  ),
  rule(
    String.raw`${ALONE}${anyOf('units')}(?:\.? ?#| no\.?|\.)? ?(?:\d{1,5}(?:[ /-]?[A-Z](?!\p{L}))?|[A-Z]-?\d{1,4})${ENDED}(?:[,/]? ?#? ?\d{1,5}[A-Z]?${ENDED})?`,
    'giu',
  ),
  rule(String.raw`${ALONE}${anyOf('lettered', true)}\.? [A-Z](?![\p{L}\d'\u2019])`, 'gu'),
  rule(String.raw`(?<![\p{L}\d#])# ?\d{2,5}[A-Za-z]?(?![\p{L}\d#*]|[.,]\d)`, 'gu'),
  rule(String.raw`${ALONE}${anyOf('partsOf')} ${anyOf('partsOfBy')} (?=(?:the )?\d{1,5}[A-Za-z]? \p{L})`, 'giu'),
  // "at 315", "his neighbour in 332"
  rule(
    String.raw`(?<=(?:^|[^\p{L}])(?:at|number|no\.|house|door|neighbou?r in|n\u00famero|casa) )\d{2,5}[A-Za-z]?(?:-\d{1,4})?(?= ?(?:[,.;)?!\n]|$| (?:lives?|is|was|and|with|comes|next|upstairs|rear)(?!\p{L})))(?![.,]\d)`,
    'gimu',
  ),
];

/** Roads by their number, and corners of two. */
const ROADS: readonly AddressRule[] = [
  rule(
    String.raw`${ALONE}(?:(?:state|county|farm|forest|ranch|us|old) )?${anyOf('highways')}\.?[ -]?#?\d{1,4}[A-Z]?(?:[ -](?:north|south|east|west|[nsew]b?|frontage(?: road)?))?(?![\p{L}\d]|[.,:]\d)`,
    'giu',
  ),
  rule(String.raw`${ALONE}(?:I|US|SR)-\d{1,4}(?: frontage(?: road)?)?(?![\p{L}\d])`, 'gu'),
  rule(String.raw`${ALONE}${anyOf('marks')} ?#?\d{1,4}(?:[.+,]\d{1,3})?(?![\p{L}\d])`, 'giu'),
  // "W Dunlap and the I-17", "Sycamore & 38th"
  rule(
    String.raw`${ALONE}(?:${DIRECTION} )?(?:${CAP}|[a-z]{4,14})(?: ${ROAD}\.?)?${AND}(?:${DIRECTION} )?(?:${ORDINAL}|I-\d{1,3})(?: ${ROAD}\.?)?(?![\p{L}\d])`,
    'gu',
  ),
  // "5th and Main"
  rule(
    String.raw`${ALONE}(?:${DIRECTION} )?${ORDINAL}(?: ${ROAD}\.?)?${AND}(?:${DIRECTION} )?(?:${CAP}|${ORDINAL}|[a-z]{4,14}(?= ${ROAD}))(?: ${ROAD}\.?)?(?![\p{L}\d])`,
    'gu',
  ),
  // "on Larkspur"
  rule(
    String.raw`${behind('onRoad')}(?<name>${CAP})(?![\p{L}]| ${CAP})`,
    'gu',
    (name, number, judge) =>
      name.length > 3 && isRare(name, number, judge) && !judge.isPlace(name) && !NOT_STREETS.has(name.toLowerCase()),
  ),
  rule(String.raw`(?<!\p{L})(?<name>${CAP}) (?:${CAP} )?${anyOf('rareRoads')}(?!\p{L})`, 'gu', isNamed),
];
const NOT_STREETS: ReadonlySet<string> = new Set(wordsOf('notStreets'));

/** A number and a name, without the word for the street. */
const HOUSES: readonly AddressRule[] = [
  // "1420 Elm", "4017 MONROE", "2207 w 14th"
  rule(
    String.raw`${NO_AMOUNT}(?<number>\d{1,6}[A-Za-z]?|\d{1,4}-\d{1,4})(?: 1/2)? (?:${DIRECTION} )?(?<name>${CAP}|${ORDINAL})(?: (?:${CAP}|${ORDINAL}))?`,
    'gu',
    isHouse,
  ),
  // "at 88 Larkspur"
  rule(
    String.raw`${behind('leads')}\d{1,2}[A-Za-z]?,? (?<name>${CAP})`,
    'gu',
    (name, number, judge) => judge.capitalsTell && isRare(name, number, judge),
  ),
  // "at 503 ninth"
  rule(
    String.raw`${behind('leads')}(?<number>\d{2,5}[a-z]?) (?:${DIRECTION} )?(?<name>\p{Ll}{3,16}|${ORDINAL})(?![\p{L}\d])`,
    'gu',
    (name, number, judge) =>
      !YEAR.test(number) && (/^\d/.test(name) || ORDINAL_NAME.test(name) || (isRare(name, number, judge) ?? false)),
  ),
  rule(
    String.raw`${NO_AMOUNT}\d{2,5}[a-z]? (?:${DIRECTION} )?(?<name>\p{Ll}{3,16}) (?:\p{Ll}{3,16} )?${ROAD}(?!\p{L})`,
    'gu',
    isNamed,
  ),
  // "3811 sycamore"
  rule(String.raw`${NO_AMOUNT}\d{3,5} (?<name>\p{Ll}{3,15}[^\P{Ll}s])(?![\p{L}\d])`, 'gu', isRare),
  // "Privada Cedro 9", "1250 boul. Saint-Joseph", "Am Markt 5"
  rule(
    String.raw`${ALONE}(?:${anyOf('streetsBefore', true)}\.? |[Cc]/ ?)${LINKS}[\p{L}\d][\p{L}\d'\u2019.-]{0,24}(?: [\p{L}][\p{L}'\u2019-]{1,24}){0,3},? ?(?:#|n[o\u00ba\u00b0.]{0,2}|n\u00fam\.?|n\u00famero)? ?\d{1,5} ?[A-Za-z]?${ENDED}`,
    'gu',
  ),
  rule(String.raw`${ALONE}\d{1,5}[A-Z]?,? ${anyOf('streetsBeforeFrench')}\.? ${LINKS}${CAP}(?: ${CAP}){0,2}`, 'gu'),
  rule(
    String.raw`${ALONE}${anyOf('germanBefore')} ${CAP}(?: ${CAP})? \d{1,4} ?[a-z]?(?:/\d{1,3})?${ENDED}(?! (?:Uhr|Minuten|Stunden|Tage|Pakete))`,
    'gu',
  ),
  // "Wacholderstieg 117", "Lerchenfeld 44, 22081"
  rule(
    String.raw`${ALONE}\p{Lu}[\p{L}-]{2,24}(?:str(?:\.|a\u00dfe|asse)|weg|gasse|allee|ring|damm|ufer|ste?ig|stieg|pfad|hof|feld|kamp|garten|graben|wall|chaussee|twiete|winkel|anger|siedlung|reihe|zeile|wiesen?|heide|hain|grund|h\u00f6he|hang) \d{1,4} ?[a-z]?${ENDED}(?! (?:Uhr|Minuten|Stunden|Tage|Pakete))`,
    'gu',
    (_name, _number, judge) => !judge.capitalsTell,
  ),
  rule(String.raw`${ALONE}\p{Lu}[\p{L}-]{2,24} \d{1,4} ?[a-z]?(?=, (?:D-)?\d{5} \p{Lu})`, 'gu'),
  // Postcodes of Ireland and the Netherlands.
  rule(
    String.raw`${ALONE}(?:[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}|\d{4} ?[A-Z]{2}(?= [A-Z][a-z]))(?![\p{L}\d])`,
    'gu',
  ),
];
const YEAR = /^(?:19|20)\d\d$/;
const ORDINAL_NAME = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/i;

function isHouse(name: string, number: string, judge: WordJudge): boolean {
  const isOrdinal = /^\d/.test(name);
  if (!judge.capitalsTell && !isOrdinal) return false;
  if (judge.isNothing(name) || (YEAR.test(number) && !isOrdinal)) return false;
  return number.replaceAll(/\D/g, '').length >= (isOrdinal ? 2 : 3) && (isOrdinal || name.length > 2);
}

const GROUND_WORDS: ReadonlySet<string> = new Set(wordsOf('grounds'));

/** A run of words with capitals has a name first, and the word for what it is behind it. */
function isGrounds(run: string, _number: string, judge: WordJudge): boolean {
  const [first = '', ...others] = run.split(' ');
  const isOne = others.some((word) => GROUND_WORDS.has(word.toLowerCase().replace('.', '')));
  return isOne && (/^(?:the|old|st\.?|saint|san|santa|mt\.?|mount|fort|our)$/i.test(first) || !judge.isNothing(first));
}

/** Houses and grounds with a name of their own. */
const GROUNDS: readonly AddressRule[] = [
  // "Maplewood Apartments", "the Old Schoolhouse"
  rule(
    String.raw`${ALONE}(?<name>${CAP}(?: (?:${CAP}|${anyOf('grounds')}(?!\p{L}))){1,4})(?: (?:on|at|of|off) (?:the )?${CAP})?`,
    'gu',
    isGrounds,
  ),
  rule(String.raw`${ALONE}${CAP} (?:[Mm]obile [Hh]ome|[Tt]railer|RV) (?:[Pp]ark|[Cc]ourt)(?!\p{L})`, 'gu'),
  // "Villas at Stone Oak"
  rule(String.raw`${ALONE}${anyOf('groundsOf')} (?:at|on|of|by) (?:the )?${CAP}(?: ${CAP}){0,2}`, 'gu'),
  // "Residencial Los Olivos"
  rule(String.raw`${ALONE}${anyOf('groundsBefore', true)}\.? ${LINKS}${CAP}(?: ${LINKS}${CAP}){0,3}`, 'gu'),
  // "a complex called Casa Verde"
  rule(
    String.raw`${behind('community', String.raw`(?:called |named |is |llamad[oa] )?["\u201c]?(?:[Tt]he |El |La |Los |Las )?`)}${CAP}(?: ${CAP}){0,2}`,
    'gu',
  ),
  // "at Casa Verde"
  rule(
    String.raw`${behind('whereabouts', '(?:the )?')}(?<name>${CAP} ${CAP}(?: ${CAP})?)(?!\p{L})`,
    'gu',
    (name, _number, judge) => name.split(' ').every((word) => !judge.isNothing(word) && !judge.isPlace(word)),
  ),
];

export const ADDRESS_RULES: readonly AddressRule[] = [
  ...UNITS,
  ...ROADS,
  ...HOUSES,
  ...GROUNDS,
  ...ANY_CASE_RULES,
  ...SMALL_RULES,
];
