/** The driver's own phrases: listed, saved, removed, put back. Kept messages they concern are judged anew with them. */
import type { TriageKnowledge } from '../../core/knowledge';
import { findOwnPhrase, type OwnPhrase, phraseProblem } from '../../core/triage/own-phrases';
import { tokens } from '../../core/text/tokens';
import type { CategoryId, Reason } from '../../core/types';
import { randomHex } from '../../platform/random';
import { allPhrases } from '../../storage/phrases';
import type { RecordWriter } from '../../storage/record-writer';
import type { MessageRow, PhraseRow } from '../../storage/rows';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import { judgeAgain } from '../message/judge-again';
import { judgeWith } from '../message/judge-with';
import { phraseOf } from './phrases-of';
import type { SaveResult } from '../views';

/** More phrases would slow the judging of every mail, and say that the words are too narrow. */
export const MOST_PHRASES = 200;

/** A saved phrase, with how many kept messages it decides. */
export interface PhraseView {
  readonly id: string;
  readonly text: string;
  readonly category: CategoryId;
  readonly decides: number;
}

/** Words to save. `id`: null for a new phrase. */
export interface PhraseInput {
  readonly id: string | null;
  readonly text: string;
  readonly category: CategoryId;
}

export type PhraseProblem = 'too-short' | 'too-long' | 'known' | 'too-many';

/** All phrases, newest first. Rejects when the database can't be read. */
export async function listPhrases({ db }: Pick<Deps, 'db'>): Promise<readonly PhraseView[]> {
  const phrases = await allPhrases(db);
  const decided = new Map<string, number>();
  await db.messages.each(({ payload }) => {
    const by = payload.correction === null ? payload.verdict?.why.find(isByPhrase) : undefined;
    if (by) decided.set(by.rule, (decided.get(by.rule) ?? 0) + 1);
  });
  return phrases.map(({ id, payload }) => ({ id, ...payload, decides: decided.get(ruleOf(id)) ?? 0 })).toReversed();
}

/** What is wrong with words to save, beside those that are saved already; null when nothing is. */
export function problemOf(input: PhraseInput, saved: readonly OwnPhrase[]): PhraseProblem | null {
  const others = saved.filter(({ id }) => id !== input.id);
  const problem = phraseProblem(input.text);
  if (problem !== null) return problem;
  if (others.some(({ text }) => wordsOf(text) === wordsOf(input.text))) return 'known';
  return input.id === null && others.length >= MOST_PHRASES ? 'too-many' : null;
}

/** Saves a phrase, new or edited. Fails with `unreadable` and the problem, should it have one. */
export async function savePhrase(deps: Deps, input: PhraseInput): Promise<SaveResult<{ readonly id: string }>> {
  const rules = await deps.rules();
  const result = await save(deps, deps.now(), async (writer) => {
    const before = await allPhrases(writer.db);
    const problem = problemOf(input, before.map(phraseOf));
    if (problem !== null) return { problem };
    const old = before.find(({ id }) => id === input.id);
    const id = old?.id ?? randomHex(8);
    const payload = { text: input.text.trim(), category: input.category };
    await writer.teach({ id, at: old?.at ?? writer.at, payload });
    await judgeConcerned(writer, rules, [{ id, ...payload }]);
    return { id };
  });
  if (!result.ok) return result;
  const { problem, id } = result.value;
  return problem === undefined ? { ok: true, value: { id } } : { ok: false, why: 'unreadable', detail: problem };
}

/** Takes a phrase away. What comes back, null when it was gone already, puts it back with {@link restorePhrase}. */
export async function removePhrase(deps: Deps, id: string): Promise<SaveResult<PhraseRow | null>> {
  const rules = await deps.rules();
  return save(deps, deps.now(), async (writer) => {
    const row = await writer.db.phrases.get(id);
    if (!row) return null;
    await writer.unteach(row);
    await judgeConcerned(writer, rules, [phraseOf(row)]);
    return row;
  });
}

/** Puts a removed phrase back as it was. */
export async function restorePhrase(deps: Deps, row: PhraseRow): Promise<SaveResult> {
  const rules = await deps.rules();
  return save(deps, deps.now(), async (writer) => {
    await writer.teach(row);
    await judgeConcerned(writer, rules, [phraseOf(row)]);
    return null;
  });
}

/** Kept messages that have the words, or were decided by the phrase as it was. */
async function judgeConcerned(
  writer: RecordWriter,
  known: TriageKnowledge,
  changed: readonly OwnPhrase[],
): Promise<void> {
  const rules = new Set(changed.map(({ id }) => ruleOf(id)));
  const phrases = (await allPhrases(writer.db)).map(phraseOf);
  const isConcerned = ({ payload }: MessageRow): boolean =>
    payload.verdict?.why.some(({ rule }) => rules.has(rule)) === true ||
    findOwnPhrase(payload.message, changed) !== null;
  const rows = await writer.db.messages.filter(isConcerned).toArray();
  await judgeAgain(writer, rows, judgeWith(known, phrases));
}

/** The rule a reason of this phrase names. */
export function ruleOf(id: string): string {
  return `own-phrase/${id}`;
}

function isByPhrase({ kind }: Reason): boolean {
  return kind === 'own-phrase';
}

function wordsOf(text: string): string {
  return tokens(text)
    .map(({ norm }) => norm)
    .join(' ');
}
