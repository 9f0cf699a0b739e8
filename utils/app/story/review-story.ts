/** A story as it leaves: what is hidden in it, what was switched back on, what could still tell whose it is. */
import { segmentsOf } from '../../core/redact/apply';
import { redactText } from '../../core/redact/redact';
import { makeRedactor, type Redactor } from '../../core/redact/redactor';
import { findRisks } from '../../core/redact/risks';
import { fitOf } from '../../core/redact/story-fit';
import type { StoryFit, StoryPlace } from '../../core/redact/story-place';
import { withoutUnseen } from '../../core/redact/unseen';
import { DIRECT_KINDS, type ChangeKind, type Risk, type Segment } from '../../core/redact/types';
import type { CheckKnowledge } from '../../core/knowledge';
import { loadChecks } from '../../knowledge/load';
import type { Deps } from '../deps';
import type { StoryMaterial } from './story-material';
import { unshapedWords } from './unshaped-words';

export interface StoryTools {
  readonly redactor: Redactor;
  readonly places: readonly StoryPlace[];
}

/** What the driver chose about changes. */
export interface StoryChoices {
  /** Ids of changes she turned off. */
  readonly kept: ReadonlySet<string>;
  /** Her own words, by id or group. */
  readonly edited: ReadonlyMap<string, string>;
  /** Words she wants hidden everywhere. */
  readonly hidden: readonly string[];
}

export interface StoryReview {
  /** The text it is of. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The text that leaves. */
  readonly leaves: string;
  readonly risks: readonly Risk[];
  readonly fit: StoryFit;
  /** Words that name somebody and were switched back on. */
  readonly keptDirect: readonly string[];
}

const NAMING: ReadonlySet<ChangeKind> = new Set<ChangeKind>([...DIRECT_KINDS, 'hidden']);

/** Rejects when the lists can't be read: without them nothing is offered to be copied. */
export async function storyTools(
  { knowledge }: Pick<Deps, 'knowledge'>,
  load: () => Promise<CheckKnowledge> = loadChecks,
): Promise<StoryTools> {
  const { personal, storyPlaces } = await load();
  return { redactor: makeRedactor({ personal, senders: knowledge.senders }), places: storyPlaces };
}

type Known = Pick<StoryMaterial, 'known' | 'agents' | 'words' | 'sent' | 'answers' | 'formLetters'>;

/** What leaves has no marks that can't be seen. Time is linear in the text. */
export function reviewStory(
  { redactor }: Pick<StoryTools, 'redactor'>,
  written: string,
  {
    known,
    place,
    choices,
    language,
  }: {
    readonly known: Known;
    readonly place: StoryPlace;
    readonly choices: StoryChoices;
    readonly language: string;
  },
): StoryReview {
  const text = withoutUnseen(written);
  const options = { language, known: known.known, agents: known.agents };
  const hidden = [...choices.hidden, ...unshapedWords(redactor, known.words, options)];
  const { changes } = redactText(redactor, { text, language }, { ...options, hidden });
  const segments = segmentsOf(text, changes, choices);
  const leaves = segments.map(({ after }) => after).join('');
  const kept = segments.filter(({ isKept, change }) => isKept && change !== null && NAMING.has(change.kind));
  return {
    text: written,
    segments,
    leaves,
    risks: findRisks(leaves, { language, sent: known.sent, answers: known.answers, segments }).filter(
      (risk) => risk.kind !== 'quoted' || !isIn(known.formLetters, risk.words),
    ),
    fit: fitOf(leaves, place),
    keptDirect: [...new Set(kept.map(({ before }) => before))],
  };
}

/** Whether quoted words stand as they are in one of these texts, however its lines break. */
function isIn(texts: readonly string[], quoted: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const words = plain(quoted.slice(1, -1));
  return words !== '' && texts.some((text) => plain(text).includes(words));
}
