import { describe, expect, it } from 'vitest';
import type { Template } from '../../../../utils/core/knowledge';
import { chooseTemplate } from '../../../../utils/core/reply/choose-template';
import {
  FLAGGED_CATEGORIES,
  NEUTRAL_CATEGORIES,
  type CategoryId,
  type Rung,
  type Tier,
} from '../../../../utils/core/types';

const template = (id: string, rung: Rung, categories: CategoryId[] = []): Template => ({
  id,
  rung,
  categories,
  required: [],
  own: [],
  letters: {},
});
const templates = [
  template('general', 'first-answer'),
  template('late', 'first-answer', ['late-arrival']),
  template('appeal', 'first-answer', ['account-status']),
  template('papers', 'first-answer', ['document-expiry']),
  template('canned', 'answer-to-canned'),
];

describe('chooseTemplate', () => {
  it.each<[string, CategoryId, Rung, Tier | undefined, string | null]>([
    ['prefers the one that names the category', 'late-arrival', 'first-answer', 'warning', 'late'],
    ['falls back to the general one', 'unknown-flex', 'first-answer', 'info', 'general'],
    [
      'appeals when the account is closed, whatever it is about',
      'late-arrival',
      'first-answer',
      'deactivation',
      'appeal',
    ],
    ['appeals against a suspension of unknown kind', 'unknown-flex', 'first-answer', 'suspension', 'appeal'],
    [
      'does not contest a demand, even where the account is on hold',
      'document-expiry',
      'first-answer',
      'suspension',
      'papers',
    ],
    ['goes by the category when no tier is given', 'late-arrival', 'first-answer', undefined, 'late'],
    [
      'answers a canned answer to an appeal as a canned answer',
      'account-status',
      'answer-to-canned',
      'deactivation',
      'canned',
    ],
    ['gives none where the rung has none', 'late-arrival', 'next-route', 'warning', null],
    ['gives none for a fraud tier', 'late-arrival', 'first-answer', 'fraud', null],
    ['gives none for good news', 'appeal-accepted', 'first-answer', 'appeal-result', null],
  ])('%s', (_name, category, rung, tier, id) => {
    expect(chooseTemplate(templates, category, rung, tier)?.id ?? null).toBe(id);
  });

  it('never answers fraud or neutral mail, on any rung', () => {
    for (const category of ['phishing', 'reactivation-scam', ...NEUTRAL_CATEGORIES] as const) {
      for (const rung of ['first-answer', 'answer-to-canned', 'next-route'] as const)
        expect(chooseTemplate(templates, category, rung)).toBeNull();
    }
  });

  it('has an answer for every other flagged category', () => {
    const others = FLAGGED_CATEGORIES.filter(
      (id) => !['phishing', 'reactivation-scam', 'appeal-accepted'].includes(id),
    );
    expect(others.filter((id) => chooseTemplate(templates, id, 'first-answer') === null)).toEqual([]);
  });
});
