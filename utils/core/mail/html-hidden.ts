import { decodeEntities } from './html-entities';

/** Inline styles that hide an element with everything in it. */
const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  opacity: /^0*(?:\.0*)?%?$/,
};

/**
 * Is an element hidden from the reader, as preheaders and planted words are?
 * @param attributes the text between the tag's name and its `>`
 */
export function isHidden(attributes: string): boolean {
  if (!/style|hidden/i.test(attributes)) return false;
  for (const [name, value] of attributePairs(attributes)) {
    if (name === 'hidden') return true;
    if (name === 'style') return hidesByStyle(decodeEntities(value));
  }
  return false;
}

function hidesByStyle(style: string): boolean {
  return style.split(';').some((declaration) => {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    return colon !== -1 && value !== '' && (HIDING[property]?.test(value) ?? false);
  });
}

/** Names in lower case with their values; the first of a name counts, as in browsers. */
function* attributePairs(attributes: string): Generator<[string, string]> {
  const pair = /([^\s=/"'<>]+)(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, name = '', double, single, bare] of attributes.matchAll(pair)) {
    yield [name.toLowerCase(), double ?? single ?? bare ?? ''];
  }
}
