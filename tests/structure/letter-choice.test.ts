import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import type { Template } from '../../utils/core/knowledge';
import { ladderFor } from '../../utils/core/ladder';
import { placeAndAbove } from '../../utils/core/place';
import { NO_LETTER, bestTemplates, chooseTemplate, isAppealTier } from '../../utils/core/reply/choose-template';
import { CATEGORIES, TIERS, type CategoryId, type FactId, type Rung, type Tier } from '../../utils/core/types';
import { expectNone } from './expect-none';

const knowledge = knowledgeFromDisk();
const { templates } = knowledge;
const RUNGS: readonly Rung[] = ['first-answer', 'answer-to-canned', 'next-route'];
const PLACES: readonly (string | null)[] = [null, ...knowledge.places.map(({ id }) => id)];
const chain = (place: string | null) => placeAndAbove(knowledge.places, place).map(({ id }) => id);
const chains = PLACES.map((place) => [place, chain(place)] as const);

/** One place of each sort, as far as templates tell places apart. */
const HOMES = [
  ...new Map(
    chains.map(([, ids]) => [ids.filter((id) => templates.some(({ places }) => places?.includes(id))).join(), ids]),
  ).values(),
];

/** Every pair the knowledge says there can be. */
const PAIRS = knowledge.categories
  .filter(({ flag }) => flag)
  .flatMap(({ id, tiers }) => tiers.map((tier) => ({ category: id, tier })));

describe('the letter that is offered', () => {
  it('is exactly one for every kind, tier, rung and place; for fraud and good news none, and a report or a rest', () => {
    expect(PAIRS.length).toBeGreaterThan(170);
    const wrong = PAIRS.flatMap(({ category, tier }) =>
      RUNGS.flatMap((rung) =>
        HOMES.flatMap((places) => {
          const found = bestTemplates(templates, { category, tier, rung, places });
          const wanted = NO_LETTER.includes(category) ? 0 : 1;
          return found.length === wanted ? [] : [`${category} ${tier} ${rung} ${places[0] ?? '-'}: ${fitting(found)}`];
        }),
      ),
    );
    expect(HOMES.length).toBeGreaterThan(8);
    expectNone(wrong);
    for (const category of ['phishing', 'reactivation-scam'] as const) {
      const rows = ladderFor(knowledge.ladders, category, 'fraud')?.rows ?? [];
      expect(rows.map(({ route }) => route)).toContain('report-phishing');
    }
  });

  it('is one for every pair a correction can make, too, and none for fraud', () => {
    expectNone(
      knowledge.categories
        .filter(({ id, flag }) => flag && !NO_LETTER.includes(id))
        .flatMap(({ id }) =>
          TIERS.flatMap((tier) =>
            RUNGS.flatMap((rung) => {
              const found = bestTemplates(templates, { category: id, tier, rung, places: [] });
              return found.length === (tier === 'fraud' ? 0 : 1) ? [] : [`${id} ${tier} ${rung}: ${fitting(found)}`];
            }),
          ),
        ),
    );
  });

  it('is none for ordinary mail', () => {
    const neutral = knowledge.categories.filter(({ flag }) => !flag).map(({ id }) => id);
    for (const category of neutral)
      for (const rung of RUNGS)
        expect(chooseTemplate(templates, { category, tier: 'info', rung, places: [] })).toBeNull();
  });

  it.each<[string, Tier, Rung, string]>([
    ['late-arrival', 'warning', 'first-answer', 'answer'],
    ['late-arrival', 'deactivation', 'first-answer', 'appeal'],
    ['late-arrival', 'suspension', 'first-answer', 'appeal'],
    ['late-arrival', 'preliminary-notice', 'first-answer', 'appeal'],
    ['account-status', 'final-warning', 'first-answer', 'answer'],
    ['document-expiry', 'suspension', 'first-answer', 'answer'],
    ['late-arrival', 'deactivation', 'answer-to-canned', 'canned-answer'],
    ['late-arrival', 'deactivation', 'next-route', 'second-appeal'],
    ['late-arrival', 'warning', 'next-route', 'canned-answer'],
    ['appeal-denied', 'appeal-result', 'first-answer', 'second-appeal'],
    ['canned-reply', 'reply', 'first-answer', 'canned-answer'],
  ])('for %s, %s, %s is of the kind %s', (category, tier, rung, kind) => {
    const found = chooseTemplate(templates, { category: idOf(category), tier, rung, places: [] });
    expect(found?.kind).toBe(kind);
  });

  it('is its own for most kinds, and asks for what such a notice leaves out', () => {
    const own = templates.filter(({ kind, categories }) => kind === 'answer' && categories.length > 0);
    const named = own.flatMap(({ categories }) => categories);
    expect(new Set(named).size).toBeGreaterThanOrEqual(26);
    expectNone(
      own.flatMap((template) =>
        Object.entries(template.letters).flatMap(([language, letter]) =>
          asksOf(template.categories)
            .filter((fact) => !letter.includes(`[!${fact}>`))
            .map(
              (fact) =>
                `templates/${template.id}/${language}.txt: add a question [!${fact}>…], its notices leave that out`,
            ),
        ),
      ),
    );
  });

  it('asks for a person in every first answer and every appeal', () => {
    const asking = templates.filter(({ kind }) =>
      ['answer', 'appeal', 'canned-answer', 'second-appeal'].includes(kind),
    );
    expectNone(
      asking.flatMap(({ id, letters: { en = '', es = '' } }) => [
        ...(/\b(person|supervisor)\b/.test(en) ? [] : [`templates/${id}/en.txt: ask for a person`]),
        ...(/\b(persona|supervisor)\b/.test(es) ? [] : [`templates/${id}/es.txt: pida una persona`]),
      ]),
    );
  });
});

