import { describe, expect, it } from 'vitest';
import type { Template } from '../../../../utils/core/knowledge';
import {
  bestTemplates,
  chooseTemplate,
  isAppealTier,
  type LetterFor,
} from '../../../../utils/core/reply/choose-template';
import type { TemplateKind } from '../../../../utils/core/reply/template-kind';
import { FLAGGED_CATEGORIES, NEUTRAL_CATEGORIES, type CategoryId } from '../../../../utils/core/types';

const template = (id: string, kind: TemplateKind, more: Partial<Template> = {}): Template => ({
  id,
  kind,
  categories: [],
  required: [],
  own: [],
  letters: {},
  ...more,
});
const templates = [
  template('general', 'answer'),
  template('late', 'answer', { categories: ['late-arrival'] }),
  template('papers', 'answer', { categories: ['document-expiry'] }),
  template('to-do', 'answer', { tiers: ['action-needed'] }),
  template('appeal', 'appeal', { tiers: ['deactivation'], route: 'appeal' }),
  template('hold', 'appeal', { tiers: ['suspension'], route: 'appeal' }),
  template('canned', 'canned-answer', { rung: 'answer-to-canned', route: 'answer-the-canned-reply' }),
  template('again', 'canned-answer', { rung: 'next-route', route: 'answer-the-canned-reply' }),
  template('second', 'second-appeal', { route: 'second-appeal' }),
  template('code', 'answer', { places: ['au'], route: 'au-code' }),
  template('data', 'records', { places: ['eu'], route: 'data' }),
  template('data-de', 'records', { places: ['de'], route: 'data' }),
];
const NOTICE: LetterFor = { category: 'late-arrival', tier: 'warning', rung: 'first-answer', places: [] };

describe('chooseTemplate', () => {
  it.each<[string, Partial<LetterFor>, string | null]>([
    ['prefers the one that names the category', {}, 'late'],
    ['falls back to the general one', { category: 'unknown-flex', tier: 'info' }, 'general'],
    ['prefers the one that names the tier', { category: 'unknown-flex', tier: 'action-needed' }, 'to-do'],
    ['prefers the category to the tier', { tier: 'action-needed' }, 'late'],
    ['appeals when the account is closed, whatever it is about', { tier: 'deactivation' }, 'appeal'],
    ['appeals against a suspension of unknown kind', { category: 'unknown-flex', tier: 'suspension' }, 'hold'],
    [
      'does not contest a demand, even where the account is on hold',
      { category: 'document-expiry', tier: 'suspension' },
      'papers',
    ],
    [
      'answers a canned answer to an appeal as a canned answer',
      { tier: 'deactivation', rung: 'answer-to-canned' },
      'canned',
    ],
    ['answers a canned answer that came alone', { category: 'canned-reply', tier: 'reply' }, 'canned'],
    ['goes on to the next route after two', { rung: 'next-route' }, 'again'],
    [
      'appeals a second time after two canned answers to an appeal',
      { tier: 'suspension', rung: 'next-route' },
      'second',
    ],
    ['appeals a second time after a refusal', { category: 'appeal-denied', tier: 'appeal-result' }, 'second'],
    ['never offers the letter of another route by itself', { places: ['au'] }, 'late'],
    ['gives the letter of the route', { places: ['au'], route: 'au-code' }, 'code'],
    ['gives none of another place', { places: ['us'], route: 'au-code' }, null],
    ['gives none of a place while nobody said where', { route: 'data' }, null],
    ['prefers the letter for the smaller place', { places: ['de', 'eu'], route: 'data' }, 'data-de'],
    ['takes the one for the larger place elsewhere', { places: ['fr', 'eu'], route: 'data' }, 'data'],
    ['gives the plain answer for the route that is one', { route: 'reply-to-notice' }, 'late'],
    ['answers as a canned answer where that is the route', { route: 'answer-the-canned-reply' }, 'canned'],
    ['keeps to the rung where the route allows it', { route: 'answer-the-canned-reply', rung: 'next-route' }, 'again'],
    ['gives none for a route without a letter', { route: 'rest' }, null],
    [
      'gives a letter of a route for other mail, too',
      { category: 'neutral-terms', tier: 'info', places: ['eu'], route: 'data' },
      'data',
    ],
    ['gives none for a fraud tier', { tier: 'fraud' }, null],
    ['gives none for good news', { category: 'appeal-accepted', tier: 'appeal-result' }, null],
  ])('%s', (_name, about, id) => {
    expect(chooseTemplate(templates, { ...NOTICE, ...about })?.id ?? null).toBe(id);
  });

  it('tells when two fit alike', () => {
    const twice = [...templates, template('late-too', 'answer', { categories: ['late-arrival'] })];
    expect(bestTemplates(twice, NOTICE).map(({ id }) => id)).toEqual(['late', 'late-too']);
  });

  it('never answers fraud or neutral mail, on any rung; no letter of a route to fraud either', () => {
    for (const category of ['phishing', 'reactivation-scam', ...NEUTRAL_CATEGORIES] as const)
      for (const rung of ['first-answer', 'answer-to-canned', 'next-route'] as const)
        expect(chooseTemplate(templates, { ...NOTICE, category, rung })).toBeNull();
    const about = { ...NOTICE, places: ['eu'], route: 'data' };
    expect(chooseTemplate(templates, { ...about, category: 'phishing' })).toBeNull();
    expect(chooseTemplate(templates, { ...about, tier: 'fraud' })).toBeNull();
  });

  it('has an answer for every other flagged category', () => {
    const none: readonly CategoryId[] = ['phishing', 'reactivation-scam', 'appeal-accepted'];
    const others = FLAGGED_CATEGORIES.filter((id) => !none.includes(id));
    expect(others.filter((category) => chooseTemplate(templates, { ...NOTICE, category }) === null)).toEqual([]);
  });
});

describe('isAppealTier', () => {
  it.each([
    ['deactivation', true],
    ['preliminary-notice', true],
    ['final-warning', false],
    [undefined, false],
  ] as const)('%s: %s', (tier, is) => expect(isAppealTier(tier)).toBe(is));
});
