import { beforeEach, describe, expect, it } from 'vitest';

import { caseView } from '../../../../utils/app/case/case-view';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import { overview } from '../../../../utils/app/case/overview';
import type { CaseView } from '../../../../utils/app/case/case-views';
import type { StepView } from '../../../../utils/app/plan/plan-views';
import { sayWhatCame, setLostAccess, setStepAside, takeStep } from '../../../../utils/app/case/take-step';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER } from '../made-up';
import { contents, logThread } from '../made-up-cases';

beforeEach(freshBrowser);

const CLOSED: CapturedMessage = {
  ...NOTICE,
  date: '2026-11-16T09:41:20.000Z',
  subject: 'Your Amazon Flex account',
  text: 'Hello,\n\nWe have deactivated your Amazon Flex account because packages were reported as not received. You can no longer deliver with Amazon Flex.\n\nThe Amazon Flex Team',
};

function steps(view: CaseView | null): readonly StepView[] {
  return [...(view?.plan?.amazon ?? []), ...(view?.plan?.beside ?? [])];
}

const ids = (view: CaseView | null): readonly string[] => steps(view).map(({ id }) => id);
const stateOf = (view: CaseView | null, id: string) => steps(view).find((one) => one.id === id)?.state;

async function shown(messages: readonly CapturedMessage[], place: string | null = null) {
  const deps = await makeDeps();
  const { id } = await logThread(deps, 't1', messages);
  return { deps, id, view: await caseView(deps, id, 'en', place) };
}

describe('the plan of a case', () => {
  it('leads the three mails of the story to three different steps', async () => {
    const first = await shown([NOTICE]);
    const second = await shown([NOTICE, OWN_ANSWER, CANNED_ONE]);
    const third = await shown([
      NOTICE,
      OWN_ANSWER,
      CANNED_ONE,
      { ...OWN_ANSWER, date: '2026-11-05T10:00:00.000Z' },
      CANNED_TWO,
    ]);
    expect([first, second, third].map(({ view }) => view?.plan?.first.id)).toEqual([
      'save-records',
      'answer-the-canned-reply',
      'chat-transcript',
    ]);
    expect(second.view?.plan?.again?.id).toBe('reply-to-notice');
  });

  it('is the same on the page of the notice and in the list, at the place of the driver', async () => {
    const { deps, id, view } = await shown([CLOSED], 'au');
    expect(view?.card.tier).toBe('deactivation');
    const message = (await contents(deps))[id]?.[0] ?? '';
    const notice = await viewNotice(deps, message, 'en', { place: 'au' });
    expect(notice?.plan).toEqual(view?.plan);
    const { first } = await overview(deps, { language: 'en', limit: 5, since: null, place: 'au' });
    expect(first?.step).toEqual(view?.plan?.first);
  });

  it('names nothing of any place before she has said where, and asks', async () => {
    const { view } = await shown([CLOSED]);
    expect(view?.plan).toMatchObject({ asksPlace: true, place: null, notCovered: [{ id: 'new-account' }] });
    expect(steps(view).every(({ step }) => step.places.includes('anywhere'))).toBe(true);
    const unsaid = await shown([CLOSED], 'unsaid');
    expect(unsaid.view?.plan).toMatchObject({ asksPlace: false, place: null });
  });

  it('has the steps of her place, with its name, and what is not for her with the reason', async () => {
    const { view } = await shown([CLOSED], 'us-ca');
    expect(view?.plan?.place).toBe('California, United States');
    expect(ids(view)).toContain('us-ca-data-request');
    expect(ids(view)).not.toContain('us-ca-prop-22');
    const prop22 = view?.plan?.notCovered.find(({ id }) => id === 'us-ca-prop-22');
    expect(prop22?.why).toMatch(/^Not for you, because/);
  });

  it('dates a step by its rule, with the sources that disagree', async () => {
    const { view } = await shown([CLOSED]);
    const appeal = steps(view).find(({ id }) => id === 'appeal');
    expect(appeal?.due).toMatchObject({ kind: 'on', day: '2026-11-23', rule: { count: 7, from: 'notice' } });
    const window = appeal?.claims.find(({ id }) => id === 'appeal-window');
    expect(window?.plannedDate).toBe('2026-11-23');
    expect(new Set(window?.values.map(({ value }) => value)).size).toBeGreaterThan(1);
    expect(view?.card.next).toEqual({ day: '2026-11-23', source: 'planned' });
  });

  it('tells what can come of a step, and where each leads', async () => {
    const { view } = await shown([NOTICE]);
    const reply = steps(view).find(({ id }) => id === 'reply-to-notice');
    expect(reply?.outcomes.find(({ came }) => came === 'canned')?.next).toBe('Ask three questions, once');
    expect(reply?.outcomes.find(({ came }) => came === 'granted')?.next).toBeNull();
    const far = await shown([CLOSED], 'gb');
    const titles = [
      ...steps(far.view).map(({ text }) => text.title),
      ...(far.view?.plan?.later ?? []).map(({ title }) => title),
    ];
    const named = steps(far.view).flatMap(({ outcomes }) => outcomes.flatMap(({ next }) => next ?? []));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('is none for a closed case, and none for the driver’s own message', async () => {
    const { deps, id } = await shown([NOTICE, OWN_ANSWER]);
    const [, own = ''] = (await contents(deps))[id] ?? [];
    expect((await viewNotice(deps, own, 'en'))?.plan).toBeNull();
    await deps.db.cases.update(id, { state: 'closed' });
    expect((await caseView(deps, id, 'en'))?.plan).toBeNull();
  });
});

describe('what the driver says of a step', () => {
  it('is kept: taken, with what came of it, or not for her, with her reason', async () => {
    const { deps, id } = await shown([CLOSED], 'gb');
    await takeStep(deps, id, 'gb-data-request');
    expect(stateOf(await caseView(deps, id, 'en', 'gb'), 'gb-data-request')?.kind).toBe('waiting');
    await sayWhatCame(deps, id, 'gb-data-request', 'refused');
    await setStepAside(deps, id, 'terms-copy', ' I have it ');
    const view = await caseView(deps, id, 'en', 'gb');
    expect(stateOf(view, 'gb-data-request')).toMatchObject({ kind: 'done', came: 'refused' });
    expect(ids(view)).toContain('gb-data-complaint');
    expect(stateOf(view, 'terms-copy')).toEqual({ kind: 'not-for-me', why: 'I have it' });
    expect(view?.timeline.filter(({ type }) => type === 'step')).toHaveLength(1);
    await sayWhatCame(deps, id, 'gb-data-request', null);
    expect((await deps.db.cases.get(id))?.payload.steps['gb-data-request']).toEqual({
      doneAt: '2026-11-20T12:00:00.000Z',
      note: '',
    });
  });

  it('moves a time limit that counts from the loss of access', async () => {
    const { deps, id } = await shown([CLOSED], 'au');
    const dueOf = async () => steps(await caseView(deps, id, 'en', 'au')).find((one) => one.id === 'au-f89')?.due;
    expect(await dueOf()).toMatchObject({ day: '2026-12-07' });
    await setLostAccess(deps, id, '2026-11-10');
    expect(await dueOf()).toMatchObject({ day: '2026-12-01', rule: { from: 'loss-of-access', count: 21 } });
    await setLostAccess(deps, id, 'no day');
    expect(await dueOf()).toMatchObject({ day: '2026-12-07' });
  });
});
