/** Every kind of notice × how grave × place × what came of it: the plan always leads on, and never elsewhere. */
import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { REST, type Plan, type PlanRow } from '../../utils/core/plan/plan';
import { ROUTE_OUTCOMES } from '../../utils/core/route';
import { isGeneric, PLAN_CHECKS, routesOf, type Looked } from './checks/plans';
import { expectNone } from './expect-none';
import { CAME, DIFFERENT, look, PAIRS, PLACES, SECOND, TABLE, WALKED } from './plan-cases';

const knowledge = knowledgeFromDisk();
const { routes } = knowledge;

describe('the plan', () => {
  it('is looked at for every kind, tier, place and outcome, and at every rung after it', () => {
    expect(PAIRS.length).toBeGreaterThan(170);
    expect(PLACES.length).toBeGreaterThan(25);
    expect(TABLE).toHaveLength(PAIRS.length * PLACES.length * (1 + ROUTE_OUTCOMES.length));
    expect(DIFFERENT.length).toBeGreaterThan(400);
    expect(Math.max(...WALKED.map((way) => way.length))).toBeGreaterThan(10);
    const seen = new Set(TABLE.flatMap(({ plan }) => (plan ? [...routesOf(plan), ...plan.notCovered] : [])));
    expect(seen.size).toBe(routes.length);
  });

  it.each(Object.entries(PLAN_CHECKS))('%s', (_name, check) => {
    const problems = [...TABLE, ...SECOND, ...WALKED.flat()].flatMap((looked) => check(looked, knowledge));
    // One slip in a ladder shows in hundreds of plans.
    expectNone(problems.slice(0, 20));
  });

  it('ends in nothing but generic steps at most once in ten, where it has not ended well', () => {
    const unfinished = [...TABLE, ...SECOND].filter(({ name }) => !name.endsWith('granted'));
    const generic = unfinished.filter(({ plan }) => plan !== null && isGeneric(plan));
    expect(generic.length / unfinished.length, generic[0]?.name).toBeLessThan(0.1);
  });

  it('rests in the end, whatever came', () => {
    const endless = WALKED.filter((way) => way.at(-1)?.plan?.first.route.id !== REST);
    expectNone(
      endless.map((way) => `${way[0]?.name ?? ''}: ${way.map(({ plan }) => plan?.first.route.id).join(', ')}`),
    );
  });
});

/** A sound case in Washington State, and what may go wrong with it. */
const SOUND = look({ category: 'late-delivery', tier: 'warning' }, 'us-wa', 'canned', CAME.canned);
const FRAUD = look({ category: 'phishing', tier: 'fraud' }, null, 'nothing', CAME.nothing);
const rowOf = (id: string, state: PlanRow['state'] = { kind: 'to-do' }): PlanRow => {
  const route = routes.find((one) => one.id === id);
  if (route === undefined) throw new Error(`no route ${id}`);
  return { route, state, due: null, best: null };
};
const planted = (change: Partial<Plan>, { plan, ...rest }: Looked = SOUND): Looked & { readonly plan: Plan } => {
  if (plan === null) throw new Error('no plan');
  return { ...rest, plan: { ...plan, ...change } };
};
const answered = rowOf('answer-the-canned-reply');

describe('the checks of a plan', () => {
  it('find nothing wrong with a sound one', () => {
    expect([SOUND, FRAUD].flatMap((looked) => problemsOf(looked))).toEqual([]);
  });

  it.each<[defect: string, looked: Looked, problem: RegExp]>([
    ['no plan', { ...SOUND, plan: null }, /: no plan/],
    [
      'a dead end: to rest while something can be done',
      planted({ first: rowOf(REST) }),
      /first is rest, to-do; still open/,
    ],
    [
      'a first step that is done',
      planted({ first: rowOf('appeal', { kind: 'done', at: null, came: null }) }),
      /first is appeal, done/,
    ],
    [
      'a first step without a source',
      planted({ first: { ...answered, route: { ...answered.route, sources: [] } } }),
      /answer-the-canned-reply has no source/,
    ],
    ['a fraud nobody reports', planted({ amazon: [], beside: [], later: [] }, FRAUD), /no step reports it/],
    ['a route of another country', planted({ beside: [rowOf('gb-ico')] }), /gb-ico is not for here/],
    ['a route of a city in it', planted({ beside: [rowOf('us-wa-seattle-ols')] }), /us-wa-seattle-ols is not for here/],
    [
      'a route of elsewhere among what comes later',
      planted({ later: [{ route: rowOf('au-f89').route, after: [], outcomes: [] }] }),
      /au-f89 is not for here/,
    ],
    ['what is not for her among what is', planted({ amazon: [rowOf('new-account')] }), /new-account is not for here/],
    [
      'a step that leads to where it is not',
      {
        ...SOUND,
        last: {
          route: { ...answered.route, next: { refused: ['gb-ico', 'gb-acas'] } },
          came: 'refused',
          plan: planted({ amazon: [], beside: [] }).plan,
        },
      },
      /after answer-the-canned-reply came "refused", and of gb-ico, gb-acas nothing is there/,
    ],
    [
      'a step that is gone because records were sent',
      {
        ...SOUND,
        last: {
          route: rowOf('us-ca-data-request').route,
          came: 'granted',
          plan: planted({ beside: [rowOf('us-small-claims')] }).plan,
        },
      },
      /us-small-claims is gone once us-ca-data-request came to "granted"/,
    ],
  ])('find %s', (_defect, looked, problem) => {
    expect(problemsOf(looked).join('\n')).toMatch(problem);
  });

  it('find a case without a letter', () => {
    expect(problemsOf(SOUND, { ...knowledge, templates: [] })).toEqual([
      expect.stringMatching(/us-wa, canned: no letter/),
    ]);
  });

  it('know a plan of generic steps', () => {
    const { plan } = planted({ amazon: [rowOf('in-app-support'), rowOf(REST)], beside: [rowOf('save-records')] });
    expect([plan !== null && isGeneric(plan), SOUND.plan !== null && isGeneric(SOUND.plan)]).toEqual([true, false]);
  });
});

function problemsOf(looked: Looked, known = knowledge): readonly string[] {
  return Object.values(PLAN_CHECKS).flatMap((check) => check(looked, known));
}
