/** What a case says of who is in it, so that a story can hide it in every spelling. */
import type { KnownIdentity } from '../../core/redact/types';
import type { GlitchFacts } from '../../core/record/glitch';
import type { Person } from '../../core/types';
import type { MessageRow } from '../../storage/rows';
import { ownAddresses } from '../case/case-mail';

/** A letter of hers ends with her name: a short last line of one to four words. */
const SIGNED = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;
/** What a webmail writes in place of the reader's name. */
const NO_NAMES: ReadonlySet<string> = new Set(['me', 'yo', 'ich', 'moi', 'io', 'eu']);

/** The driver's names and addresses: those her mail came from and went to, and how she signs. Phones and streets no row holds. */
export function knownIdentity(rows: readonly MessageRow[], accountNames: readonly string[]): KnownIdentity {
  const people = rows.flatMap(({ kind, payload: { message } }): readonly (Person | null)[] =>
    kind === 'sent' ? [message.from] : message.to,
  );
  const names = [...people.map((person) => person?.name?.trim() ?? ''), ...rows.map(signedName)];
  const emails = [...ownAddresses(rows), ...accountNames.filter((name) => name.includes('@'))];
  return {
    names: distinct(names).filter((name) => !NO_NAMES.has(name.toLowerCase()) && !name.includes('@')),
    emails: distinct(emails),
    phones: [],
    addresses: [],
  };
}

/** First names Amazon's answers were signed with. */
export function knownAgents(rows: readonly MessageRow[]): readonly string[] {
  return distinct(rows.map(({ payload }) => payload.verdict?.fields.agentName ?? ''));
}

/** Numbers and places the record read out of its messages, and stations she noted: none of them may stand in a story. */
export function recordWords(rows: readonly MessageRow[], glitches: readonly GlitchFacts[]): readonly string[] {
  const fields = rows.flatMap(({ payload }) => payload.verdict?.fields ?? []);
  return distinct([
    ...fields.flatMap(({ orderIds = [], trackingIds = [], station = '' }) => [...orderIds, ...trackingIds, station]),
    ...glitches.map(({ station }) => station),
  ]);
}

function signedName({ kind, payload }: MessageRow): string {
  if (kind !== 'sent') return '';
  const last = payload.message.text?.trim().split('\n').at(-1)?.trim() ?? '';
  return last.length <= 60 && SIGNED.test(last) ? last : '';
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '');
}