describe('the letter of a route', () => {
  const routes = [...new Set(templates.flatMap(({ route }) => route ?? []))];

  it.each(routes)('%s is at most one, wherever the route holds', (route) => {
    const where = knowledge.routes.find(({ id }) => id === route)?.places ?? [];
    const several = PAIRS.flatMap(({ category, tier }) =>
      RUNGS.flatMap((rung) =>
        HOMES.flatMap((places) => {
          const found = bestTemplates(templates, { category, tier, rung, places, route }).map(({ id }) => id);
          return found.length < 2 ? [] : [`${category} ${tier} ${rung} ${places[0] ?? '-'}: ${found.join(', ')}`];
        }),
      ),
    );
    expectNone(several);
    const [here] = where;
    const places = here === undefined || here === 'anywhere' ? [] : chain(here);
    const tier: Tier = 'deactivation';
    expect(
      bestTemplates(templates, { category: 'late-arrival', tier, rung: 'first-answer', places, route }),
    ).toHaveLength(1);
  });

  it('is never one for another place', () => {
    const local = templates.filter(({ places }) => places !== undefined);
    expect(local.length).toBeGreaterThan(12);
    for (const { route, places: home = [] } of local)
      for (const [, places] of chains.filter(([, ids]) => !ids.some((id) => home.includes(id)))) {
        const about = { category: 'late-arrival', tier: 'deactivation', rung: 'first-answer', places } as const;
        expect(chooseTemplate(templates, { ...about, ...(route && { route }) })?.places).toBeUndefined();
      }
  });

  it('is none for fraud', () => {
    for (const route of routes)
      expect(
        chooseTemplate(templates, {
          category: 'phishing',
          tier: 'fraud',
          rung: 'first-answer',
          places: chain('gb'),
          route,
        }),
      ).toBeNull();
  });

  it('is the plain answer for the routes that are taken by one', () => {
    const about = { category: 'late-arrival', tier: 'warning', rung: 'first-answer', places: [] } as const;
    expect(chooseTemplate(templates, { ...about, route: 'reply-to-notice' })?.id).toBe('late-arrival');
    expect(chooseTemplate(templates, { ...about, route: 'answer-the-canned-reply' })?.id).toBe('answer-to-canned');
    expect(chooseTemplate(templates, { ...about, route: 'in-app-support' })).toBeNull();
    expect(isAppealTier('warning')).toBe(false);
  });
});

function fitting(found: readonly Template[]): string {
  if (found.length === 0) return 'no letter fits; add one, or name this in the template.json of one';
  const names = found.map(({ id }) => id).join(' and ');
  return found.length === 1
    ? `${names} fits, and nothing is to be answered here`
    : `${names} fit alike; name categories, tiers, places or a route in the template.json of the one that is for less`;
}

/** Facts by which a letter asks: one question can ask for several. */
const ASKED_WITH: Readonly<Partial<Record<FactId, FactId | null>>> = {
  blockTime: 'blockDate',
  station: 'blockDate',
  packageCount: 'trackingIds',
  // Asked for with the package, or with the stop.
  address: null,
  // Every letter asks for a person.
  reviewer: null,
};

function asksOf(categories: readonly CategoryId[]): readonly FactId[] {
  const asks = knowledge.categories.filter(({ id }) => categories.includes(id)).flatMap((rule) => rule.asks);
  return [...new Set(asks.flatMap((fact) => (fact in ASKED_WITH ? (ASKED_WITH[fact] ?? []) : fact)))];
}

function idOf(name: string): CategoryId {
  const found = CATEGORIES.find((id) => id === name);
  if (found === undefined) throw new Error(`no category ${name}`);
  return found;
}
