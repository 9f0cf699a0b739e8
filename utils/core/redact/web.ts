/** Links, file names, and mail addresses that are spelled out. */
import type { PersonalPage } from '../personal/page';
import type { Found } from './found';
import { phraseEnd } from '../text/phrase-set';
import type { Redactor } from './redactor';
import type { AnnouncedLists } from './words/all';

const LINK = /(?:[a-z][a-z\d+.-]{1,12}:\/\/|www\.|mailto:|tel:)[^\s<>"'\u201c\u201d\u00ab\u00bb\u3000-\u303f]+/giu;
const BARE =
  /(?<![\p{L}\d@.-])(?:[a-z\d](?:[a-z\d-]{0,61})\.){1,6}(?:com|org|net|io|co|us|me|uk|de|es|fr|it|pt|jp|br|mx|ca|ly|app|dev|gg|info|biz|tv|page|site|xyz|link|online|shop|example|gl|to|be|eu|ai)(?::\d{2,5})?(?:\/[^\s<>"'\u201c\u201d\u00ab\u00bb]*)?(?![\p{L}\d-])/giu;
const TAIL = '.,;:!?)]}>*';
const FILE =
  /\.(?:jpe?g|png|gif|heic|heif|webp|pdf|docx?|xlsx?|csv|txt|eml|msg|mbox|zip|mov|mp4|m4a|mp3|wav|tiff?|bmp|svg|html?|json|pages|rtf|avi|3gp|ogg)(?![\p{L}\d])/giu;
const NOT_OF_FILE = /[\s"'\u201c\u201d\u2018\u2019\u00ab\u00bb<>|:;,()[\]{}?*/\\]/;
const LONGEST_FILE = 120;
/** How the names of pictures and scans begin that have spaces in them. */
const FILE_STARTS =
  /Screen ?shot|Screen Recording|Captura de (?:pantalla|ecr\u00e3|tela)|Capture d['\u2019]\u00e9cran|Bildschirmfoto|Schermata|Istantanea|Print|IMG|DSC|PXL|Photo|Foto|Image|WhatsApp (?:Image|Video|Audio)|Scan|Doc|Video|VID|Recording|\u30b9\u30af\u30ea\u30fc\u30f3\u30b7\u30e7\u30c3\u30c8|\u5199\u771f/giu;
const PARTS_FILES = /[\n"'\u201c\u201d<>|:;,?*/\\]/;
const FILE_WORDS: ReadonlySet<string> = new Set([
  'at',
  'um',
  'a',
  'las',
  '\u00e0',
  'alle',
  '\u00e0s',
  'das',
  'de',
  '-',
]);
const FARTHEST = 110;
const MOST_FILE_WORDS = 6;
/** In a list of files, a name begins with its line, or behind the name before it. */
const LISTED_FILE =
  /(?:(?:^|\n)[ \t]{0,4}[-\u2022*\u2013\u2014\u00b7>][ \t]{1,3}|\.(?:jpe?g|png|heic|pdf|docx?|xlsx?|txt|mp4|mov), )((?:[\p{L}\d_-]{1,20} ){1,4})$/u;
const HANDLE =
  /^((?:\s(?:is|name|handle|es|ist|est|\u00e9|\u00e8|as|user|id))?\s?[:=@]{0,2}\s?@?)([\p{L}\d_](?:[\p{L}\d_.-]{1,30}[\p{L}\d_]))/u;
const AT_WORDS: ReadonlySet<string> = new Set(['at', 'arroba', 'chiocciola', 'arobase', 'ett', 'klammeraffe']);
const DOT_WORDS: ReadonlySet<string> = new Set(['dot', 'punto', 'point', 'punkt', 'ponto', 'period']);
const LAST_PART = /^(?:com|org|net|edu|gov|io|co|es|de|fr|it|pt|jp|br|uk|mx|example|us|me)$/;
const MOST_PARTS = 5;

/** Links, but for Amazon's own public ones that lead to nobody in particular. */
export function findLinks(text: string, redactor: Redactor): readonly Found[] {
  return [LINK, BARE].flatMap((shape) =>
    Array.from(text.matchAll(shape)).flatMap(({ 0: whole, index }): Found[] => {
      const link = withoutTail(whole);
      const isLink = link.length > 6 && !isPublic(link, redactor);
      return isLink ? [{ kind: 'link', at: [index, index + link.length], reason: 'shape' }] : [];
    }),
  );
}

const KNOWN_SITES =
  /^(?:(?:[a-z-]+\.)?(?:google|gmail|yahoo|outlook|hotmail|reddit|facebook|uber|lyft|doordash|instacart|apple|icloud|youtube|checkr|nlrb|ftc|icloud|microsoft|proton|roundcube)\.(?:com|org|net|gov|me)|amazonflex\.[a-z.]+)$/i;

function isPublic(link: string, { publicDomains }: Redactor): boolean {
  const [, host = '', path = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]+)([^]*)$/i.exec(link) ?? [];
  const name = host.toLowerCase();
  const isAmazon = publicDomains.some((domain) => name === domain || name.endsWith(`.${domain}`));
  if (path.replaceAll('/', '') === '' && (isAmazon || KNOWN_SITES.test(name))) return true;
  return (
    (isAmazon || KNOWN_SITES.test(name)) &&
    !/[?#=@%]|\d{4}/.test(path) &&
    path.split('/').every((part) => part.length < 10 || !/\d/.test(part))
  );
}

/** File names, with the words of theirs that have spaces between them. */
export function findFiles(text: string): readonly Found[] {
  let behind = 0;
  return Array.from(text.matchAll(FILE)).flatMap(({ 0: ending, index }): Found[] => {
    let start = index;
    while (start > behind && index - start < LONGEST_FILE && isOfFile(text, start - 1)) start -= 1;
    if (!/[\p{L}\d]/u.test(text.slice(start, index))) return [];
    const from = Math.max(behind, fileStart(text, start));
    const gap = from === behind && behind > 0 ? partingOf(text.slice(from, start)) : 0;
    behind = index + ending.length;
    return [{ kind: 'filename', at: [from + gap, behind], reason: 'shape' }];
  });
}

/** "chat_(Devika)_22.txt", "Ex_4_D'Angelo.pdf": such marks belong to a name only within its letters. */
function isOfFile(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!NOT_OF_FILE.test(mark)) return true;
  if (mark === ')') return /[\w-]/.test(text.charAt(at + 1));
  const isWithin = /[\p{L}\d_-]/u.test(text.charAt(at - 1));
  return isWithin && (mark === '(' || (/['\u2019]/.test(mark) && /\p{L}/u.test(text.charAt(at + 1))));
}

/** What stands between two names of files: "a.jpg and b.jpg". */
function partingOf(between: string): number {
  return /^[\s,;&]{0,4}(?:(?:and|y|et|und|e)\s)?/iu.exec(between)?.[0].length ?? 0;
}

function fileStart(text: string, from: number): number {
  const first = Math.max(0, from - FARTHEST);
  const before = text.slice(first, from);
  const started = Array.from(before.matchAll(FILE_STARTS)).find(({ index }) => !PARTS_FILES.test(before.slice(index)));
  if (started !== undefined) return first + started.index;
  const quote = Math.max(...['"', '\u201c', '\u2018', '\u00ab', '('].map((mark) => before.lastIndexOf(mark)));
  const quoted = quote < 0 ? '' : before.slice(quote + 1);
  if (quoted.endsWith(' ') && !/["\u201d\u2019\u00bb)\n]/.test(quoted)) return from - quoted.length;
  const listed = LISTED_FILE.exec(before)?.[1] ?? '';
  if (listed !== '') return from - listed.length;
  let start = from;
  for (let word = 0; word < MOST_FILE_WORDS && text.charAt(start - 1) === ' '; word += 1) {
    const space = Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('\n', start - 2), start - FARTHEST);
    const one = text.slice(space + 1, start - 1);
    if (!/\d/.test(one) && !FILE_WORDS.has(one.toLowerCase())) break;
    start = space + 1;
  }
  return /\d/.test(text.slice(start, from)) ? start : from;
}

function withoutTail(link: string): string {
  let end = link.length;
  while (end > 0 && TAIL.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}

/** "Telegram: danarides", "my insta is dana.drives". */
export function findNamedHandles(page: PersonalPage, lists: AnnouncedLists): readonly Found[] {
  const { words, text } = page;
  return words.flatMap((_word, at): Found[] => {
    const behind = phraseEnd(words, at, lists.handle);
    if (behind === null) return [];
    const from = words[behind - 1]?.end ?? 0;
    const [whole = '', lead = '', name = ''] = HANDLE.exec(text.slice(from, from + 60)) ?? [];
    const isTold = /[:=@]/.test(lead) ? name.length > 2 : /[\d_.]/.test(name);
    if (whole === '' || !isTold || (phraseEnd(words, behind, lists.links) !== null && !/[\d_]/.test(name))) return [];
    return [{ kind: 'handle', at: [from + whole.length - name.length, from + whole.length], reason: 'announced' }];
  });
}

/** "dana dot rivers at example dot com", "dana (at) example.com". */
export function findSpelledEmails({ words, text }: PersonalPage): readonly Found[] {
  const found: Found[] = [];
  words.forEach((word, at) => {
    if (!AT_WORDS.has(word.plain)) return;
    const isBracketed = /[([{<]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
    let last = at + 1;
    let dots = 0;
    for (; dots < MOST_PARTS && last + 1 < words.length; dots += 1) {
      const isSpelled = DOT_WORDS.has(words[last + 1]?.plain ?? '') && words[last + 2] !== undefined;
      const isDotted = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? 0) === '.';
      if (!isSpelled && !isDotted) break;
      last += isSpelled ? 2 : 1;
    }
    let first = at - 1;
    let spelled = 0;
    while (spelled < MOST_PARTS && first >= 2 && DOT_WORDS.has(words[first - 1]?.plain ?? '')) {
      first -= 2;
      spelled += 1;
    }
    const [from, to] = [words[first]?.start, words[last]?.end];
    const isAddress = dots > 0 && LAST_PART.test(words[last]?.plain ?? '');
    const isSure = isBracketed || spelled > 0 || DOT_WORDS.has(words[at + 2]?.plain ?? '') || word.plain !== 'at';
    if (isAddress && isSure && from !== undefined && to !== undefined)
      found.push({ kind: 'email', at: [dottedStart(text, from), to], reason: 'shape' });
  });
  return found;
}

/** The local part goes on to the left where it is written with dots. */
function dottedStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < 64 && /[\p{L}\d._+-]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}
