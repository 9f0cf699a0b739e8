import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import { makePlan } from '@/utils/core/plan/make-plan';
import type { Plan, PlanFacts, PlanRow } from '@/utils/core/plan/plan';

import { canned, CLOSED, facts, granted, message, NOTICE, refused, sent, step } from './facts';

const knowledge = knowledgeFromDisk();

function plan(of: PlanFacts): Plan {
  const made = makePlan(of, knowledge);
  if (made === null) throw new Error('no plan');
  return made;
}

function rows({ amazon, beside }: Plan): readonly PlanRow[] {
  return [...amazon, ...beside];
}

const ids = (of: Plan): readonly string[] => rows(of).map(({ route }) => route.id);
const row = (of: Plan, id: string) => rows(of).find(({ route }) => route.id === id);
const SAVED = { steps: { 'save-records': step(0) } };

describe('the first thing to do', () => {
  it.each<[string, PlanFacts, string]>([
    ['is to save what vanishes, for a warning', facts([NOTICE]), 'save-records'],
    ['is the answer to a canned answer', facts([NOTICE, sent(1), canned(2)], { after: 3 }), 'answer-the-canned-reply'],
    [
      'is another way after a second canned answer',
      facts([NOTICE, sent(1), canned(2), sent(3), canned(4)], { after: 5 }),
      'chat-transcript',
    ],
    ['is the chat after silence', facts([NOTICE, sent(1)], { after: 9 }), 'chat-transcript'],
    ['is the appeal for a closed account', facts([CLOSED], { ...SAVED }), 'appeal'],
    ['is the second appeal after a refusal', facts([CLOSED, sent(1), refused(2)], { after: 3 }), 'second-appeal'],
    [
      'is the top of Amazon after a second one',
      facts([CLOSED, sent(1), refused(2), sent(3), refused(4)], { after: 5 }),
      'executive-mail',
    ],
    ['is the claim in Australia, whose time is set by law', facts([CLOSED], { ...SAVED, place: 'au' }), 'au-f89'],
    [
      'is the city’s own in Seattle',
      facts([CLOSED, sent(1)], { ...SAVED, place: 'us-wa-seattle' }),
      'us-wa-seattle-challenge',
    ],
    ['is not to answer a fraud', facts([message(0, { category: 'phishing', tier: 'fraud' })]), 'do-not-answer'],
    ['protests no good news', facts([CLOSED, sent(1), granted(2)], { after: 3 }), 'save-records'],
  ])('%s', (_name, of, first) => {
    expect(plan(of).first).toMatchObject({ route: { id: first }, state: { kind: 'to-do' } });
  });

  it('is what a time limit of the next three days asks for, before what stands above it', () => {
    const late = { place: 'au', steps: {} };
    expect(plan(facts([CLOSED], { ...late, after: 1 })).first.route.id).toBe('save-records');
    expect(plan(facts([CLOSED], { ...late, after: 5 })).first.route.id).toBe('appeal');
    expect(plan(facts([CLOSED], { ...late, after: 19 })).first.route.id).toBe('au-f89');
    expect(plan(facts([CLOSED], { ...late, after: 30 })).first.route.id).toBe('save-records');
  });

  it('is to wait where only that is left, and to rest where nothing is', () => {
    const all = ids(plan(facts([CLOSED])));
    const notMine = Object.fromEntries(all.map((id) => [id, step(0, { notForMe: true })]));
    const { appeal: _appeal, rest: _rest, ...others } = notMine;
    expect(plan(facts([CLOSED, sent(1)], { steps: others })).first).toMatchObject({
      route: { id: 'appeal' },
      state: { kind: 'waiting' },
    });
    const { rest: _other, ...allButRest } = notMine;
    expect(plan(facts([CLOSED], { steps: allButRest })).first.route.id).toBe('rest');
  });
});

