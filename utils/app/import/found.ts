/** What a search through mail files came to: held in the page's memory, until the driver keeps it or leaves. */
import type { Correction, Verdict } from '../../core/types';
import type { Draft } from '../../storage/rows';
import type { SourceProblem } from './mail-sources';
import type { Judged } from '../message/log';

/** A message of the file that is about Flex. `story`: the same for messages that belong together. */
export interface FoundMail {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly correction: Correction | null;
  readonly story: string;
}

/** A message the driver wrote. */
export interface OwnMail {
  readonly draft: Draft;
  readonly story: string;
}

/** In messages. */
export interface SearchCounts {
  readonly read: number;
  /** Notices and answers that are not in the record. */
  readonly found: number;
  /** In the record already. */
  readonly known: number;
  /** Removed from the record by the driver before: they stay out. */
  readonly removed: number;
  readonly damaged: number;
  /** The driver's own that could belong to a notice, but were too many to hold. */
  readonly dropped: number;
  /** Notices that were too many to hold: the file has to be read once more. */
  readonly left: number;
}

export const NOTHING_FOUND: SearchCounts = {
  read: 0,
  found: 0,
  known: 0,
  removed: 0,
  damaged: 0,
  dropped: 0,
  left: 0,
};

/** `not-mail`: nothing in it can be read as mail; `broken`: the reading broke off. */
export type FileProblem = SourceProblem | 'not-mail' | 'broken';

/** A file, or a place in it, that could not be read. */
export interface FileTrouble {
  readonly file: string;
  readonly why: FileProblem;
}

/** `at`: where a damaged message begins in its mailbox, in bytes. */
export interface Damage {
  readonly file: string;
  readonly at: number;
}

export interface Search {
  /** New notices and answers, newest first. */
  readonly mails: readonly FoundMail[];
  readonly own: readonly OwnMail[];
  /** What is in the record already: keeping adds what this source says more about it. */
  readonly known: readonly Judged[];
  /** Stories that the record holds something of. */
  readonly kept: ReadonlySet<string>;
  readonly counts: SearchCounts;
  /** The first {@link MOST_DAMAGE} of them. */
  readonly damage: readonly Damage[];
  readonly troubles: readonly FileTrouble[];
  /** A mailbox does not end with a whole line: its last message may be cut. */
  readonly cut: readonly string[];
}

export const MOST_DAMAGE = 200;

/** The own messages that go with the chosen ones: those of their stories, and of stories the record holds already. */
export function ownWith({ own, kept, mails }: Search, chosen: ReadonlySet<string>): readonly OwnMail[] {
  const stories = new Set([...kept, ...mails.filter((mail) => chosen.has(foundId(mail))).map(({ story }) => story)]);
  return own.filter(({ story }) => stories.has(story));
}

/** Tells found messages apart. */
export function foundId({ draft }: FoundMail): string {
  return draft.keys[0];
}
