/** A phrase tried on the messages that are kept, before it is saved: what it would match, and what would change. */
import type { TriageKnowledge } from '../../core/knowledge';
import { findOwnPhrase, type OwnPhrase } from '../../core/triage/own-phrases';
import { readMessage } from '../../core/triage/reading';
import type { CategoryId, Correction, Verdict } from '../../core/types';
import { allPhrases } from '../../storage/phrases';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective } from '../message/effective';
import { entryOf } from '../message/entry-view';
import { inSlices } from '../import/in-slices';
import { judgeWith, type JudgeMessage } from '../message/judge-with';
import { ruleOf, type PhraseInput } from './own-phrases';
import { phraseOf } from './phrases-of';
import type { EntryView } from '../views';

/** Messages tried at most, the newest. */
const MOST_TRIED = 2_000;
/** Changes listed at most. */
export const MOST_CHANGES = 50;
/** From this many matches on, and this share of all, a phrase is said to match much. */
const MANY = 5;
const MANY_SHARE = 0.25;
const NEW_ID = 'new';

/** What a phrase is tried on. */
export interface PastMail {
  /** Kept messages with their text, newest first. */
  readonly rows: readonly MessageRow[];
  /** Kept messages without: nothing can be tried on them. */
  readonly withoutText: number;
  /** The phrases that are saved, oldest first. */
  readonly phrases: readonly OwnPhrase[];
}

/** A kept message that would be something else. */
export interface PhraseChange {
  readonly entry: EntryView;
  readonly after: CategoryId;
}

export interface PhraseTrial {
  readonly matches: number;
  readonly of: number;
  readonly withoutText: number;
  /** The first {@link MOST_CHANGES}, newest first. */
  readonly changes: readonly PhraseChange[];
  /** All that would change. */
  readonly changing: number;
  /** Matches the driver has said herself to be of another category: her word stands. */
  readonly corrected: number;
  /** Matches that stay fraud: a phrase never makes fraud a notice. */
  readonly fraud: number;
  /** It matches so much that the words are too common. */
  readonly many: boolean;
}

/** Reads what phrases are tried on. Rejects when the database can't be read. */
export async function pastMail({ db }: Pick<Deps, 'db'>): Promise<PastMail> {
  const all = await db.messages
    .orderBy('at')
    .reverse()
    .filter((row) => row.kind !== 'sent')
    .limit(MOST_TRIED)
    .toArray();
  const rows = all.filter(({ payload }) => payload.message.text !== null);
  return { rows, withoutText: all.length - rows.length, phrases: (await allPhrases(db)).map(phraseOf) };
}

/**
 * Tries a phrase, in slices that let the page answer in between. Gives back the same whatever was saved meanwhile; when
 * the signal says stop, what was found until then.
 */
export async function tryPhrase(
  past: PastMail,
  input: PhraseInput,
  { rules }: Pick<Deps, 'rules'>,
  signal?: AbortSignal,
): Promise<PhraseTrial> {
  const candidate: OwnPhrase = { id: input.id ?? NEW_ID, text: input.text, category: input.category };
  const known = await rules();
  const judge = judgeWith(known, withCandidate(past.phrases, candidate));
  const tried = await inSlices(past.rows, (row) => tryOn(row, candidate, { judge, known }), signal);
  const matched = tried.filter(({ matches }) => matches);
  const changing = tried.filter(({ row, after }) => after !== null && after.category !== nowOf(row));
  return {
    matches: matched.length,
    of: past.rows.length,
    withoutText: past.withoutText,
    changes: changing
      .slice(0, MOST_CHANGES)
      .flatMap(({ row, after }) => (after === null ? [] : [{ entry: entryOf(row), after: after.category }])),
    changing: changing.length,
    corrected: matched.filter(({ row: { payload } }) => isCorrectedOtherwise(payload.correction, candidate)).length,
    fraud: matched.filter(({ after }) => after?.tier === 'fraud').length,
    many: matched.length >= MANY && matched.length >= MANY_SHARE * past.rows.length,
  };
}

interface Tried {
  readonly row: MessageRow;
  readonly matches: boolean;
  /** Null: it stays as it is. */
  readonly after: Verdict | null;
}

interface By {
  readonly judge: JudgeMessage;
  readonly known: TriageKnowledge;
}

/** A phrase decides only mail that names Flex, as in `core/triage/judge.ts`. */
function tryOn(row: MessageRow, candidate: OwnPhrase, { judge, known }: By): Tried {
  const { message, correction } = row.payload;
  const matches = findOwnPhrase(message, [candidate]) !== null && readMessage(message, known).namesFlex;
  const concerned = correction === null && (matches || isDecidedBy(row, candidate.id));
  return { row, matches, after: concerned ? judge(message) : null };
}

function withCandidate(phrases: readonly OwnPhrase[], candidate: OwnPhrase): readonly OwnPhrase[] {
  const isEdit = phrases.some(({ id }) => id === candidate.id);
  return isEdit ? phrases.map((one) => (one.id === candidate.id ? candidate : one)) : [...phrases, candidate];
}

function nowOf({ payload }: MessageRow): CategoryId {
  return effective(payload.verdict, null).category;
}

function isCorrectedOtherwise(correction: Correction | null, { category }: OwnPhrase): boolean {
  return correction !== null && correction.category !== category;
}

/** An edited phrase may lose what its words of before had found. */
function isDecidedBy({ payload }: MessageRow, id: string): boolean {
  return payload.verdict?.why.some(({ rule }) => rule === ruleOf(id)) === true;
}