describe('a step', () => {
  it('waits as long as its rule says after the letter, and then counts as not answered', () => {
    const waiting = plan(facts([CLOSED, sent(1)], { after: 2 }));
    // Fourteen business days after Tuesday, November 3.
    expect(row(waiting, 'appeal')?.state).toMatchObject({ kind: 'waiting', until: { day: '2026-11-23' } });
    expect(row(waiting, 'wait-for-the-appeal')?.state).toMatchObject({ kind: 'waiting', until: { day: '2026-11-23' } });
    expect(waiting.later.map(({ route }) => route.id)).toContain('second-appeal');
    const silent = plan(facts([CLOSED, sent(1)], { after: 40 }));
    expect(row(silent, 'appeal')?.state).toMatchObject({ kind: 'done', came: 'no-answer' });
    expect(row(silent, 'second-appeal')?.state.kind).toBe('to-do');
  });

  it('is done where she says so, with what came of it as she says', () => {
    const done = plan(
      facts([CLOSED], { place: 'gb', steps: { 'gb-data-request': step(1, { came: 'refused' }) }, after: 2 }),
    );
    expect(row(done, 'gb-data-request')?.state).toMatchObject({ kind: 'done', came: 'refused' });
    expect(row(done, 'gb-data-complaint')?.state.kind).toBe('to-do');
    const waiting = plan(facts([CLOSED], { place: 'gb', steps: { 'gb-data-request': step(1) }, after: 2 }));
    expect(row(waiting, 'gb-data-request')?.state).toMatchObject({ kind: 'waiting', until: { day: '2026-12-03' } });
    expect(waiting.later.map(({ route }) => route.id)).toContain('gb-data-complaint');
  });

  it('of an office that says yes or no, or of support that says nothing, does not decide about the account', () => {
    const records = (came: 'granted' | 'refused') => ({ 'gb-data-request': step(1, { came }) });
    const closed = plan(facts([CLOSED], { place: 'gb', steps: records('granted'), after: 2 }));
    expect(row(closed, 'appeal')?.state.kind).toBe('to-do');
    const warned = plan(facts([NOTICE], { place: 'gb', steps: records('refused'), after: 2 }));
    expect(ids(warned)).not.toContain('gb-acas');
    const thanked = { 'in-app-support': step(3), 'save-records': step(3, { came: 'done' }) };
    const good = plan(facts([CLOSED, sent(1), granted(2)], { after: 30, steps: thanked }));
    expect(ids(good)).not.toContain('second-appeal');
  });

  it('of support that says yes or no about something beside does not decide about the account either', () => {
    const told = (came: 'granted' | 'refused') => ({
      steps: { 'in-app-support': step(1, { came }) },
      place: 'au',
      after: 2,
    });
    const closed = plan(facts([CLOSED], told('granted')));
    expect(row(closed, 'appeal')?.state.kind).toBe('to-do');
    expect(row(closed, 'au-f89')?.state.kind).toBe('to-do');
    const warned = ids(plan(facts([NOTICE], told('refused'))));
    expect(warned).not.toContain('second-appeal');
    expect(warned).not.toContain('au-f89');
    const refusedAnswer = {
      steps: { 'reply-to-notice': step(1, { came: 'refused' as const }) },
      place: 'au',
      after: 2,
    };
    expect(ids(plan(facts([NOTICE], refusedAnswer)))).not.toContain('au-f89');
  });

  it('keeps the Australian time limit after the account is open again: lost pay can still be due', () => {
    expect(ids(plan(facts([CLOSED, sent(1), granted(2)], { place: 'au', after: 3 })))).toContain('au-f89');
  });

  it('opens the next rung where she tells of a canned answer that is not here', () => {
    const told = facts([NOTICE], { steps: { 'reply-to-notice': step(0, { came: 'canned' }) } });
    expect(plan(told).first.route.id).toBe('answer-the-canned-reply');
    const before = plan(facts([NOTICE])).later.find(({ route }) => route.id === 'answer-the-canned-reply');
    expect(before?.outcomes).toEqual(['canned']);
  });

  it('that is not for her stays in the list, with her reason, and is never first', () => {
    const steps = { 'save-records': step(0, { notForMe: true, note: 'It is all saved.' }) };
    const made = plan(facts([NOTICE], { steps }));
    expect(row(made, 'save-records')?.state).toEqual({ kind: 'not-for-me', why: 'It is all saved.' });
    expect(made.first.route.id).not.toBe('save-records');
  });

  it('names the letter that a standard text answered, to be sent again last', () => {
    expect(plan(facts([NOTICE, sent(1), canned(2)])).again?.id).toBe('reply-to-notice');
    expect(plan(facts([NOTICE, canned(2)])).again?.id).toBe('reply-to-notice');
    expect(plan(facts([NOTICE, sent(1), canned(2), sent(3), canned(4)])).again?.id).toBe('answer-the-canned-reply');
    expect(plan(facts([NOTICE, sent(1)])).again).toBeNull();
  });

  it('of a place comes only there, and what is not for her there is told apart', () => {
    const nowhere = plan(facts([CLOSED]));
    expect(nowhere.asksPlace).toBe(true);
    expect(rows(nowhere).every(({ route }) => route.places.includes('anywhere'))).toBe(true);
    const california = plan(facts([CLOSED], { place: 'us-ca' }));
    expect(california.asksPlace).toBe(false);
    expect(california.notCovered.map(({ id }) => id)).toContain('us-ca-prop-22');
    expect(ids(california)).not.toContain('us-ca-prop-22');
    expect(plan(facts([NOTICE], { place: 'us-ca' })).notCovered).toEqual([]);
  });

  it('runs beside the appeal where it is about records, offices and help', () => {
    const { amazon, beside } = plan(facts([CLOSED], { place: 'gb' }));
    expect(amazon.every(({ route }) => route.track === 'amazon')).toBe(true);
    expect(beside.map(({ route }) => route.id)).toEqual(
      expect.arrayContaining(['save-records', 'gb-data-request', 'gb-acas', 'help-gb-unions']),
    );
  });

  it('is the same in whatever order the messages came in', () => {
    const story = [CLOSED, sent(1), canned(2), sent(3), refused(4)];
    expect(plan(facts(story.toReversed(), { after: 5, tier: 'deactivation', category: 'late-delivery' }))).toEqual(
      plan(facts(story, { after: 5 })),
    );
  });
});

