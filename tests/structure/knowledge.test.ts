import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk, readKnowledgeFiles } from '../../scripts/lib/knowledge-from-disk';
import { CATEGORIES } from '../../utils/core/types';
import { problemsOfFile } from '../../utils/knowledge/schema';
import { expectNone, missingFrom } from './expect-none';

const files = readKnowledgeFiles();
const knowledge = knowledgeFromDisk();

describe('every knowledge file', () => {
  it('is there to be checked', () => {
    expect(Object.keys(files).length).toBeGreaterThan(60);
  });

  it.each(Object.keys(files))('%s fits its schema', (path) => {
    expectNone(problemsOfFile(path, files[path]));
  });

  it('has no date in the future', () => {
    const dates = Object.values(files).flatMap(datesIn);
    expect(dates.length).toBeGreaterThan(50);
    expectNone(futureDates(files, Date.now()));
  });

  it('would be found with one', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    const file = { lastChecked: '2026-11-24', sources: [{ date: '2026-11-23' }, { date: '2027' }] };
    expect(futureDates({ 'routes/appeal.json': file }, now)).toEqual([
      'routes/appeal.json: 2026-11-24 lies in the future; give the day it was really checked or said',
      'routes/appeal.json: 2027 lies in the future; give the day it was really checked or said',
    ]);
  });

  it('has a text beside every rule, and a rule beside every text', () => {
    const ruleIds = knowledge.categories.map(({ id }) => id);
    expectNone([
      ...missingFrom(Object.keys(knowledge.texts), ruleIds).map(
        (id) => `categories/${id}: add en.json, what it means in plain words`,
      ),
      ...missingFrom(ruleIds, Object.keys(knowledge.texts)).map(
        (id) => `categories/${id}: add rule.json, or delete the folder`,
      ),
      ...Object.entries(knowledge.texts).flatMap(([id, text]) =>
        text['en'] ? [] : [`categories/${id}: add en.json; English is what other languages fall back to`],
      ),
    ]);
  });

  it('has a name for every category, each badge different from the others', () => {
    const names = knowledge.names['en'];
    expect(Object.keys(names ?? {}).sort()).toEqual([...CATEGORIES].sort());
    const badges = Object.values(names ?? {}).map(({ badge }) => badge);
    expectNone(
      badges
        .filter((badge, index) => badges.indexOf(badge) < index)
        .map((badge) => `names/en.json: two badges read "${badge}"; give one another name`),
    );
  });
});

describe('what a rule names', () => {
  it.each(knowledge.categories.map((rule) => [rule.id, rule] as const))('%s resolves', (id, rule) => {
    const texts = knowledge.texts[id] ?? {};
    const evidence = rule.evidence.map((item) => item.id);
    expectNone([
      ...Object.entries(texts).flatMap(([language, text]) => [
        ...missingFrom(Object.keys(text.evidence), evidence).map(
          (item) => `categories/${id}/${language}.json: add a text for evidence "${item}"`,
        ),
        ...missingFrom(evidence, Object.keys(text.evidence)).map(
          (item) => `categories/${id}/${language}.json: the rule names no evidence "${item}"; delete the text`,
        ),
      ]),
    ]);
  });
});

describe('claims', () => {
  const claimIds = knowledge.claims.map(({ id }) => id);

  it('are all in use', () => {
    const claims = knowledge.routes.flatMap((route) => route.claims);
    expectNone(
      missingFrom(claims, claimIds).map((id) => `claims/${id}.json: no route names it; name it there or delete it`),
    );
  });

  it('plan a time limit by exactly one stricter value, and mark none where there is no limit', () => {
    const limits = new Set(knowledge.routes.flatMap(({ deadline }) => deadline?.claim ?? []));
    expectNone(
      knowledge.claims.flatMap(({ id, values, plannedDays }) => {
        const stricter = values.filter((value) => value.stricter).length;
        return stricter === (plannedDays !== null || limits.has(id) ? 1 : 0)
          ? []
          : [`claims/${id}.json: has ${stricter} values marked stricter for plannedDays ${String(plannedDays)}`];
      }),
    );
  });

  it('plan by the smallest number of days any source states, and routes by the same', () => {
    expectNone([
      ...knowledge.claims.flatMap(({ id, values, plannedDays }) => {
        const days = values.flatMap((value) => value.days ?? []);
        return plannedDays === null || days.length === 0 || Math.min(...days) === plannedDays
          ? []
          : [`claims/${id}.json: plannedDays is ${plannedDays}, and a source states ${Math.min(...days)}`];
      }),
      ...knowledge.routes.flatMap(({ id, deadline }) => {
        const claim = knowledge.claims.find((one) => one.id === deadline?.claim);
        return claim?.plannedDays == null || (deadline?.unit === 'days' && deadline.count === claim.plannedDays)
          ? []
          : [`routes/${id}.json: its deadline is not the ${claim.plannedDays} days of claims/${claim.id}.json`];
      }),
    ]);
  });

  it.each([
    ['7 or 10 days to appeal', 'appeal-window', [/^7 days/, /^10 /]],
    ['72 hours or wait', 'chase-or-wait', [/72 hours/, /not follow up/]],
    ['three addresses', 'support-address', [/^amazonflex-support@/, /^flex-support@/, /^support@flex\./]],
    ['what a photo is worth', 'photo-worth', [/with photos/, /supports it/]],
    ['200 or 300 dollars', 'arbitration-fee', [/^200 /, /300 /]],
    ['three strikes or no number', 'three-strikes', [/three times/, /No fixed/]],
    ['a person or a machine', 'human-review', [/review by a person/, /by machine/]],
    ['how often one can appeal', 'appeal-number', [/second/, /Three/]],
  ] as const)('hold both sides where sources disagree: %s', (_name, id, sides) => {
    const values = knowledge.claims.find((claim) => claim.id === id)?.values ?? [];
    expectNone(
      sides
        .filter((side) => !values.some(({ value }) => side.test(value)))
        .map((side) => `claims/${id}.json: no value says ${String(side)}`),
    );
  });

  it('call a claim official only when an official source carries it', () => {
    const official = knowledge.claims.filter((claim) => claim.official);
    expectNone(
      official
        .filter(({ values }) => !values.some(({ source }) => source.grade === 'A'))
        .map(({ id }) => `claims/${id}.json: is official without a source of grade A`),
    );
  });
});

function datesIn(content: unknown): readonly string[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    (key === 'date' || key === 'lastChecked') && typeof value === 'string' ? [value] : datesIn(value),
  );
}

/** A day of grace: the writer may be a time zone ahead of the machine that checks. */
function futureDates(all: Readonly<Record<string, unknown>>, now: number): readonly string[] {
  const latest = new Date(now + 86_400_000).toISOString();
  return Object.entries(all).flatMap(([path, content]) =>
    datesIn(content)
      .filter((date) => date > latest)
      .map((date) => `${path}: ${date} lies in the future; give the day it was really checked or said`),
  );
}
