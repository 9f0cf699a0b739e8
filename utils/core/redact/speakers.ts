/** Who speaks in a chat: a name and a colon at the beginning of more than one line. */
import { plainWord } from '../text/plain-words';
import type { Found } from './found';
import type { Redactor } from './redactor';

const SPEAKER =
  /^[ \t>*[\]()\d:.,apmAPM-]{0,24}?(\p{L}[\p{L}\d_'\u2019.-]{1,20}(?: \p{L}[\p{L}'\u2019.-]{0,20}){0,3})(?: ?[^\p{L}\d\s:.,-]{1,8})? ?(?:\([^()\n]{1,30}\) ?)?(?:\[[^[\]\n]{1,20}\] ?)?: /gmu;
/** The same in Japanese, with its own colon. */
const JAPANESE_SPEAKER = /^[ \t>]{0,4}([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]{2,10})[:\uff1a]/gmu;
const FEWEST = 2;
/** From so many lines on, who speaks once speaks as well. */
const CHAT = 4;

export function findSpeakers(text: string, { people, personal, names }: Redactor): readonly Found[] {
  const lines = [SPEAKER, JAPANESE_SPEAKER]
    .flatMap((shape) => Array.from(text.matchAll(shape)))
    .map((match) => ({
      name: match[1] ?? '',
      from: match.index + match[0].indexOf(match[1] ?? ''),
    }));
  const times = new Map<string, number>();
  for (const { name } of lines) times.set(name, (times.get(name) ?? 0) + 1);
  return lines
    .filter(({ name }) => isSpeaker(name))
    .map(({ name, from }): Found => ({
      kind: 'name',
      at: [from, from + name.length],
      role: 'person',
      reason: 'person',
    }));

  function isSpeaker(name: string): boolean {
    if (!name.split(' ').every((word, at) => isOpen(word) || (at > 0 && /^\p{Lu}\.?$/u.test(word)))) return false;
    if ((times.get(name) ?? 0) >= FEWEST) return true;
    const isChat = lines.length >= CHAT && lines.length > times.size;
    const [first = '', ...more] = name.split(' ').map(plainWord);
    const isCalled = people.nick.has(first) || [first, ...more].some((word) => !names.ordinary.has(word));
    return isChat && /^\p{Lu}/u.test(name) && isCalled;
  }

  function isOpen(word: string): boolean {
    const plain = plainWord(word);
    const lists = [people.nobody, people.agentRoles, people.customerRoles, personal.notNames];
    const isSmall = word === word.toLowerCase() && names.ordinary.has(plain);
    return plain.length > 1 && !isSmall && lists.every((list) => !list.has(plain));
  }
}
