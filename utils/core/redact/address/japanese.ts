/** Buildings and roads as they are written in Japanese. */
import type { Found } from '../found';

const NAME = String.raw`[\p{Script=Han}\p{Script=Katakana}\u30fc\u30fb\u30f6\u30b1A-Za-z\d]`;
const UNIT = String.raw`(?:[A-Z]?\d{1,2}\u68df)?(?:[ \u3000]?\d{1,4}(?:\u968e|\u53f7\u5ba4|\u53f7))?`;
const SHAPES: readonly RegExp[] = [
  // 第二丸山ビル5階, 緑ヶ丘マンション203号室
  new RegExp(
    String.raw`${NAME}{1,14}?(?:\u30d3\u30eb|\u30de\u30f3\u30b7\u30e7\u30f3|\u30a2\u30d1\u30fc\u30c8|\u30cf\u30a4\u30c4|\u30b3\u30fc\u30dd|\u30cf\u30a4\u30e0|\u56e3\u5730|\u4f4f\u5b85|\u8358|\u5bee|\u30bf\u30ef\u30fc)(?:${UNIT})`,
    'gu',
  ),
  // グランメゾン緑ヶ丘, コーポさくら203号室
  new RegExp(
    String.raw`(?:\u30b0\u30e9\u30f3|\u30e1\u30be\u30f3|\u30b3\u30fc\u30dd|\u30cf\u30a4\u30c4|\u30ec\u30b8\u30c7\u30f3\u30b9|\u30d1\u30ec\u30b9|\u30b5\u30f3|\u30f4\u30a3\u30e9|\u30b7\u30e3\u30c8\u30fc|\u30a8\u30b9\u30c6\u30fc\u30c8|\u30e9\u30a4\u30aa\u30f3\u30ba|\u30d7\u30e9\u30a6\u30c9|\u30d1\u30fc\u30af|\u30ed\u30a4\u30e4\u30eb|\u30d5\u30a9\u30ec\u30b9\u30c8|\u30d1\u30fc\u30af\u30cf\u30a6\u30b9|\u30b5\u30cb\u30fc|\u30b0\u30ea\u30fc\u30f3)(?:${NAME}|[\u3041-\u3096](?![\u3041-\u3096]?(?:\u306e|\u3067|\u306b))){2,12}${UNIT}`,
    'gu',
  ),
  /(?:\u56fd\u9053|\u770c\u9053|\u90fd\u9053|\u5e9c\u9053|\u5e02\u9053)\d{1,3}\u53f7(?:\u7dda)?(?:[ \u3000][\p{Script=Han}]{2,8}(?:\u5185)?)?(?:[ \u3000]?\d{1,3}(?:\.\d)?\u30ad\u30ed(?:\u30dd\u30b9\u30c8)?(?:\u4ed8\u8fd1)?)?/gu,
  /[\p{Script=Han}]{1,6}(?:\u4ea4\u5dee\u70b9)/gu,
  /(?<!\d)\d{2,4}\u53f7\u5ba4/gu,
  // 緑ヶ沢3丁目18-7
  /[\p{Script=Han}\u30f6\u30b1\u30ce\u4e4b]{1,10}\d{1,2}\u4e01\u76ee\d{1,3}(?:[-\u2010-\u2013\u756a]\d{1,3}){0,2}\u53f7?/gu,
];
const BEHIND =
  /^[ \u3000](?:[\p{Script=Katakana}\p{Script=Han}\u3041-\u3096\u30fc]{2,14}?)(?:[A-Z]?\d{1,2}\u68df)?[ \u3000]?\d{2,4}(?:\u53f7\u5ba4|\u53f7)?(?!\d)/u;

export function findJapaneseBuildings(text: string): readonly Found[] {
  return SHAPES.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: whole, index }): Found => ({
      kind: 'address',
      at: [index, index + whole.length],
      reason: 'shape',
    })),
  );
}

/** Where an address that ends at `to` goes on with a building and the number of a flat. */
export function japaneseTail(text: string, to: number): number {
  return to + (BEHIND.exec(text.slice(to, to + 30))?.[0].length ?? 0);
}