describe('the date of a step', () => {
  it('is that of its rule, with the rule', () => {
    const lost = plan(facts([CLOSED], { place: 'au' }));
    expect(row(lost, 'au-f89')?.due).toMatchObject({
      kind: 'on',
      day: '2026-11-23',
      rule: { count: 21, from: 'loss-of-access' },
    });
    expect(row(plan(facts([CLOSED], { place: 'gb' })), 'gb-acas')?.due).toMatchObject({ day: '2027-02-01' });
  });

  it('counts from the first loss of access, hers before that of the messages', () => {
    const held = [message(0, { tier: 'suspension' }), message(10, { tier: 'deactivation' })];
    expect(row(plan(facts(held, { place: 'au', after: 11 })), 'au-f89')?.due).toMatchObject({ day: '2026-11-23' });
    const stated = facts(held, { place: 'au', after: 11, lostAccess: '2026-10-30' });
    expect(row(plan(stated), 'au-f89')?.due).toMatchObject({ day: '2026-11-20' });
  });

  it('is what the notice states, where it asks for an answer, and never for a time limit of a law', () => {
    const made = plan(facts([CLOSED], { place: 'au', stated: '2026-11-06' }));
    expect(row(made, 'appeal')?.due).toMatchObject({ day: '2026-11-06', rule: null });
    expect(row(made, 'au-f89')?.due).toMatchObject({ day: '2026-11-23' });
  });

  it('says so where it can not be told', () => {
    const undated = message(0, { category: 'undelivered-packages', date: null });
    expect(row(plan(facts([undated])), 'return-scan')?.due).toMatchObject({ kind: 'unknown', why: 'no-date' });
    expect(row(plan(facts([undated])), 'return-scan')?.best).toBeNull();
  });

  it('is counted from no day there is not, and from no day to come', () => {
    const impossible = message(0, { category: 'undelivered-packages', date: '2026-11-31' });
    const scan = row(plan(facts([impossible], { event: '2026-11-31' })), 'return-scan');
    expect(scan).toMatchObject({ due: { kind: 'unknown', why: 'impossible-date' }, best: null });
    const tomorrow = plan(facts([message(1, { tier: 'deactivation' })], { place: 'au', after: 0 }));
    expect(row(tomorrow, 'au-f89')?.due).toMatchObject({
      day: '2026-11-23',
      from: '2026-11-02',
      notes: [{ id: 'start-ahead', day: '2026-11-03' }],
    });
    const stated = plan(facts([CLOSED], { stated: '2026-11-31' }));
    expect(row(stated, 'appeal')?.due).toMatchObject({ kind: 'on', notes: [{ id: 'stated-impossible' }] });
  });

  it('is suggested from what came in last, where nobody sets one', () => {
    expect(row(plan(facts([NOTICE])), 'reply-to-notice')).toMatchObject({
      due: null,
      best: { from: '2026-11-03', until: '2026-11-05' },
    });
    const later = plan(facts([NOTICE, sent(1), canned(10)], { after: 11 }));
    expect(row(later, 'answer-the-canned-reply')?.best).toEqual({ from: '2026-11-13', until: '2026-11-15' });
  });
});

it('is no plan for ordinary mail', () => {
  expect(makePlan(facts([message(0, { category: 'neutral-earnings', tier: 'info' })]), knowledge)).toBeNull();
});
