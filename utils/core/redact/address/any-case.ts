/** Streets and houses in any case of letters, of the languages that write the word for the street first or in one with its name. */
import { ALONE, anyOf, CAP, DIRECTION, NO_AMOUNT, SMALL_STOP, wordsOf, WORD, type WordJudge } from './pieces';
import { isNamed, isRare, rule, type AddressRule } from './rule';

const LINKS = String.raw`(?:${anyOf('links')} |[ld]['\u2019]|d['\u2019]en ){0,3}`;
const NAME = String.raw`${SMALL_STOP}${WORD}`;
const NAMES = String.raw`${NAME}(?: (?:${anyOf('links')} )?${NAME}){0,3}`;
const NUMBER = String.raw`,? ?(?:#|n[o\u00ba\u00b0.]{1,2}|n\u00fam\.?|n\u00famero|nr\.?)? ?\d{1,5} ?[A-Za-z]?(?![\p{L}\d]|[.,:]\d)`;
const CAPITAL = /^\p{Lu}/u;

const isCapitalOrRare: AddressRule['holds'] = (name, number, judge) =>
  CAPITAL.test(name) ? isNamed(name, number, judge) : isRare(name, number, judge);

/** Calle, rua, via, rue. */
const ROMANCE: readonly AddressRule[] = [
  // "calle n\u00fa\u00f1ez de balboa 114", "AVENIDA CENTRAL, 41"
  rule(
    String.raw`${ALONE}${anyOf('streetsAny', true)}\.? ${LINKS}(?<name>${NAME})(?: (?:${anyOf('links')} )?${NAME}){0,3}${NUMBER}`,
    'gu',
    isNamed,
  ),
  rule(
    String.raw`${ALONE}${anyOf('streetsCapital', true)}(?:(?<=/)|\. ?| )${LINKS}(?<name>${NAME})(?: (?:${anyOf('links')} )?${NAME}){0,3}${NUMBER}`,
    'gu',
    isCapitalOrRare,
  ),
  // "vive en la calle figueroa"
  rule(
    String.raw`${ALONE}${anyOf('streetsAny', true)} ${LINKS}(?<name>${NAME})(?: ${CAP}){0,2}`,
    'gu',
    isCapitalOrRare,
  ),
  // "P.zza Ss. Annunziata, 4"
  rule(
    String.raw`${ALONE}(?:P\.zza|P\.za|V\.le|C\.so|V\.lo|Pza\.?|Avda\.?|Ctra\.?|C/) ?${LINKS}${CAP}(?: ${CAP}){0,3}`,
    'gu',
  ),
  // "48 av jean jaur\u00e8s", "12 bis, rue des Trois-Fr\u00e8res"
  rule(
    String.raw`${NO_AMOUNT}\d{1,4}(?: ?(?:bis|ter|quater|[a-dA-D]))?,? ${anyOf('streetsFrench', true)}\.? ${LINKS}(?<name>${NAME})(?:[ -]${NAME}){0,2}`,
    'gu',
    isNamed,
  ),
  // "edif\u00edcio monte l\u00edbano", "lieu-dit la grange aux belles"
  rule(
    String.raw`${ALONE}${anyOf('namedBefore', true)} (?:"|\u201c|\u00ab ?)?${LINKS}(?<name>${NAME})(?: (?:${anyOf('links')} |aux )?${NAME}){0,2}`,
    'gu',
    isCapitalOrRare,
  ),
  rule(
    String.raw`${ALONE}(?:lieu-?dit|localit\u00e0|localidad|lugar de|lugar do|contrada|frazione|fraz\.|cascina|hameau)(?: de)? ${LINKS}${NAMES}`,
    'giu',
  ),
  rule(
    String.raw`${ALONE}${anyOf('strongNamed', true)} ${LINKS}(?<name>${NAME})(?: ${NAME})?(?=[,.;:!?\n)]|$|,? (?:bl|bloco|bloque|torre|apto|casa|n\u00ba|no)(?!\p{L}))`,
    'gu',
    isNamed,
  ),
  // "Pol. Ind. Ugaldeguren III", "carretera vieja a Utuado"
  rule(
    String.raw`${ALONE}(?:[Pp]ol(?:[i\u00ed]gono|\.) ?(?:[Ii]nd(?:ustrial|\.)|[Rr]esidencial)|[Pp]arque [Ii]ndustrial|[Zz]ona [Ii]ndustriale?|Z\.I\.|Z\.A\.|[Zz]one (?:[Ii]ndustrielle|[Aa]rtisanale)) ${LINKS}${CAP}(?: ${CAP}){0,2}`,
    'gu',
  ),
  rule(
    String.raw`${ALONE}(?:[Cc]arretera|[Cc]amino|[Ee]strada|[Rr]oute|[Ss]trada|[Cc]hemin) (?:\p{Ll}{3,8} )?(?:a|al|de|para|per|pour|vers) (?:la |el |las |los )?${CAP}(?:[ -]${CAP})?`,
    'gu',
  ),
  // "QNM 34, conjunto B, casa 11"
  rule(String.raw`${ALONE}${anyOf('brasilia')} \d{1,3}(?!\d)`, 'gu'),
];

