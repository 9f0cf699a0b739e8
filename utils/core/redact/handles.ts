/** Names people have on the net, without an @: told by their marks, or by the site beside them. */
import { plainWord } from '../text/plain-words';
import type { Found } from './found';
import type { Redactor } from './redactor';

const SITE = String.raw`(?:insta(?:gram)?|ig|tik ?tok|twitter|x|facebook|fb|telegram|tg|discord|snap(?:chat)?|reddit|youtube|yt|threads|bluesky|twitch|venmo|cash ?app|zelle|paypal|whatsapp|wa|steam|psn|signal|slack)`;
/** "rj_hauler99". */
const MARKED = /(?<![\p{L}\d@./:_#-])[\p{L}\d]{1,20}(?:_{1,2}[\p{L}\d]{1,20}){1,4}_?(?![\p{L}\d@_/]|\.\p{L})/gu;
/** "tay.drives on insta", "kiki92 auf Instagram". */
const BEFORE_SITE = new RegExp(
  String.raw`(?<![\p{L}\d@./_-])[\p{L}\d_]{2,24}(?:\.[\p{L}\d_]{1,20}){0,3}(?= (?:on|over on|en|sur|auf|bei|su|no|na) ${SITE}(?![\p{L}\d]))`,
  'giu',
);
/** "IG kiki.the.driver", "insta: tay". */
const BEHIND_SITE = new RegExp(
  String.raw`(?<![\p{L}\d])${SITE}(?: (?:is|as|under|name|handle|es|como|als))?[: ]{1,2}(?<it>[\p{L}\d_]{2,24}(?:\.[\p{L}\d_]{1,20}){1,4})(?![\p{L}\d@_])`,
  'giu',
);

/** Any text; linear time. */
export function findHandles(text: string, { names }: Redactor): readonly Found[] {
  const isPlain = (word: string): boolean =>
    word.split(/[_.]+/).every((part) => names.ordinary.has(plainWord(part)) || /^(?:\p{Lu}*|\d*)$/u.test(part));
  const found = [MARKED, BEFORE_SITE].flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: word, index }) => ({ word, index })),
  );
  const behind = Array.from(text.matchAll(BEHIND_SITE), ({ 0: whole, index, groups }) => {
    const word = groups?.['it'] ?? '';
    return { word, index: index + whole.length - word.length };
  });
  return [...found, ...behind]
    .filter(({ word }) => /\p{L}/u.test(word) && !isPlain(word))
    .map(({ word, index }): Found => ({ kind: 'handle', at: [index, index + word.length], reason: 'shape' }));
}
