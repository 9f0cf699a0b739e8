import { decodeEntities } from './html-entities';

/** What stands behind so many characters of a tag is not looked at: pictures written into a tag are that long. */
const MOST = 20_000;
const PAIR = /([^\s=/"'<>]+)(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The attributes of a tag: names in lower case, values with their character references decoded. The first of a
 * name counts, as in browsers. Takes time in proportion to the length.
 * @param source the text between the tag's name and its `>`
 */
export function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.slice(0, MOST).matchAll(PAIR)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