const NO_MEASURE = String.raw`(?![\p{L}\d:]|[.,]\d| ${anyOf('germanMeasures', true)}(?!\p{L}))`;

/** Stra\u00dfe, Weg, Gasse. */
const GERMAN: readonly AddressRule[] = [
  // "lindenallee 9", "HAUPTSTR. 14/2"
  rule(
    String.raw`${ALONE}(?<name>\p{L}{3,24})${anyOf('germanEnds', true)} ?\d{1,4} ?[A-Za-z]?(?:[/-]\d{1,3}){0,2}${NO_MEASURE}`,
    'gu',
    (name) => !NO_STREETS.has(name.toLowerCase()),
  ),
  // "eppendorfer weg 212"
  rule(
    String.raw`${ALONE}(?<name>\p{L}{2,20}(?:er|en|sche|scher|s)) ${anyOf('germanEnds', true)} \d{1,4} ?[A-Za-z]?${NO_MEASURE}`,
    'gu',
    isCapitalOrRare,
  ),
  // "IM WINKEL 2", "am anger 7"
  rule(
    String.raw`${ALONE}${anyOf('germanBefore', true)} (?<name>\p{L}{3,20}) \d{1,4} ?[A-Za-z]?(?:/\d{1,3})?${NO_MEASURE}`,
    'gu',
    isRare,
  ),
  rule(
    String.raw`${ALONE}(?:AM|AN DER|AUF DER|AUF DEM|IM|IN DER|ZUM|ZUR|BEIM|ALTE|NEUE|GROSSE|KLEINE) (?<name>\p{Lu}{3,20}) \d{1,4} ?[A-Z]?${NO_MEASURE}`,
    'gu',
    isNamed,
  ),
  // "Gut Neuhof"
  rule(
    String.raw`${ALONE}(?:Gut|Hof|Schloss|Haus|Burg|M\u00fchle|Villa|Chalet|Forsthaus|Gasthof|Pension) (?<name>${CAP})(?!\p{L})`,
    'gu',
    isRare,
  ),
];
const NO_STREETS: ReadonlySet<string> = new Set([
  'unter',
  'um',
  'haupt',
  'rund',
  'aus',
  'park',
  'stell',
  'lade',
  'arbeits',
  'spiel',
]);

const SPOKEN = String.raw`${anyOf('numberWords', true)}(?:[ -](?:(?:y|e|et|und|and) )?${anyOf('numberWords', true)}){0,6}`;

