import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { stepsFor } from '../../../../utils/app/notice/notice-steps';
import type { CategoryId, Rung, Tier } from '../../../../utils/core/types';

const knowledge = knowledgeFromDisk();

function idsFor(category: CategoryId, tier: Tier | undefined, rung: Rung = 'first-answer'): readonly string[] {
  const rule = knowledge.categories.find(({ id }) => id === category);
  return stepsFor(knowledge, { rule, rung, tier, since: '2026-11-02T12:00:00Z', language: 'en' }).map(
    ({ step }) => step.id,
  );
}

describe('stepsFor', () => {
  it.each<[string, CategoryId, Tier | undefined, string, string]>([
    ['answers a warning', 'late-delivery', 'warning', 'reply-to-notice', 'appeal'],
    ['appeals a closed account', 'late-delivery', 'deactivation', 'appeal', 'reply-to-notice'],
    ['appeals an announced closing', 'automation', 'preliminary-notice', 'appeal', 'reply-to-notice'],
    ['answers where no tier is known', 'late-delivery', undefined, 'reply-to-notice', 'appeal'],
    ['does what a demand wants, on hold or not', 'document-expiry', 'suspension', 'do-what-it-asks', 'appeal'],
    ['protests no good news', 'appeal-accepted', 'appeal-result', 'save-records', 'reply-to-notice'],
  ])('%s', (_name, category, tier, wanted, unwanted) => {
    const ids = idsFor(category, tier);
    expect(ids).toContain(wanted);
    expect(ids).not.toContain(unwanted);
  });

  it('puts the second appeal first after a refusal, before any canned answer', () => {
    expect(idsFor('appeal-denied', 'appeal-result')[0]).toBe('second-appeal');
  });

  it('has a first step for every flagged category on every rung', () => {
    const empty = knowledge.categories
      .filter(({ flag }) => flag)
      .flatMap(({ id, tiers }) =>
        (['first-answer', 'answer-to-canned', 'next-route'] as const).flatMap((rung) =>
          tiers.filter((tier) => idsFor(id, tier, rung).length === 0).map((tier) => `${id} ${tier} ${rung}`),
        ),
      );
    expect(empty).toEqual([]);
  });

  it('dates a step from the message, in days of the calendar', () => {
    const rule = knowledge.categories.find(({ id }) => id === 'late-delivery');
    const steps = stepsFor(knowledge, {
      rule,
      rung: 'first-answer',
      tier: 'warning',
      since: '2026-02-27T12:00:00Z',
      language: 'en',
    });
    const reply = steps.find(({ step }) => step.id === 'reply-to-notice');
    expect([reply?.from, reply?.until]).toEqual(['2026-02-28', '2026-03-02']);
  });
});
