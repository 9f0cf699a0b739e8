/** A made-up search through files. */
import { draftOfFile } from '../../../../utils/app/notice/draft';
import {
  NOTHING_FOUND,
  type FoundMail,
  type OwnMail,
  type Search,
  type SearchCounts,
} from '../../../../utils/app/import/found';
import type { CategoryId, Verdict } from '../../../../utils/core/types';

const VERDICT: Verdict = {
  flag: true,
  category: 'late-arrival',
  tier: 'warning',
  confidence: 0.9,
  sureness: 'sure',
  canned: false,
  language: 'en',
  sender: { status: 'other', reason: 'not-amazon' },
  fields: {},
  why: [{ rule: 'late-arrival/made-up', place: 'text', text: 'late', at: [0, 4], kind: 'concept' }],
  leavesOut: [],
};

function draftOf(id: string, date: string | null) {
  const message = {
    from: { name: 'Amazon Flex', address: 'flex@example.com' },
    to: [],
    date,
    subject: `Subject ${id}`,
    text: `late ${id}`,
    messageId: `<${id}>`,
    inReplyTo: null,
  };
  return draftOfFile({ message, threadId: null, gmailId: null, clipped: false }, null);
}

export function mailOf(
  id: string,
  category: CategoryId = 'late-arrival',
  date: string | null = '2026-11-03T08:00:00Z',
): FoundMail {
  return { draft: draftOf(id, date), verdict: { ...VERDICT, category }, correction: null, story: id };
}

export function ownOf(id: string, story: string): OwnMail {
  return { draft: draftOf(id, '2026-11-04T08:00:00Z'), story };
}

export function searchOf(
  mails: readonly FoundMail[],
  over: Partial<Omit<Search, 'counts'>> & { readonly counts?: Partial<SearchCounts> } = {},
): Search {
  return {
    mails,
    own: [],
    known: [],
    kept: new Set(),
    damage: [],
    troubles: [],
    cut: [],
    ...over,
    counts: { ...NOTHING_FOUND, read: 100, found: mails.length, ...over.counts },
  };
}
