import type { MailLink } from '../types';
import { attributesOf } from './html-attributes';
import { decodeEntities } from './html-entities';
import { htmlTokens, type HtmlToken } from './html-tokens';

/** More links than this are a list's; more words of one are no more telling. */
const MOST = 100;
const MOST_WORDS = 100;
/** Of a longer mail the beginning is looked at; of one link, so much. */
const MOST_HTML = 8_000_000;
const LONGEST_LINK = 8_000;
/** Places that are looked at, links or not. */
const MOST_PLACES = 1_000;
/** Where a link may begin, and what hides one. */
const PLACE = /<(?:!--|(?:a|area|form)(?=[\s/]))/gi;
const COMMENT = '<!--';
/** Which attribute of an element says where it leads. */
const LEADS: Readonly<Record<string, string>> = { a: 'href', area: 'href', form: 'action' };
/** Browsers leave these out of an address (WHATWG URL section 4.4). */
const LEFT_OUT = /[\t\n\r]/g;
/** The scheme of a page, and what stands before its path. */
const PAGE = /^\s{0,20}(?:https?:)?[/\\]{2}([^/?#\\\s]{1,255})/i;
const PORT = /:\d{0,5}$/;

/**
 * Where the links of an HTML mail lead: each host once for the words it stands behind, at most 100. A user before the
 * host stays, because it is read as one. Never throws; linear in the length, and quick: most of a mail is no link.
 */
export function htmlLinks(html: string): readonly MailLink[] {
  const source = html.slice(0, MOST_HTML);
  const found = new Map<string, MailLink>();
  PLACE.lastIndex = 0;
  for (let places = 0; places < MOST_PLACES && found.size < MOST; places += 1) {
    const place = PLACE.exec(source);
    if (place === null) break;
    if (place[0] === COMMENT) {
      const end = source.indexOf('-->', place.index);
      if (end === -1) break;
      PLACE.lastIndex = end;
      continue;
    }
    const link = linkAt(source.slice(place.index, place.index + LONGEST_LINK));
    if (link !== null) found.set(`${link.host} ${link.words}`, link);
  }
  return [...found.values()];
}

/** The link a source begins with; null where it leads to no page. */
function linkAt(source: string): MailLink | null {
  let host: string | null = null;
  let words = '';
  for (const token of htmlTokens(source)) {
    if (host === null) {
      host = token.kind === 'open' ? hostOf(token) : null;
      if (host === null || (token.kind === 'open' && token.name !== 'a')) break;
    } else if (token.kind === 'text') words += decodeEntities(token.text.slice(0, 4 * MOST_WORDS));
    else if (token.name === 'a' || words.length >= MOST_WORDS) break;
  }
  return host === null ? null : { host, words: words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS) };
}

function hostOf({ name, attributes }: Extract<HtmlToken, { kind: 'open' }>): string | null {
  const attribute = LEADS[name];
  if (attribute === undefined) return null;
  const address = attributesOf(attributes).get(attribute)?.replace(LEFT_OUT, '') ?? '';
  const authority = PAGE.exec(address)?.[1]?.toLowerCase().replace(PORT, '') ?? '';
  return authority === '' ? null : authority;
}
