import type { PersonalFinding } from './finding';
import type { PersonalPage } from './page';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const OF_LOCAL = /[\p{L}\p{Nd}._%+-]/u;
const OF_DOMAIN = /[\p{L}\p{Nd}.-]/u;
const DOMAIN = /^[\p{L}\p{Nd}](?:[\p{L}\p{Nd}-]*\.)+\p{L}{2,}$/u;
const ENDS = '.-';

/** E-mail addresses. Each `@` is looked at once, with no more letters beside it than an address can have. */
export function findEmails({ text }: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  let behind = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > behind && at - from < LONGEST_LOCAL && OF_LOCAL.test(text.charAt(from - 1))) from -= 1;
    while (from < at && ENDS.includes(text.charAt(from))) from += 1;
    let to = at + 1;
    while (to < text.length && to - at <= LONGEST_DOMAIN && OF_DOMAIN.test(text.charAt(to))) to += 1;
    while (to > at + 1 && ENDS.includes(text.charAt(to - 1))) to -= 1;
    if (from === at || !isDomain(text.slice(at + 1, to))) continue;
    found.push({ kind: 'email', at: [from, to], own: false });
    behind = to;
  }
  return found;
}

function isDomain(domain: string): boolean {
  return DOMAIN.test(domain) && !domain.includes('..');
}
