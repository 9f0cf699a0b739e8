/** What a case is about, out of its messages: one column of facts. */
import type { CategoryId, Fields, Tier } from '../types';

/** What of a message the facts of its case need. */
export interface MessageFacts {
  readonly id: string;
  readonly kind: 'notice' | 'answer' | 'sent';
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly fields: Fields;
}

export interface CaseFacts {
  /** Id of the message that stands for the case: its first notice, else its first answer; null without either. */
  readonly lead: string | null;
  /** Of the leading message. */
  readonly category: CategoryId | null;
  /** Of the newest notice: how grave it is by now. */
  readonly tier: Tier | null;
  readonly blockDate: string | null;
  readonly blockTime: string | null;
  readonly station: string | null;
  readonly orderIds: readonly string[];
  readonly trackingIds: readonly string[];
  /** The newest date a notice states, and which message states it. */
  readonly deadline: { readonly date: string; readonly of: string } | null;
}

/** @param messages of one case, in any order. */
export function caseFacts(messages: readonly MessageFacts[]): CaseFacts {
  const inOrder = messages.filter(({ kind }) => kind !== 'sent').toSorted((one, other) => one.at - other.at);
  const notices = inOrder.filter(({ kind }) => kind === 'notice');
  const lead = notices[0] ?? inOrder[0];
  // A date set by a fraud is no date of the driver's.
  const stating = inOrder.findLast(({ fields, tier }) => fields.deadline !== undefined && tier !== 'fraud');
  // The first to name a block names the one the case is about.
  const first = (name: 'blockDate' | 'blockTime' | 'station'): string | null =>
    inOrder.find(({ fields }) => fields[name] !== undefined)?.fields[name] ?? null;
  const all = (name: 'orderIds' | 'trackingIds'): readonly string[] => [
    ...new Set(inOrder.flatMap(({ fields }) => fields[name] ?? [])),
  ];
  return {
    lead: lead?.id ?? null,
    category: lead?.category ?? null,
    tier: (notices.at(-1) ?? lead)?.tier ?? null,
    blockDate: first('blockDate'),
    blockTime: first('blockTime'),
    station: first('station'),
    orderIds: all('orderIds'),
    trackingIds: all('trackingIds'),
    deadline: stating?.fields.deadline === undefined ? null : { date: stating.fields.deadline, of: stating.id },
  };
}
