/** Houses and grounds in small letters, by a number alone, or by the corner they stand at. */
import { ALONE, anyOf, CAP, NO_AMOUNT, ORDINAL, SMALL_STOP, wordsOf, type WordJudge } from './pieces';
import { isNamed, isRare, rule, type AddressRule } from './rule';

const SMALL = String.raw`${SMALL_STOP}\p{Ll}[\p{Ll}'\u2019-]{2,15}`;
const ENDS = String.raw`(?= ?(?:[,.;:=)?!\n(]|$| [-\u2013\u2014]|,? (?:and|but|no|not|was|is|apt|unit|w/|again|then|or|y|pero)(?!\p{L})))`;
const NOT_GROUNDS: ReadonlySet<string> = new Set(wordsOf('notGrounds'));
const NOT_NAMES: ReadonlySet<string> = new Set(wordsOf('notStreetNames'));
const NOT_STREETS: ReadonlySet<string> = new Set(wordsOf('notStreets'));
const NOT_SINGULAR: ReadonlySet<string> = new Set(wordsOf('notSingular'));
const ROUND = /^(?:\d{0,3}[05]0|(?:19|20)\d\d|24|48|72|365)$/;

const isGround = (name: string, number: string, judge: WordJudge): boolean =>
  isNamed(name, number, judge) && !NOT_GROUNDS.has(name);
const isStreet = (name: string, number: string, judge: WordJudge): boolean =>
  isNamed(name, number, judge) && !NOT_NAMES.has(name.toLowerCase());
const isCorner = (name: string, number: string, judge: WordJudge): boolean =>
  isNamed(name, number, judge) && !judge.isPlace(name) && !NOT_STREETS.has(name.toLowerCase());

/** Without a capital anywhere. */
const SMALL_LETTERS: readonly AddressRule[] = [
  // "maplewood apts", "cedar ridge apartments"
  rule(
    String.raw`${ALONE}(?:${SMALL} )?(?<name>\p{Ll}[\p{Ll}'\u2019]{3,15}) (?:${anyOf('strongGrounds')}|mobile home park|trailer park|rv park)(?!\p{L})`,
    'gu',
    isGround,
  ),
  // "at cedar ridge"
  rule(
    String.raw`(?<=(?:^|[^\p{L}])(?:at|in|into|to|from|by|near|of|outside|over at) (?:the )?)(?<name>\p{Ll}{4,14}) ${anyOf('natureEnds')}(?!\p{L})`,
    'gu',
    isGround,
  ),
  rule(String.raw`${ALONE}the ${anyOf('natureAlone', true)}(?!\p{L})`, 'gu'),
  // "415 north birch", "415 n birch"
  rule(
    String.raw`${NO_AMOUNT}\d{1,5}[a-z]? (?:north|south|east|west|northeast|northwest|southeast|southwest|n|s|w|ne|nw|sw)\.? (?<name>${SMALL}|${ORDINAL})`,
    'gu',
    isNamed,
  ),
  rule(String.raw`${NO_AMOUNT}\d{2,5} (?:e|se)\.? (?<name>${SMALL}|${ORDINAL})`, 'gu', isRare),
  // "to 910 alder,", "is 5120 magazine."
  rule(
    String.raw`(?<=(?:^|[\n:\u2022*)=-] ?|(?:^|[^\p{L}])${anyOf('houseLeads', true)} ))(?<number>\d{2,5}[a-z]?) (?<name>\p{Ll}{2,15}[^\P{Ll}s])${ENDS}`,
    'gu',
    (name, number, judge) => !ROUND.test(number) && !NOT_SINGULAR.has(name) && isStreet(name, number, judge),
  ),
  // "9 cherry tree walk", "twelve oaks lane"
  rule(
    String.raw`${NO_AMOUNT}(?:\d{1,5}[a-z]?|${anyOf('numberWords')}) (?<name>\p{Ll}[\p{Ll}'\u2019]{2,15}) (?:\p{Ll}{3,15} )?${anyOf('sureRoads')}(?!\p{L})`,
    'gu',
    isStreet,
  ),
  // "9051 rear"
  rule(
    String.raw`${NO_AMOUNT}\d{2,5}[a-z]? (?:rear|upstairs|downstairs|basement|back (?:unit|house|door)|front unit|side (?:door|unit))(?!\p{L})`,
    'giu',
  ),
  rule(String.raw`${ALONE}(?:bldg|building|tower|apt|unit|suite|ste|flat)\.? [b-hj-np-z](?![\p{L}\d'\u2019])`, 'gu'),
];

/** By a number, a letter or a corner. */
const NUMBERED: readonly AddressRule[] = [
  // "12B", not "4K" or "section 3A"
  rule(
    String.raw`(?<!(?:section|form|exhibit|schedule|seat|row|group|type|class|title|table|plan|attachment|annex|appendix|phase|level|version|route|stop|line|bus|train|figure|fig|step|question|item|page|part|article|rule|paragraph|grade|wave) )(?<![\p{L}\d.,:/$\u20ac\u00a3@_-])\d{1,4}[ABCEFHJLNRS](?![\p{L}\d_@/-]|[.:]\d)`,
    'gu',
  ),
  rule(String.raw`(?<![\p{L}\d#])# ?[A-Z]-?\d{1,4}(?![\p{L}\d])`, 'gu'),
  rule(String.raw`${ALONE}[NSEW]\d{2,5}(?:[NSEW]\d{2,5})? ${CAP}(?: ${CAP}){0,2}`, 'gu'),
  rule(String.raw`${ALONE}(?:County|State|Co\.?) (?:Highway|Hwy|Road|Rd|Trunk)\.? [A-Z]{1,2}(?!\p{L})`, 'gu'),
  rule(String.raw`${ALONE}(?:exit|milepost) #?\d{1,3}[A-Z]?(?![\p{L}\d]|[.:]\d)`, 'giu'),
  // "between Oak and Pine on 7th"
  rule(
    String.raw`(?<=(?:^|[^\p{L}])(?:[Bb]etween|[Ee]ntre|[Ee]ntra|[Zz]wischen) )(?:the |la |el |the )?(?<name>${CAP}|${ORDINAL}) (?:and|&|y|et|und|e) (?:the |la |el )?(?:${CAP}|${ORDINAL})(?: on (?:${CAP}|${ORDINAL}))?`,
    'gu',
    isCorner,
  ),
  // "la casa azul, 88 Larkspur"
  rule(
    String.raw`(?<=(?:^|[,:;(\n]) ?)\d{1,2} (?<name>${CAP})(?![\p{L}\d])`,
    'gu',
    (name, number, judge) => judge.capitalsTell && isRare(name, number, judge),
  ),
  // "on Magazine"
  rule(
    String.raw`(?<=\p{Ll}[\p{L}']{0,20} (?:on|off|along|down) )(?<name>${CAP})(?=[,.;:?!)\n]|$| (?:and|at|near|by|but|where|when|with|right|after|before|past)(?!\p{L}))`,
    'gu',
    isCorner,
  ),
  // "elm and 12th", "12th and elm"
  rule(
    String.raw`${ALONE}(?<name>\p{Ll}{3,14}) ?(?:&|/|and|at|@) ?\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d])`,
    'gu',
    isStreet,
  ),
];

export const SMALL_RULES: readonly AddressRule[] = [...SMALL_LETTERS, ...NUMBERED];
