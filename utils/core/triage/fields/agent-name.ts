/** The first name of the person who signs a message, or who introduces himself in it. */
import { anyOf } from './phrase-pattern';
import { everyLanguage } from './words/all';

const SIGNATURE = 600;
const CLOSING = new RegExp(String.raw`^${anyOf(everyLanguage('closings'))}(?![\p{L}])[^\n]{0,40}$`, 'iu');
const CLOSING_AND_NAME = new RegExp(
  String.raw`^${anyOf(everyLanguage('closings'))}\s?[,!.\u2013-]\s?(\p{Lu}[^\n]{1,40})$`,
  'iu',
);
/** "Anusha R.", "Priya Sharma", "Arjun | Amazon Flex", "- Ramesh". */
const NAME_LINE = /^[-\u2013\u2014~]?\s?(\p{Lu}[\p{L}'\u2019-]{1,19})(?=$|[\s,.|/(\u2013])/u;
const ONE_NAME = /^[-\u2013\u2014~]?\s?(\p{Lu}\p{Ll}{1,14})(?:\s\p{Lu}\.?)?$/u;
const NOBODY: ReadonlySet<string> = new Set(everyLanguage('nobody'));
const ORGANISATION = /amazon|flex/iu;
const INTRODUCTIONS = new RegExp(
  String.raw`(?<![\p{L}])(?:(${anyOf(everyLanguage('myName'))})|${anyOf(everyLanguage('iAm'))})\s(?=\p{L})`,
  'giu',
);
const INTRODUCED = /^(\p{Lu}\p{Ll}{1,19})(?![\p{L}])(.{0,60})/u;
/** "Arjun from Amazon Flex": who is only somebody is no agent. */
const AT_AMAZON =
  /^(?:\s\p{Lu}\.?)?,?\s(?:from|with|at|de|del|du|von|vom|aus|di|da|dal|do|of)\s.{0,30}?(?:amazon|support|soporte|suporte|supporto|assist)/iu;
const JAPANESE_SIGNED =
  /(?:\u62c5\u5f53|\u30b5\u30dd\u30fc\u30c8|Flex)[^\n\p{L}]{0,3}(?:\u30c1\u30fc\u30e0|\u62c5\u5f53|\u306e)?[^\n\p{L}]{0,3}(?:\n\s{0,3})?([\p{Script=Han}]{1,4}|[\p{Script=Katakana}\u30fc]{2,8})(?:\u3067\u3059|\u3088\u308a|\u304c\u5bfe\u5fdc|\s{0,3}$)/u;
const JAPANESE_SAID = /(\p{Script=Han}{1,4})(?:\u3068\u7533\u3057\u307e\u3059|\u3067\u3054\u3056\u3044\u307e\u3059)/u;
const JAPANESE_NOBODY =
  /\u30b5\u30dd\u30fc\u30c8|\u30c1\u30fc\u30e0|\u90e8|\u4fc2|\u8005|\u4e00\u540c|\u7a93\u53e3|\u62c5\u5f53|\u65e5\u672c|\u914d\u9054/u;

/** @param own the message's own text. Null when nobody signs by name. */
export function agentName(own: string, isJapanese: boolean): string | null {
  const text = own.slice(-SIGNATURE);
  if (isJapanese) return japaneseName(text);
  return signedName(text) ?? introducedName(own.slice(0, SIGNATURE));
}

function signedName(text: string): string | null {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const closing = filled.findLastIndex((line) => CLOSING.test(line));
  if (closing >= 0) {
    const sameLine = CLOSING_AND_NAME.exec(filled[closing] ?? '')?.[1];
    const name = person(NAME_LINE, sameLine) ?? person(NAME_LINE, filled[closing + 1]);
    if (name !== null) return name;
  }
  return loneName(lines);
}

/** A name alone on its line, below an empty one: above the organisation's own line, or at the very end. */
function loneName(lines: readonly string[]): string | null {
  for (let at = lines.length - 1; at > 1; at -= 1) {
    const isEnd = at === lines.length - 1 && lines[at] !== '';
    const [name, above] = isEnd && !isOrganisation(lines[at] ?? '') ? [at, at - 1] : [at - 1, at - 2];
    if (lines[above] !== '' || (name !== at && !isOrganisation(lines[at] ?? ''))) continue;
    const found = person(ONE_NAME, lines[name]);
    if (found !== null) return found;
  }
  return null;
}

function isOrganisation(line: string): boolean {
  return line.length < 50 && ORGANISATION.test(line);
}

/** The first name of a line that is somebody's; no word of it may be a team's. */
function person(pattern: RegExp, line: string | undefined): string | null {
  const found = line === undefined ? null : pattern.exec(line);
  const first = found?.[1];
  if (found === null || first === undefined) return null;
  const words =
    (line ?? '')
      .split(/[,|/(\u2013]|\s-\s/u)[0]
      ?.trim()
      .split(/\s+/u) ?? [];
  const isName = words.length <= 3 && words.every((word) => /^[-~]?\p{Lu}/u.test(word) && !NOBODY.has(plain(word)));
  return isName ? first : null;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

function introducedName(text: string): string | null {
  for (const found of text.matchAll(INTRODUCTIONS)) {
    const [, name, rest] = INTRODUCED.exec(text.slice(found.index + found[0].length)) ?? [];
    if (name === undefined || rest === undefined || NOBODY.has(name.toLowerCase())) continue;
    if (found[1] !== undefined || AT_AMAZON.test(rest)) return name;
  }
  return null;
}

function japaneseName(text: string): string | null {
  const name = (JAPANESE_SAID.exec(text) ?? JAPANESE_SIGNED.exec(text))?.[1];
  return name === undefined || JAPANESE_NOBODY.test(name) ? null : name;
}
