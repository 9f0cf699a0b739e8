/** What stands at the edges of an address that was found, and belongs to it: a town, a floor, the name of the building. */
import type { Range } from '../../text/own-text';
import { anyOf, CAP, WORD, wordsOf, type WordJudge } from './pieces';
import { isRare } from './rule';
import { HOUSE_BEHIND_UNIT, TAILS } from './tails';

const SMALL_WORDS = /^,? (\p{Ll}{2,12})(?: (\p{Ll}{2,12}))?(?: (\p{Ll}{2,12}))?/u;
const TAIL_NOUNS: ReadonlySet<string> = new Set(wordsOf('tailNouns'));
const NEXT_CAPITAL = new RegExp(String.raw`^ (${CAP})(?![\p{L}\d])`, 'u');
/** "Fulton and Nostrand" */
const CROSS = new RegExp(String.raw`^ ?(?:&|/|@|and|y|near|by|con) ?(?:the )?(${WORD})`, 'u');
const HOUSE_BEFORE = /(?<![\p{L}\d])\d{1,4}[A-Za-z]? ?\/ ?$/u;
const NAME_WORD = /^["'(\u201c\u00ab]?\p{Lu}[\p{L}'\u2019.-]{0,24},?$/u;
const LINKS: ReadonlySet<string> = new Set(wordsOf('links'));
const MOST_PARTS = 9;
const WIDEST_HEAD = 60;
const WIDEST_UNIT = 24;
const WIDEST_TAIL = 70;
/** A flat or a door, and nothing of its house. */
const UNIT_ALONE = new RegExp(String.raw`^${anyOf('parts', true)}\.? ?#? ?[\p{L}\d-]{1,6}$`, 'u');

/** Where an address over `[from, to)` goes on to. */
export function tailEnd(text: string, [from, to]: Range, judge: WordJudge): number {
  const isUnit = to - from < WIDEST_UNIT && UNIT_ALONE.test(text.slice(from, to));
  let end = isUnit ? to + (HOUSE_BEHIND_UNIT.exec(text.slice(to, to + WIDEST_TAIL))?.[0].length ?? 0) : to;
  for (let more = 0; more < MOST_PARTS; more += 1) {
    const rest = text.slice(end, end + WIDEST_TAIL);
    const [next = '', word = ''] = NEXT_CAPITAL.exec(rest) ?? [];
    const told = Math.max(nounTail(rest), ...TAILS.map((tail) => tail.exec(rest)?.[0].length ?? 0));
    const length = told > 0 || judge.isNotBeside(word) ? told : next.length;
    const [cross = '', other = ''] = CROSS.exec(rest) ?? [];
    if (length === 0 && other !== '' && isRare(other, '', judge) && !judge.isPlace(other)) return end + cross.length;
    if (length === 0) break;
    end += length;
  }
  // The full stop behind the last word ends the sentence.
  return text.charAt(end - 1) === '.' ? end - 1 : end;
}

/** ", upstairs unit", " blue door": up to three small words, of which the last is a part of a house. */
function nounTail(rest: string): number {
  const [whole = '', ...words] = SMALL_WORDS.exec(rest) ?? [];
  const last = words.findLastIndex((word) => TAIL_NOUNS.has(word ?? ''));
  const cut = words.slice(last + 1).reduce((sum, word) => sum + (word === undefined ? 0 : word.length + 1), 0);
  return last < 0 ? 0 : whole.length - cut;
}

/** "the blue house at", "cabin at the end of", "210 through": what stands before an address and is part of it. */
const BEFORE: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:the )?(?:corner|intersection|crossing|end|top|bottom|back|rear|side|foot|coin|angle|esquina|cruce|ecke|angolo) (?:of|de|du|di|con|von)|just off|off|across from|next to|opposite|behind|beyond|past|esquina|cerca de|frente a|detr\u00e1s de) (?:the |la |el |los |le |l['\u2019])?$/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:the|a|la|el|los|las|le|il|o|das|dem|den|der) )?(?:[\p{L}'\u2019-]{2,15} ){0,2}${anyOf('dwellings')}(?: \d{1,3})?(?: \p{L}{3,12})?,?(?: (?:w/|with|at|on|in|of|off|behind|past|near|by|en|de|del|am|an der|in der|sur|da|em|na|no|in)(?: (?:the|a|la|el) [\p{L}'\u2019]{2,15}(?: (?:of|on|at|off|de|en))?)?){0,2} (?:the |la |el )?$`,
    'iu',
  ),
  /(?<![\p{L}\d.,:$#-])(?:\d{1,5}[A-Za-z]?(?:, ?(?:and |y |or )?| (?:through|thru|to|and|or|&|y|o|et|und|bis|e|a|al) |-)){1,4}$/u,
];

/** Where an address that begins at `from` began before: "The Foundry, apt 507", "2B/15 Smith Street". */
export function headStart(text: string, from: number, judge: WordJudge): number {
  const before = text.slice(Math.max(0, from - WIDEST_HEAD), from);
  const house = HOUSE_BEFORE.exec(before)?.[0].length ?? 0;
  if (house > 0) return from - house;
  const isNumber = /\d/.test(text.charAt(from));
  const [corner = 0, dwelling = 0, numbers = 0] = BEFORE.map((shape) => shape.exec(before)?.[0].length ?? 0);
  const told = Math.max(corner, dwelling, isNumber ? numbers : 0);
  if (told > 0) return from - told;
  if (!before.endsWith(' ')) return from;
  let [start, pending] = [from, 0];
  for (const word of before.slice(0, -1).split(' ').toReversed()) {
    pending += word.length + 1;
    // Small words between two of a name belong to it; those before its first do not.
    if (LINKS.has(word)) continue;
    const isComma = word.endsWith(',') && start !== from;
    if (isComma || !NAME_WORD.test(word) || judge.isNotBeside(word)) break;
    start -= pending;
    pending = 0;
    if (/^["'(\u201c\u00ab]/u.test(word)) return start + 1;
  }
  return start;
}
