/** Where somebody lives, delivers or loads: what {@link findAddresses} of letters does not know, and station codes. */
import { gapBefore, isCapitalised, isIn, isNumber, rangeOf, type PersonalPage } from '../personal/page';
import { isListed } from '../personal/lists';
import { addressTail } from '../personal/address-tail';
import { findJapaneseBuildings, japaneseTail } from './address/japanese';
import type { Found } from './found';
import type { Redactor } from './redactor';

const SHAPES: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:P\.? ?O\.? ?Box|Apartado(?: Postal| de Correos)?|Bo\u00eete Postale|BP|Postfach|Casella Postale|Caixa Postal|C\.P\.) ?#?\d[\d ]{0,7}\d?(?!\d)/giu,
  /(?<![\p{L}\d])(?:R\.?R\.?|Rural Route|HC|RFD) ?#? ?\d{1,4}(?:,? Box ?#? ?\d{1,5}[A-Z]?)?(?![\p{L}\d])/giu,
  /(?<!\d)\d{1,5} (?:County Road|County Rd|CR|State Route|SR|Highway|Hwy|US|Farm to Market|FM|Route|Rte|Camino|Interstate|I)[- ]?\d{1,4}(?!\d)/giu,
  /(?<!\d)\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.?|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]ll\u00e9e|[Rr]oute|[Qq]uai|[Cc]ours|[Ss]quare|[Pp]assage)(?: (?:de|du|des|la|le|les)){0,3} (?:d['\u2019]|l['\u2019])?\p{Lu}[\p{L}'\u2019-]{0,24}(?: \p{Lu}[\p{L}'\u2019-]{0,24}){0,3}(?:,? (?:F-)?\d{5}(?: \p{Lu}[\p{L}'\u2019-]{0,24}(?: \d{1,2}(?:er?|e|\u00e8me)?)?)?)?/gu,
  /(?<![\p{L}\d])(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Rr]ua|[Aa]venida|[Aa]v\.|[Tt]ravessa|[Pp]ra\u00e7a|[Aa]lameda|[Ee]strada|[Rr]odovia|[Cc]alle|[Pp]laza|[Pp]aseo|[Aa]vda\.?|[Cc]arrer)(?= )(?: (?:de|da|do|das|dos|di|del|della|dei|delle|la|los|las|el|d['\u2019])){0,3} ?\p{Lu}[\p{L}'\u2019.-]{0,24}(?: (?:(?:de|da|do|di|del|della|e|y) )?\p{Lu}[\p{L}'\u2019-]{0,24}){0,4},? ?(?:n[\u00ba\u00b0.o]{0,2} ?|#|n\u00famero )?\d{1,5}[A-Za-z]?(?:[,/ -]{1,3}(?:\d{1,2}[\u00ba\u00aa\u00b0]? ?[A-Z](?![\p{L}\d])|\d{1,2}[\u00ba\u00aa\u00b0]|apt\.? ?\w{1,4}|apto\.? ?\w{1,4}|int\.? ?\w{1,4}|bloco ?\w{1,3}))?/gu,
  /(?<![\d-])(?:D-|F-|I-|E-|A-)?\d{5} \p{Lu}\p{Ll}{2,24}(?:[- ](?:am|an der|de|sur|la|di) \p{Lu}\p{Ll}{2,20}|-\p{Lu}\p{Ll}{2,20}| \p{Lu}\p{Ll}{2,20})?(?![\p{L}\d])/gu,
  /(?<![\d-])\d{4}-\d{3}(?: \p{Lu}\p{Ll}{2,24}(?: \p{Lu}\p{Ll}{2,24})?)?(?![\d-])/gu,
  /(?<![\d-])\d{5}-\d{3}(?![\d-])/gu,
  /\u3012 ?\d{3}[-\u2010-\u2013\u2212]?\d{4}/gu,
  /(?<!\d)\d{3,4}\u53f7\u5ba4/gu,
  /(?<![\p{L}\d])(?:apt|apartment|unit|suite|ste|flat|appt?|appartement|wohnung|interno|int|apto|depto|dpto|apartamento|departamento|piso|room|rm|lot|bldg|building|edificio|torre|b\u00e2timent|scala)(?:\.? ?#| |\.)? ?\d{1,5}(?: ?-?[A-Za-z](?![\p{L}\d]))?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|[Ss]uite|[Aa]pto|[Dd]epto|[Bb]ldg|[Bb]uilding|[Tt]orre|[Ss]cala|[Ff]lat)(?:\.? #|\. ?| )[A-Z]-?\d{0,4}(?![\p{L}\d'\u2019])/gu,
];
const STATION = /(?<![A-Za-z\u00c0-\u024f\d_.@/#-])[A-Za-z]{3}\d{1,2}(?![A-Za-z\u00c0-\u024f\d_@/]|[-.:]\d)/gu;
/** Codes of the same shape that are something else. */
const SOMETHING_ELSE =
  /^(?:DDR|HDR|SHA|UTF|WIN|WEB|SPF|SSD|USB|PCI|SQL|CSS|DVB|VGA|RTX|GTX|PDF|COV|VAT|QHD|UHD|AAA|CAT|BMW|COD|RTS|APP|FAQ|UTC|GMT|CET|PST|SUV|IOS|GPT|MAC|GEN|LTE|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|VOL|SEC|FIG|TOP|DAY|LVL|ART|PAR|BOX|AND|THE|HWY|APT|LOT|IPX|MP3)\d/iu;
const HOUSE_NUMBERS =
  /\d{1,4}(?:(?:-|\u2212|\u2010|\u2013|\u4e01\u76ee|\u756a\u5730?)\d{1,4}){0,4}\u53f7?(?!\d|\u6708|\u65e5|\u5e74|\u6642|\u500b|\u4ef6|\u5186|\u5206)/gu;
const OF_TOWN = /[\p{Script=Han}\p{Script=Katakana}\u30fc]/u;
const LONGEST_TOWN = 24;
const FLOOR = /^,? ?\d{1,2} ?[\u00ba\u00aa\u00b0](?: ?(?:[A-Z](?![\p{L}\d])|izq\w*|dcha\w*|der\w*))?/u;
const CITY_GAP = /^,? $/;
const IN_WORDS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'en',
  'de',
  'a',
  'di',
  'em',
  'bei',
  'von',
  'von',
  'cerca',
]);
const CROSSING: ReadonlySet<string> = new Set([
  'corner',
  'intersection',
  'crossing',
  'esquina',
  'cruce',
  'angle',
  'coin',
  'ecke',
  'angolo',
  'esquina',
  'junction',
]);
const AND: ReadonlySet<string> = new Set(['and', 'y', 'et', 'und', 'e', 'con', 'at', 'of', 'de', 'the', 'du', 'with']);
const NAMED_STREET =
  /^(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Terrace|Ter|Parkway|Pkwy|Circle|Cir|Crescent|Trail|Way|Loop|Hwy|Highway|Pike|Turnpike|Alley|Ln)$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i;
const MOST_NAMES = 3;
const HOUSE_LEADS: ReadonlySet<string> = new Set([
  'at',
  'to',
  'address',
  'live',
  'lives',
  'from',
  'near',
  'outside',
  'house',
  'en',
  'behind',
  'by',
]);

export function findLocations(page: PersonalPage, redactor: Redactor): readonly Found[] {
  const shaped = SHAPES.flatMap((shape) =>
    Array.from(page.text.matchAll(shape), ({ 0: found, index }): Found => ({
      kind: 'address',
      at: [index, index + found.trimEnd().length],
      reason: 'shape',
    })),
  );
  return [
    ...shaped,
    ...crossings(page),
    ...streets(page, redactor),
    ...houses(page, redactor),
    ...japaneseAddresses(page.text),
    ...findJapaneseBuildings(page.text),
    ...stations(page, redactor),
  ];
}

/** A ward and its numbers: the numbers of a house with a town, a ward or a village before them. */
function japaneseAddresses(text: string): readonly Found[] {
  return Array.from(text.matchAll(HOUSE_NUMBERS)).flatMap(({ 0: numbers, index }): Found[] => {
    let from = index;
    while (from > 0 && index - from < LONGEST_TOWN && OF_TOWN.test(text.charAt(from - 1))) from -= 1;
    const isTown = /[\u90fd\u9053\u5e9c\u770c\u5e02\u533a\u753a\u6751\u90e1]/u.test(text.slice(from, index));
    return isTown ? [{ kind: 'address', at: [from, japaneseTail(text, index + numbers.length)], reason: 'shape' }] : [];
  });
}

/** "the corner of Oak and 5th", "Maple St & 3rd Ave". */
function crossings(page: PersonalPage): readonly Found[] {
  return page.words.flatMap((word, at): Found[] => {
    if (!CROSSING.has(word.plain)) return [];
    let first = at + 1;
    while (AND.has(page.words[first]?.plain ?? '') && first - at < 4) first += 1;
    let last = first;
    while (
      last - first < 8 &&
      (isStreetName(page, last) ||
        (last > first && AND.has(page.words[last]?.plain ?? '') && isStreetName(page, last + 1)))
    )
      last += 1;
    return last > first ? [place(page, first, last)] : [];
  });
}

function isStreetName({ words }: PersonalPage, at: number): boolean {
  return isCapitalised(words[at]) || ORDINAL.test(words[at]?.text ?? '');
}

/** "Birchwood Ln" without a number; two of them beside each other are one place. */
function streets(page: PersonalPage, redactor: Redactor): readonly Found[] {
  return page.words.flatMap((word, at): Found[] => {
    if (!NAMED_STREET.test(word.text) || at === 0) return [];
    let first = at;
    while (
      first > 0 &&
      at - first < MOST_NAMES &&
      /^\.? $/.test(gapBefore(page, first)) &&
      isStreetName(page, first - 1) &&
      !isIn(page, first - 1, redactor.people.nobody) &&
      page.words[first - 1]?.sentence === word.sentence
    )
      first -= 1;
    const isName =
      first < at && !(first === at - 1 && isListed(redactor.personal.notNames, page.words[first]?.plain ?? ''));
    return isName && !/^Way$/.test(word.text) ? [place(page, first, at + 1)] : [];
  });
}

/** "at 412 Birchwood": a house without the word for its street. */
function houses(page: PersonalPage, redactor: Redactor): readonly Found[] {
  return page.words.flatMap((word, at): Found[] => {
    const isHouse =
      /^\d{2,5}[A-Za-z]?$/.test(word.text) &&
      HOUSE_LEADS.has(page.words[at - 1]?.plain ?? '') &&
      gapBefore(page, at) === ' ';
    if (!isHouse || gapBefore(page, at + 1) !== ' ') return [];
    let last = at + 1;
    while (
      last - at <= MOST_NAMES &&
      isCapitalised(page.words[last]) &&
      gapBefore(page, last) === ' ' &&
      !isIn(page, last, redactor.people.nobody)
    )
      last += 1;
    return last > at + 1 ? [place(page, at, last)] : [];
  });
}

function place(page: PersonalPage, first: number, last: number): Found {
  const [start, to] = rangeOf(page, first, addressTail(page, last));
  const house =
    /(?<![\p{L}\d-])\d{1,6}[A-Za-z]?(?:-\d{1,5})? $/u.exec(page.text.slice(Math.max(0, start - 14), start))?.[0]
      .length ?? 0;
  const from = start - house;
  const floor = FLOOR.exec(page.text.slice(to, to + 16))?.[0].length ?? 0;
  return { kind: 'address', at: [from, to + floor], reason: 'announced' };
}

/** Three letters and a digit; in small letters only beside a word for a station. And the town a station is in. */
function stations(page: PersonalPage, redactor: Redactor): readonly Found[] {
  const starts = new Map(page.words.map(({ start }, at) => [start, at]));
  const codes = Array.from(page.text.matchAll(STATION)).flatMap(({ 0: code, index }): Found[] => {
    if (SOMETHING_ELSE.test(code)) return [];
    const isSure = code === code.toUpperCase() || isNearStation(page, starts.get(index) ?? 0, redactor);
    return isSure ? [{ kind: 'station', at: [index, index + code.length], reason: 'shape' }] : [];
  });
  return [...codes, ...stationTowns(page, redactor)];
}

function isNearStation(page: PersonalPage, near: number, redactor: Redactor): boolean {
  return [-3, -2, -1, 1, 2].some((step) => isIn(page, near + step, redactor.announced.station));
}

function stationTowns(page: PersonalPage, redactor: Redactor): readonly Found[] {
  const { words } = page;
  return words.flatMap((word, at): Found[] => {
    if (!isIn(page, at, redactor.announced.station) || word.text.length < 4) return [];
    const isBehind =
      IN_WORDS.has(words[at + 1]?.plain ?? '') && isCapitalised(words[at + 2]) && gapBefore(page, at + 2) === ' ';
    if (isBehind) return [...townFound(page, at + 2, redactor)];
    let first = at;
    while (first > 0 && at - first < 2 && gapBefore(page, first) === ' ' && isTown(page, first - 1, redactor))
      first -= 1;
    return first < at && words[first]?.sentence === word.sentence && isInside(page, first)
      ? [townAt(page, first, at)]
      : [];
  });
}

/** Not the first word of its sentence, which has a capital anyway. */
function isInside({ words }: PersonalPage, at: number): boolean {
  return words[at - 1]?.sentence === words[at]?.sentence && at > 0;
}

function isTown(page: PersonalPage, at: number, redactor: Redactor): boolean {
  const word = page.words[at];
  return (
    isCapitalised(word) &&
    (word?.text.length ?? 0) > 2 &&
    !isListed(redactor.personal.notNames, word?.plain ?? '') &&
    !isListed(redactor.people.agentRoles, word?.plain ?? '') &&
    (!isListed(redactor.people.nobody, word?.plain ?? '') ||
      /^(?:san|santa|los|las|fort|port|new|north|south|east|west|el|la|st|mount|lake)$/.test(word?.plain ?? ''))
  );
}

function townFound(page: PersonalPage, first: number, redactor: Redactor): readonly Found[] {
  let last = first;
  while (last - first < 3 && isTown(page, last, redactor) && (last === first || CITY_GAP.test(gapBefore(page, last)))) {
    if (last > first && gapBefore(page, last).includes(',')) break;
    last += 1;
  }
  return last > first && !isNumber(page.words[first]) ? [townAt(page, first, last)] : [];
}

function townAt({ words }: PersonalPage, first: number, last: number): Found {
  return { kind: 'station', at: [words[first]?.start ?? 0, words[last - 1]?.end ?? 0], reason: 'announced' };
}
