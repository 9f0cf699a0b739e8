/** A phrase tried on the messages that are kept, before it is saved: what it would match, and what would change. */
import type { TriageKnowledge } from '../core/knowledge';
import { findOwnPhrase, type OwnPhrase } from '../core/triage/own-phrases';
import type { CategoryId } from '../core/types';
import { allPhrases } from '../storage/phrases';
import type { MessageRow } from '../storage/rows';
import type { Deps } from './deps';
import { effective } from './effective';
import { entryOf } from './entry-view';
import { judgeWith } from './judge-with';
import { ruleOf, type PhraseInput } from './own-phrases';
import { phraseOf } from './phrases-of';
import type { EntryView } from './views';

/** Messages tried at most, the newest. */
const MOST_TRIED = 2_000;
/** Changes listed at most. */
export const MOST_CHANGES = 50;
/** From this many matches on, and this share of all, a phrase is said to match much. */
const MANY = 5;
const MANY_SHARE = 0.25;
const NEW_ID = 'new';

/** What a phrase is tried on, and by which rules. */
export interface PastMail {
  readonly rules: TriageKnowledge;
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
export async function pastMail({ db, rules }: Pick<Deps, 'db' | 'rules'>): Promise<PastMail> {
  const all = await db.messages
    .orderBy('at')
    .reverse()
    .filter((row) => row.kind !== 'sent')
    .limit(MOST_TRIED)
    .toArray();
  const rows = all.filter(({ payload }) => payload.message.text !== null);
  const phrases = (await allPhrases(db)).map(phraseOf);
  return { rules: await rules(), rows, withoutText: all.length - rows.length, phrases };
}

/** Tries a phrase. Gives back the same whatever was saved in between. */
export function tryPhrase(past: PastMail, input: PhraseInput): PhraseTrial {
  const candidate: OwnPhrase = { id: input.id ?? NEW_ID, text: input.text, category: input.category };
  const isEdit = past.phrases.some(({ id }) => id === candidate.id);
  const phrases = isEdit
    ? past.phrases.map((phrase) => (phrase.id === candidate.id ? candidate : phrase))
    : [...past.phrases, candidate];
  const judge = judgeWith(past.rules, phrases);
  const matched = past.rows.filter(({ payload }) => findOwnPhrase(payload.message, [candidate]) !== null);
  const has = new Set(matched);
  const concerned = past.rows.filter((row) => has.has(row) || isDecidedBy(row, candidate.id));
  const judged = concerned
    .filter(({ payload }) => payload.correction === null)
    .map((row) => ({ row, after: judge(row.payload.message) }));
  const changing = judged.filter(({ row, after }) => after.category !== effective(row.payload.verdict, null).category);
  return {
    matches: matched.length,
    of: past.rows.length,
    withoutText: past.withoutText,
    changes: changing.slice(0, MOST_CHANGES).map(({ row, after }) => ({ entry: entryOf(row), after: after.category })),
    changing: changing.length,
    corrected: matched.filter(({ payload: { correction } }) => correction && correction.category !== candidate.category)
      .length,
    fraud: judged.filter(({ after }) => after.tier === 'fraud').length,
    many: matched.length >= MANY && matched.length >= MANY_SHARE * past.rows.length,
  };
}

/** An edited phrase may lose what its words of before had found. */
function isDecidedBy({ payload }: MessageRow, id: string): boolean {
  return payload.verdict?.why.some(({ rule }) => rule === ruleOf(id)) === true;
}
