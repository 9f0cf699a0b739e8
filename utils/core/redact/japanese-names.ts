/** Names as Japanese mails have them: with a form of address, signed, or a family name that is listed. */
import type { Found, PersonRole } from './found';
import type { NameLists } from './words/all';

const ADDRESSED =
  /(\p{Script=Han}{1,4}(?:[ \u3000]\p{Script=Han}{1,3})?|[\p{Script=Katakana}\u30fc]{2,10})(?:\u3055\u3093|\u69d8|\u3055\u307e|\u6c0f|\u6bbf|\u304f\u3093|\u3061\u3083\u3093)/gu;
const SAID =
  /(\p{Script=Han}{1,4}(?:[ \u3000]\p{Script=Han}{1,3})?)(?:\u3068\u7533\u3057\u307e\u3059|\u3067\u3054\u3056\u3044\u307e\u3059)/gu;
/** "\u5c71\u57ce \u7fd4\u592a\u3067\u3059", "\u4e94\u5341\u5d50\u3068\u3044\u3046", "\u5b87\u90fd\u5bae\u5de1\u67fb\u90e8\u9577" */
const CALLED =
  /(\p{Script=Han}{1,4}[ \u3000]\p{Script=Han}{1,3}(?=\u3067\u3059)|\p{Script=Han}{2,4}(?=\u3068\u3044\u3046(?:\u304a\u5ba2|\u4eba|\u65b9|\u5973\u6027|\u7537\u6027))|\p{Script=Han}{2,4}(?=\u5de1\u67fb|\u8b66\u90e8|\u5f01\u8b77\u58eb|\u5148\u751f))/gu;
const SIGNED =
  /(?:\u62c5\u5f53\u8005?|\u6c0f\u540d|\u304a\u540d\u524d|\u540d\u524d|\u5b9b\u540d|\u76f8\u624b|\u81ea\u5206|\u672c\u4eba|\u53d7\u53d6\u4eba)[\uff1a: \u3000]{1,3}(\p{Script=Han}{1,4}[ \u3000]\p{Script=Han}{1,3}|\p{Script=Han}{1,4}[\p{Script=Katakana}\u30fc]{0,8}|[\p{Script=Katakana}\u30fc\u30fb ]{2,14})/gu;
/** "\u540d\u524d\u306f\u7530\u4e2d": whoever is said to be one. */
const TOLD =
  /(?:\u540d\u524d\u306f|\u6c0f\u540d\u306f|\u914d\u9054\u54e1\u306e|\u914d\u9054\u54e1|\u62c5\u5f53\u306e|\u6240\u9577\u306f|\u5e97\u9577\u306f|\u9577\u306f|\u53cb\u4eba\u306e|\u540c\u50da\u306e|\u59bb\u306e|\u592b\u306e|\u7f72\u540d\u306f|\u8868\u672d\u306f|\u53d7\u53d6\u4eba\u306f|\u96a3\u306e|\u5bdb\u540d\u306f|\u5b9b\u540d\u306f|\u4e0a\u53f8\u306e|\u5a18\u306e|\u606f\u5b50\u306e|\u6bcd\u306e|\u7236\u306e)[\u300c\u300e]?(\p{Script=Han}{2,4}(?:[ \u3000]\p{Script=Han}{1,3})?|[\p{Script=Katakana}\u30fc\u30fb]{2,16})(?=[\u3001\u3002\u300d\u300f\n\u3067\u3068\u306f\u304c\u306e]|$)/gu;
/** Names from abroad, with a dot between their parts. */
const DOTTED = /([\p{Script=Katakana}\u30fc]{2,12}(?:\u30fb[\p{Script=Katakana}\u30fc]{2,12}){1,3})/gu;
/** Who signs: alone in a line in Katakana, or behind the last full stop of it. */
const LAST = /(?:^[ \u3000]*([\p{Script=Katakana}\u30fc]{3,12})|(?<=\u3002)(\p{Script=Han}{2,3}))[ \u3000]*$/gmu;
const NOBODY =
  /^(?:\u304a\u5ba2|\u5ba2|\u7686|\u914d\u9054\u54e1|\u904b\u8ee2\u624b|\u30c9\u30e9\u30a4\u30d0\u30fc|\u30d1\u30fc\u30c8\u30ca\u30fc|\u62c5\u5f53|\u62c5\u5f53\u8005|\u4f4f\u4eba|\u96a3\u4eba|\u5e97\u54e1|\u7ba1\u7406\u4eba|\u8b66\u5099\u54e1|\u8cb4|\u5404\u4f4d|\u30b5\u30dd\u30fc\u30c8|\u30b9\u30bf\u30c3\u30d5|\u795e|\u5965|\u9023|\u540c|\u4e00|\u5165\u5c45\u8005|\u53d7\u53d6\u4eba|\u914d\u9001\u54e1|\u30a2\u30de\u30be\u30f3)$/u;
const GIVEN = /^[ \u3000]?[\p{Script=Han}]{1,3}(?![\p{Script=Han}])/u;
/** Behind a family name, these make a place or a thing of it. */
const NO_NAME =
  /^(?:[\u753a\u5e02\u533a\u770c\u6751\u99c5\u901a\u5ddd\u5c71\u6a4b\u5e97\u4e01]|\u30b9\u30c6\u30fc\u30b7\u30e7\u30f3|\u55b6\u696d\u6240|\u62e0\u70b9)/u;

export function findJapaneseNames(text: string, names: NameLists): readonly Found[] {
  const found: Found[] = [];
  const add = (from: number, length: number, role: PersonRole): void => {
    if (length > 0) found.push({ kind: 'name', at: [from, from + length], role, reason: 'person' });
  };
  for (const shape of [ADDRESSED, SAID, CALLED, SIGNED, TOLD, DOTTED, LAST]) {
    for (const match of text.matchAll(shape)) {
      const name = match[1] ?? match[2] ?? '';
      const from = match.index + match[0].indexOf(name);
      if (!NOBODY.test(name) && !name.startsWith('\u30a2\u30de\u30be\u30f3'))
        add(from, name.trimEnd().length, shape === SAID || shape === SIGNED ? 'agent' : 'person');
    }
  }
  for (const family of names.japanese) {
    if (family.length < 2) continue;
    for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + family.length)) {
      const behind = text.slice(at + family.length, at + family.length + 6);
      if (!NO_NAME.test(behind)) add(at, family.length + (GIVEN.exec(behind)?.[0].length ?? 0), 'person');
    }
  }
  return found;
}