/** Numbers of houses said as words. */
const SAID: readonly AddressRule[] = [
  // "Three Twelve East Poplar", "four twenty one elm street"
  rule(
    String.raw`${ALONE}${anyOf('numberWords', true)}[ -]${SPOKEN} (?:${DIRECTION} )?(?<name>${CAP})(?: ${anyOf('roads', true)}(?!\p{L}))?`,
    'gu',
    isNamed,
  ),
  rule(String.raw`${ALONE}${SPOKEN} (?:${DIRECTION} )?(?<name>${NAME}) ${anyOf('roads', true)}(?!\p{L})`, 'gu', isRare),
  // "ocho cuarenta y dos de la calle figueroa"
  rule(String.raw`${ALONE}${SPOKEN},? (?:de (?:la |el )?|del )?${anyOf('streetsAny', true)} ${LINKS}${NAME}`, 'gu'),
  // "avenida brasil dois mil e dez"
  rule(
    String.raw`${ALONE}(?:${anyOf('streetsAny', true)}|via|plaza|piazza|largo) ${LINKS}${NAME}(?: ${NAME}){0,2},? (?:n\u00famero |numero )?${SPOKEN}(?!\p{L})`,
    'gu',
  ),
  // "departamento nueve"
  rule(
    String.raw`${ALONE}(?:apartment|apt|unit|suite|room|floor|departamento|depto|apartamento|apto|piso|n\u00famero|interior|appartement|wohnung|interno|scala|sala|bloco|casa) ${anyOf('numberWords')}(?:[ -](?:(?:y|e|et|und|and) )?${anyOf('numberWords')}){0,3}(?: [a-d](?!\p{L}))?(?!\p{L})`,
    'giu',
  ),
];

const CROSS_AND = '(?:and|&|y|con|et|und|e|com|/|at|with)';

/** Corners, gates and post codes. */
const NEAR: readonly AddressRule[] = [
  // "esquina de la soto con whittier"
  rule(
    String.raw`${ALONE}${anyOf('crossLeads', true)} (?:the )?${LINKS}${WORD}(?: ${anyOf('roads')}(?!\p{L}))? ${CROSS_AND} (?:the )?${LINKS}${WORD}(?: ${anyOf('roads')}(?!\p{L}))?`,
    'gu',
  ),
  // "mile 14 on the Parks Highway"
  rule(
    String.raw`${ALONE}(?:[Mm]ile|[Mm]ilepost|[Mm]illa|[Kk]m) \d{1,3}(?:[.,+]\d{1,3})? (?:on|of|off|de|del) (?:the |la )?${CAP}(?: ${CAP}){0,2}`,
    'gu',
  ),
  // "the gate code for Maplewood", "the Maplewood gate"
  rule(
    String.raw`(?<=(?:^|[^\p{L}])${anyOf('doorsOf', true)} (?:at|for|of|to|in|de|del|en|du|am) (?:the |los |las |la |el )?)(?<name>${CAP})(?: ${CAP}){0,2}(?!\p{L})`,
    'gu',
    isUnknown,
  ),
  rule(
    String.raw`(?<=(?:^|[^\p{L}])(?:[Tt]he|[Ll]os|[Ll]as) )(?<name>${CAP})(?: ${CAP})?(?=(?:['\u2019]s)? (?:gate|gates|lobby|complex|leasing|residents|tenants|mailroom|clubhouse|parking|entrance|apartments|condos|callbox|call box)(?!\p{L}))`,
    'gu',
    isUnknown,
  ),
  rule(String.raw`${ALONE}${anyOf('zipLeads', true)}(?: is| es|:)? ?(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?(?!\d)`, 'gu'),
  // Canada and Britain in small letters, or in one piece.
  rule(
    String.raw`${ALONE}(?:[a-z]\d[a-z] ?\d[a-z]\d|[A-Z]\d[A-Z]\d[A-Z]\d|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})(?![\p{L}\d])`,
    'gu',
  ),
  rule(String.raw`${ALONE}(?:A|CH|D|F|I|L|B|NL|E|P)-\d{4,5}(?!\d)`, 'gu'),
  rule(String.raw`${ALONE}(?:HC|RR|PSC|CMR)[- ]?\d{1,4},? [Bb]ox \d{1,5}[A-Z]?(?![\p{L}\d])`, 'gu'),
  rule(String.raw`${ALONE}(?:BIA|FS|NF|CR|FM|RM|SR|TR|PR|BR|SS|SP|RN|RD|CV|BV|AP)[- ]?\d{1,5}(?![\p{L}\d])`, 'gu'),
];

function isUnknown(name: string, number: string, judge: WordJudge): boolean {
  return name.length > 3 && isRare(name, number, judge) && !judge.isPlace(name) && !CANNED.has(name.toLowerCase());
}
const CANNED: ReadonlySet<string> = new Set(wordsOf('notStreets'));

export const ANY_CASE_RULES: readonly AddressRule[] = [...ROMANCE, ...GERMAN, ...SAID, ...NEAR];
