/** The rest of a name of which a part was told: "Hyun-woo", "I. van der Merwe-Botha". */
import type { Range } from '../text/own-text';
import { plainWord } from '../text/plain-words';
import type { Redactor } from './redactor';

const BEFORE =
  /(?<![\p{L}\d.'\u2019-])((?:\p{Lu}[\p{L}'\u2019]{0,24}|\p{Ll}{2,16}(?=-))(?:-\p{L}{1,20})?)(\. ?| |-|, )(?:(?:van|der|den|von|zu|de|del|la|los|las|al|el|bin|ibn|ben|da|dos|das|di|le|du|ter|ten) ){0,2}$/u;
const BEHIND =
  /^(?:-\p{L}[\p{L}'\u2019]{0,24}|['\u2019]\p{Lu}\p{L}{1,24}|,? (?:Jr|Sr|II|III|IV)\.?(?![\p{L}])|(?: (?:de|del|de la|de los|la|van|van der|van den|von|der|den|da|das|dos|do|di|bin|ibn|al|el|ben|y|e|\u00d3|N\u00ed|Mac|Mc|the)){0,2} \p{Lu}[\p{L}'\u2019]{0,24}(?:-\p{L}{1,20})?\.?)/u;
const MOST = 4;
const WIDEST = 48;

/** The range with the words of the same name before and behind it. */
export function wholeName(text: string, [from, to]: Range, redactor: Redactor): Range {
  let [first, last] = [from, to];
  for (let more = 0; more < MOST; more += 1) {
    const [whole = '', word = '', gap = ''] = BEFORE.exec(text.slice(Math.max(0, first - WIDEST), first)) ?? [];
    const isInitial = word.length === 1;
    const isBegin = /(?:^|[.!?\n:;([\"\u201c\u2018\u00ab\u2022*-]\s{0,3})$/.test(
      text.slice(Math.max(0, first - whole.length - 3), first - whole.length),
    );
    const isPart =
      gap === '-' ||
      (gap.startsWith('.') ? isInitial : gap === ', ' ? isFamily(word, redactor) : !isNobody(word, redactor, isBegin));
    if (whole === '' || !isPart) break;
    first -= whole.length;
  }
  for (let more = 0; more < MOST; more += 1) {
    const part = BEHIND.exec(text.slice(last, last + WIDEST))?.[0] ?? '';
    const word = part.split(' ').at(-1) ?? '';
    if (part === '' || (part.startsWith(' ') && isNobody(word, redactor, false))) break;
    last += part.endsWith('.') && word.replace('.', '').length > 2 ? part.length - 1 : part.length;
  }
  return [first, last];
}

/** "O'Shaughnessy, Niamh". */
function isFamily(word: string, { names }: Redactor): boolean {
  const plain = plainWord(word);
  return names.surnames.has(plain) && !names.ordinary.has(plain) && !names.sure.has(plain);
}

function isNobody(word: string, { people, personal, names }: Redactor, isBegin: boolean): boolean {
  const plain = plainWord(word.replace(/\.$/, ''));
  if (isBegin && names.ordinary.has(plain)) return true;
  return [
    people.nobody,
    people.titled,
    people.agentRoles,
    people.customerRoles,
    people.titles,
    people.says,
    personal.notNames,
    personal.small,
    personal.measures,
    personal.streetsAfter,
  ].some((list) => list.has(plain));
}
