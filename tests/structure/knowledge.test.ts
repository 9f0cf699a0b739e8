import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk, readKnowledgeFiles } from '../../scripts/lib/knowledge-from-disk';
import { CATEGORIES } from '../../utils/core/types';
import { problemsOfFile } from '../../utils/knowledge/schema';
import { expectNone, missingFrom } from './expect-none';

const files = readKnowledgeFiles();
const knowledge = knowledgeFromDisk();
const stepIds = knowledge.steps.map(({ id }) => id);
const claimIds = knowledge.claims.map(({ id }) => id);
describe('every knowledge file', () => {
  it('is there to be checked', () => {
    expect(Object.keys(files).length).toBeGreaterThan(60);
  });

  it.each(Object.keys(files))('%s fits its schema', (path) => {
    expectNone(problemsOfFile(path, files[path]));
  });

  it('has no date in the future', () => {
    // A day of grace: the writer may be a time zone ahead of the machine that checks.
    const latest = new Date(Date.now() + 86_400_000).toISOString();
    const dates = Object.entries(files).flatMap(([path, content]) =>
      datesIn(content).map((date) => [path, date] as const),
    );
    expect(dates.length).toBeGreaterThan(50);
    expectNone(
      dates
        .filter(([, date]) => date > latest)
        .map(([path, date]) => `${path}: ${date} lies in the future; give the day it was really checked or said`),
    );
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
      ...missingFrom(stepIds, rule.steps).map(
        (step) => `categories/${id}/rule.json: step "${step}" does not exist; add steps/${step}.json or take it out`,
      ),
      ...Object.entries(texts).flatMap(([language, text]) => [
        ...missingFrom(Object.keys(text.evidence), evidence).map(
          (item) => `categories/${id}/${language}.json: add a text for evidence "${item}"`,
        ),
        ...missingFrom(evidence, Object.keys(text.evidence)).map(
          (item) => `categories/${id}/${language}.json: the rule names no evidence "${item}"; delete the text`,
        ),
      ]),
      ...(rule.flag && rule.steps.length === 0
        ? [`categories/${id}/rule.json: a flagged category needs at least one step`]
        : []),
    ]);
  });
});

describe('steps and claims', () => {
  it.each(knowledge.steps.map((step) => [step.id, step] as const))(
    '%s leads on, and what it names exists',
    (id, step) => {
      expectNone([
        ...missingFrom(stepIds, step.next).map((next) => `steps/${id}.json: next step "${next}" does not exist`),
        ...missingFrom(claimIds, step.claims).map(
          (claim) => `steps/${id}.json: claim "${claim}" does not exist; add claims/${claim}.json or take it out`,
        ),
        ...(step.next.includes(id) ? [`steps/${id}.json: names itself as the next step`] : []),
        ...(step.next.length === 0 && id !== 'rest'
          ? [`steps/${id}.json: is a dead end; name a next step (rest, if nothing else)`]
          : []),
        ...(step.text['en'] ? [] : [`steps/${id}.json: add the English text`]),
      ]);
    },
  );

  it('all lead to rest in the end', () => {
    const reached = new Set(['rest']);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const step of knowledge.steps) if (step.next.some((next) => reached.has(next))) reached.add(step.id);
    }
    expectNone(
      missingFrom([...reached], stepIds).map(
        (id) => `steps/${id}.json: no way from here to rest; add a next step that leads there`,
      ),
    );
  });

  it('are all in use', () => {
    const steps = [
      ...knowledge.categories.flatMap((rule) => rule.steps),
      ...knowledge.steps.flatMap((step) => step.next),
    ];
    const claims = knowledge.steps.flatMap((step) => step.claims);
    expectNone([
      ...missingFrom(steps, stepIds).map(
        (id) => `steps/${id}.json: no rule and no step leads to it; name it there or delete it`,
      ),
      ...missingFrom(claims, claimIds).map((id) => `claims/${id}.json: no step names it; name it there or delete it`),
    ]);
  });

  it('plan a time limit by exactly one stricter value, and mark none where there is no limit', () => {
    expectNone(
      knowledge.claims.flatMap(({ id, values, plannedDays }) => {
        const stricter = values.filter((value) => value.stricter).length;
        return stricter === (plannedDays === null ? 0 : 1)
          ? []
          : [`claims/${id}.json: has ${stricter} values marked stricter for plannedDays ${String(plannedDays)}`];
      }),
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
