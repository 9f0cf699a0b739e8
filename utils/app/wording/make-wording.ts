/** From a message of the record to what is handed over of it: redacted, without addresses, the month instead of the day. */
import { applyChanges } from '../../core/redact/apply';
import { redactTexts } from '../../core/redact/redact';
import type { Redactor } from '../../core/redact/redactor';
import { withoutUnseen } from '../../core/redact/unseen';
import { DIRECT_KINDS, type ChangeKind, type KnownIdentity, type RedactedText } from '../../core/redact/types';
import type { CategoryId, Tier } from '../../core/types';
import { localDay } from '../../i18n/dates';
import { rowsOfCase } from '../../storage/messages';
import type { Deps } from '../deps';
import { effective } from '../message/effective';
import { knownAgents, knownIdentity, recordWords } from '../story/known-identity';
import { unshapedWords } from '../story/unshaped-words';
import { WORDING_FORMAT, WORDING_VERSION, wordingFile, type WordingFile } from './wording-file';

/** What she can change before it is handed over. */
export interface WordingDraft {
  readonly language: string;
  readonly category: CategoryId;
  readonly tier: Tier;
  /** Of the sender's address; empty where it stays out. */
  readonly domain: string;
  readonly subject: string;
  readonly text: string;
}

/** A file, or why there is none yet: no words, too many for one, or a domain that is none. */
export type WordingResult =
  | { readonly ok: true; readonly value: WordingFile }
  | { readonly ok: false; readonly why: 'empty' | 'long' | 'domain' };

export interface WordingSource {
  /** Redacted once. */
  readonly draft: WordingDraft;
  readonly said: WordingFile['said'];
  readonly month: string | null;
  /** Whom to look for in what she writes. */
  readonly known: WordingKnown;
}

export interface WordingKnown {
  readonly identity: KnownIdentity;
  readonly agents: readonly string[];
  readonly words: readonly string[];
}

export const NOBODY_KNOWN: WordingKnown = {
  identity: { names: [], emails: [], phones: [], addresses: [] },
  agents: [],
  words: [],
};

/** Null where the message is not in the record. Rejects when the database can't be read. */
export async function wordingSource(
  { db }: Pick<Deps, 'db'>,
  redactor: Redactor,
  id: string,
  accountNames: readonly string[],
): Promise<WordingSource | null> {
  const row = await db.messages.get(id);
  if (!row) return null;
  const rows = await rowsOfCase(db, row.caseId);
  const { message, verdict, correction } = row.payload;
  const known: WordingKnown = {
    identity: knownIdentity(rows, accountNames),
    agents: knownAgents(rows),
    words: recordWords(rows, []),
  };
  const language = verdict?.language ?? 'en';
  const [subject = '', text = ''] = hideIn(redactor, [message.subject ?? '', message.text ?? ''], language, known);
  return {
    draft: {
      language,
      ...effective(verdict, correction),
      domain: domainOf(message.from?.address, known),
      subject,
      text,
    },
    said: verdict === null ? null : { category: verdict.category, tier: verdict.tier },
    month: message.date === null ? null : localDay(new Date(message.date)).slice(0, 7),
    known,
  };
}

/** A notice she sent on to herself has her own domain: that one stays out. */
function domainOf(address: string | null | undefined, { identity }: WordingKnown): string {
  const ofAddress = (one: string): string => one.split('@').at(-1)?.toLowerCase() ?? '';
  const domain = ofAddress(address ?? '');
  return identity.emails.some((own) => ofAddress(own) === domain) ? '' : domain;
}

/** Texts with everything that names somebody, or tells the day, put in general words. */
export function hideIn(
  redactor: Redactor,
  texts: readonly string[],
  language: string,
  known: WordingKnown,
): readonly string[] {
  return redactedIn(redactor, texts, language, known).map(({ text, changes }) => applyChanges(text, changes));
}

const DIRECT: ReadonlySet<ChangeKind> = new Set<ChangeKind>([...DIRECT_KINDS, 'hidden']);

/** Words in a draft that still name somebody, each once. */
export function stillNaming(redactor: Redactor, draft: WordingDraft, known: WordingKnown): readonly string[] {
  const found = redactedIn(redactor, [draft.subject, draft.text], draft.language, known);
  const words = found.flatMap(({ changes }) =>
    changes.filter(({ kind }) => DIRECT.has(kind)).map(({ before }) => before),
  );
  return [...new Set(words)];
}

function redactedIn(
  redactor: Redactor,
  texts: readonly string[],
  language: string,
  { identity, agents, words }: WordingKnown,
): readonly RedactedText[] {
  const options = { language, known: identity, agents };
  return redactTexts(
    redactor,
    texts.map((text) => ({ text: withoutUnseen(text), language })),
    { ...options, hidden: unshapedWords(redactor, words, options) },
  );
}

/** The file of a draft. */
export function makeWording(
  { language, category, tier, domain, subject, text }: WordingDraft,
  { said, month }: Pick<WordingSource, 'said' | 'month'>,
): WordingResult {
  const words = text.trim();
  if (words === '') return { ok: false, why: 'empty' };
  const read = wordingFile.safeParse({
    format: WORDING_FORMAT,
    version: WORDING_VERSION,
    language,
    said,
    is: { category, tier },
    message: { domain: domain.trim().toLowerCase() || null, month, subject: subject.trim(), text: words },
  } satisfies WordingFile);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, why: read.error.issues.some(({ path }) => path[1] === 'domain') ? 'domain' : 'long' };
}
