import { addressParser } from 'postal-mime';
import { domainOf } from './address';
import { parseArcResults, parseAuthResults } from './auth-results';
import { headerTokens } from './header-tokens';
import type { ArcResults, AuthResults, MailAuth } from './mail-auth';

/** A header as it stands in a mail: its name, lower-cased, and its unfolded value. */
export type Header = readonly [name: string, value: string];

const MAX_HEADERS = 2_000;
const MAX_HOPS = 20;
const MAX_RESULTS = 12;
const MAX_FROMS = 5;
const MAX_ADDRESS = 320;

/**
 * What a mail's headers say about its way and its sender.
 * @param headers in the order of the mail, the topmost first.
 * @returns null when they say nothing of the kind. Never throws; bounded in time and size.
 */
export function readAuth(headers: readonly Header[]): MailAuth | null {
  const hops: string[] = [];
  const results: AuthResults[] = [];
  const arc: ArcResults[] = [];
  for (const [name, value] of headers.slice(0, MAX_HEADERS)) {
    const above = hops.length;
    if (name === 'received') {
      if (hops.length < MAX_HOPS) hops.push(receivedBy(value));
    } else if (name === 'authentication-results') {
      if (results.length < MAX_RESULTS) results.push({ ...parseAuthResults(value), above });
    } else if (name === 'arc-authentication-results') {
      const read = parseArcResults(value);
      if (read && arc.length < MAX_RESULTS) arc.push({ ...read, above });
    }
  }
  const people = readPeople(headers.slice(0, MAX_HEADERS));
  const saysNothing = hops.length + results.length + arc.length + Object.keys(people).length === 0;
  return saysNothing ? null : { hops, results, arc, ...people };
}

type People = Pick<MailAuth, 'froms' | 'replyTo' | 'returnPath' | 'sender' | 'list'>;

function readPeople(headers: readonly Header[]): People {
  const first = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? '';
  const froms = headers.filter(([key]) => key === 'from').flatMap(([, value]) => addressesIn(value));
  const replyTo = addressesIn(first('reply-to'))[0];
  const returnPath = addressesIn(first('return-path'))[0];
  const sender = addressesIn(first('sender'))[0];
  const list = /<([^<>\s]{1,255})>/u.exec(first('list-id'))?.[1]?.toLowerCase();
  return {
    ...(new Set(froms).size > 1 && { froms: [...new Set(froms)].slice(0, MAX_FROMS) }),
    ...(replyTo !== undefined && replyTo !== froms[0] && { replyTo }),
    ...(returnPath !== undefined && { returnPath }),
    ...(sender !== undefined && sender !== froms[0] && { sender }),
    ...(list !== undefined && { list: domainOf(list) }),
  };
}

function addressesIn(value: string): string[] {
  if (value === '') return [];
  return addressParser(value.slice(0, 5_000))
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ address }) => (address ?? '').trim().toLowerCase().slice(0, MAX_ADDRESS))
    .filter((address) => address.includes('@'));
}

/** The host behind `by` in a Received header (RFC 5321 §4.4); empty when there is none. */
function receivedBy(value: string): string {
  const words = headerTokens(value)[0] ?? [];
  const at = words.findIndex((word) => word.toLowerCase() === 'by');
  return (at < 0 ? '' : (words[at + 1] ?? '')).toLowerCase().slice(0, 255);
}
