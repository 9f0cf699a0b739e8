/** What the record has for a story of one case: what happened, who is in it, what may be quoted, which pictures there are. */
import { inOrder } from '../../core/record/timeline';
import type { StoryEntry, StoryFacts } from '../../core/redact/story';
import type { KnownIdentity } from '../../core/redact/types';
import { isFlaggedCategory } from './story-category';
import { localDay } from '../../i18n/dates';
import type { Translate } from '../../i18n/t';
import { rowsOfCase } from '../../storage/messages';
import type { CaseRow, EvidenceRow, GlitchRow, MessageRow } from '../../storage/rows';
import { entriesOf } from '../case/case-rows';
import type { Deps } from '../deps';
import { evidenceView, type EvidenceView } from '../evidence/evidence-view';
import { factsNow } from '../journal/glitch-now';
import { effective } from '../message/effective';
import { knownAgents, knownIdentity, recordWords } from './known-identity';
import { STORY_OUTCOMES } from './story-outcome';
import { partsOf, type StoryPart } from './story-parts';

export interface StoryMaterial {
  readonly facts: StoryFacts;
  readonly known: KnownIdentity;
  readonly agents: readonly string[];
  /** Numbers and stations of the record. */
  readonly words: readonly string[];
  /** Letters she sent, and answers that are no form letters: sentences of them can be searched for by whoever has them. */
  readonly sent: readonly string[];
  readonly answers: readonly string[];
  /** Form letters: many drivers have them, so quoting one tells nobody who. */
  readonly formLetters: readonly string[];
  readonly parts: readonly StoryPart[];
  /** Evidence of the case, lowest number first. */
  readonly evidence: readonly EvidenceView[];
}

interface StoryWords {
  readonly t: Translate;
  /** What she calls her mail accounts: some are called by their address. */
  readonly accountNames: readonly string[];
}

/** Null where the case is not there. Rejects when the database can't be read. */
export async function storyMaterial(
  { db }: Pick<Deps, 'db'>,
  caseId: string,
  { t, accountNames }: StoryWords,
): Promise<StoryMaterial | null> {
  return db.transaction('r', db.tables, async () => {
    const row = await db.cases.get(caseId);
    if (!row) return null;
    const [messages, glitches, evidence] = await Promise.all([
      rowsOfCase(db, caseId),
      entriesOf(db, 'glitches', caseId),
      entriesOf(db, 'evidence', caseId),
    ]);
    const happened = inOrder([
      ...messages.map((one) => ({ at: one.at, seq: one.seq, entry: messageEntry(one) })),
      ...glitches.map((one) => ({ at: one.at, seq: one.seq, entry: glitchEntry(one, t) })),
    ]).map(({ entry }) => entry);
    const texts = (rows: readonly MessageRow[]): readonly string[] =>
      rows.flatMap(({ payload }) => payload.message.text ?? []);
    return {
      facts: { entries: [...happened, ...evidenceEntry(evidence, t), ...decisionEntry(row)] },
      known: knownIdentity(messages, accountNames),
      agents: knownAgents(messages),
      words: recordWords(messages, glitches.map(factsNow)),
      sent: texts(messages.filter(({ kind }) => kind === 'sent')),
      answers: texts(messages.filter((one) => one.kind === 'answer' && !isCanned(one))),
      formLetters: texts(messages.filter(isCanned)),
      parts: partsOf(messages, glitches, t),
      evidence: evidence.toSorted((one, other) => one.number - other.number).map(evidenceView),
    };
  });
}

/** The day by the reader's own calendar: an evening in Seattle is not tomorrow. */
function dayOf(at: number | string): string {
  return localDay(new Date(at));
}

function messageEntry(row: MessageRow): StoryEntry {
  const { message, verdict, correction } = row.payload;
  const { category, tier } = effective(verdict, correction);
  const isDated = message.date !== null || row.payload.letter !== undefined;
  return {
    kind: row.kind,
    category: isFlaggedCategory(category) ? category : null,
    tier,
    at: isDated ? dayOf(row.at) : null,
    text: partsOf([row], [], null)[0]?.text ?? null,
    ...(row.kind === 'answer' && { isCanned: isCanned(row) }),
  };
}

function isCanned({ kind, payload: { verdict, correction } }: MessageRow): boolean {
  if (kind !== 'answer') return false;
  return (
    effective(verdict, correction).category === 'canned-reply' || (correction === null && verdict?.canned === true)
  );
}

function glitchEntry(row: GlitchRow, t: Translate): StoryEntry {
  const part = partsOf([], [row], t)[0];
  return { kind: 'glitch', category: null, tier: null, at: dayOf(row.at), text: part?.text ?? null };
}

/** All evidence in one sentence: a list of it tells nobody more. */
function evidenceEntry(rows: readonly EvidenceRow[], t: Translate): readonly StoryEntry[] {
  if (rows.length === 0) return [];
  const label = t('story.evidence', { count: rows.length });
  return [{ kind: 'evidence', category: null, tier: null, at: null, text: null, label }];
}

function decisionEntry({ payload: { outcome } }: CaseRow): readonly StoryEntry[] {
  if (outcome === null) return [];
  const came = STORY_OUTCOMES[outcome.kind];
  return [{ kind: 'decision', category: null, tier: null, at: dayOf(outcome.at), text: null, outcome: came }];
}
