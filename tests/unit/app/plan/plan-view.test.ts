import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { firstStep, placeChoices, placeName, planView } from '../../../../utils/app/plan/plan-view';
import { UNSAID, type PlanView, type StepView } from '../../../../utils/app/plan/plan-views';
import { makePlan } from '../../../../utils/core/plan/make-plan';
import type { PlanFacts } from '../../../../utils/core/plan/plan';
import { canned, CLOSED, facts, NOTICE, refused, sent } from '../../core/plan/facts';

const knowledge = knowledgeFromDisk();

function view(of: PlanFacts, language = 'en'): PlanView {
  const plan = makePlan(of, knowledge);
  if (plan === null) throw new Error('no plan');
  return planView(plan, { knowledge, language, place: of.place, lostAccess: of.lostAccess });
}

const steps = ({ amazon, beside }: PlanView): readonly StepView[] => [...amazon, ...beside];
const stepOf = (of: PlanView, id: string) => steps(of).find((step) => step.id === id);
const windowOf = (of: PlanView) => stepOf(of, 'appeal')?.claims.find(({ id }) => id === 'appeal-window');

describe('a plan with its words', () => {
  it.each(['en', 'es', 'xx'])('has words for every step, in another language or else in English (%s)', (language) => {
    const of = view(facts([CLOSED, sent(1), refused(3)], { place: 'us-wa-seattle', after: 4 }), language);
    const empty = [...steps(of).map(({ text }) => text.title + text.how), ...of.later.map(({ title }) => title)];
    expect(empty.length).toBeGreaterThan(10);
    expect(empty.filter((words) => words.trim() === '' || /^[a-z-]+$/.test(words))).toEqual([]);
    expect(of.notCovered.every(({ why }) => why !== '')).toBe(true);
  });

  it('begins as a list of cases says it does', () => {
    const of = facts([CLOSED]);
    const plan = makePlan(of, knowledge);
    expect(plan && firstStep(plan, { knowledge, language: 'en' })).toEqual(view(of).first);
  });

  it('plans for the stricter of what sources say, with the days of all', () => {
    const window = windowOf(view(facts([CLOSED])));
    expect(window).toMatchObject({ plannedDate: '2026-11-09', statedDate: null });
    expect(new Set(window?.values.flatMap(({ days }) => days ?? []))).toEqual(new Set([7, 10]));
    expect(window?.values.filter(({ stricter }) => stricter === true).map(({ days }) => days)).toEqual([7]);
  });

  it('goes by a date the notice states, and tells the sources so', () => {
    const of = view(facts([CLOSED], { stated: '2026-11-20' }));
    expect(stepOf(of, 'appeal')?.due).toMatchObject({ kind: 'on', day: '2026-11-20', rule: null });
    expect(windowOf(of)).toMatchObject({ plannedDate: null, statedDate: '2026-11-20' });
    const address = stepOf(of, 'appeal')?.claims.find(({ id }) => id === 'support-address');
    expect(address).toMatchObject({ plannedDate: null, statedDate: null });
    expect(new Set(address?.values.map(({ value }) => value)).size).toBe(3);
  });

  it.each<[string, Partial<PlanFacts>, string, string]>([
    ['a stated day that is none', { stated: '2027-02-30' }, '2026-11-09', 'stated-impossible'],
    ['a stated day before the notice', { stated: '2026-10-30' }, '2026-10-30', 'stated-before-notice'],
    ['a notice dated tomorrow', { now: Date.parse('2026-11-01T12:00:00Z') }, '2026-11-08', 'start-ahead'],
  ])('still plans for %s, and says so', (_, part, day, note) => {
    const of = view(facts([CLOSED], part));
    const due = stepOf(of, 'appeal')?.due;
    expect(due).toMatchObject({ kind: 'on', day });
    expect(due?.kind === 'on' && due.notes.map(({ id }) => id)).toContain(note);
    expect(of.first.text.title).not.toBe('');
  });

  it('keeps the letter that was answered by a standard text for the very last', () => {
    const of = view(facts([NOTICE, sent(1), canned(2)], { after: 3 }));
    expect(of.again).toEqual({ id: 'reply-to-notice', title: stepOf(of, 'reply-to-notice')?.text.title });
    expect(of.first.id).not.toBe('reply-to-notice');
  });

  it('names what a later step waits for by title, and only what is in the plan', () => {
    const of = view(facts([CLOSED], { place: 'gb' }));
    const titles = [...steps(of).map(({ text }) => text.title), ...of.later.map(({ title }) => title)];
    expect(of.later.length).toBeGreaterThan(3);
    expect(of.later.flatMap(({ after }) => after).filter((title) => !titles.includes(title))).toEqual([]);
  });
});

describe('the place in a plan', () => {
  it.each<[string, string | null, Partial<PlanView>]>([
    ['not said yet', null, { place: null, unsaid: false, asksPlace: true }],
    ['left unsaid', UNSAID, { place: null, unsaid: true, asksPlace: false }],
    ['a city', 'us-wa-seattle', { place: 'Seattle, Washington, United States', unsaid: false, asksPlace: false }],
    ['one nobody knows', 'atlantis', { place: null, unsaid: false, asksPlace: false }],
  ])('%s', (_, place, expected) => {
    const of = view(facts([CLOSED], { place }));
    expect(of).toMatchObject(expected);
    expect(of.first.text.title).not.toBe('');
  });

  it('is named by what it lies in', () => {
    expect(placeName(knowledge, 'gb', 'en')).toBe('United Kingdom');
    expect(placeName(knowledge, null, 'en')).toBeNull();
  });

  it('can be chosen among all there are, each within the one it lies in', () => {
    type Choices = ReturnType<typeof placeChoices>;
    const all = (choices: Choices): readonly string[] => choices.flatMap(({ id, within }) => [id, ...all(within)]);
    const choices = placeChoices(knowledge, 'en');
    expect(all(choices).toSorted()).toEqual(knowledge.places.map(({ id }) => id).toSorted());
    const us = choices.find(({ id }) => id === 'us');
    const washington = us?.within.find(({ id }) => id === 'us-wa');
    expect(washington?.within.map(({ name }) => name)).toEqual(['Seattle']);
  });
});
