import { beforeEach, describe, expect, it } from 'vitest';

import { caseCopies } from '../../../../utils/app/case/case-copies';
import { caseSuggestions } from '../../../../utils/app/case/case-suggestions';
import { caseView } from '../../../../utils/app/case/case-view';
import { caseChoices } from '../../../../utils/app/case/case-choices';
import { correct } from '../../../../utils/app/message/correct';
import { keepApart, mergeCases } from '../../../../utils/app/case/merge-cases';
import { setOutcome } from '../../../../utils/app/case/set-outcome';
import { takeStep } from '../../../../utils/app/case/take-step';
import { save } from '../../../../utils/storage/save';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER } from '../made-up';
import { blockNotice, contents, glitch, logThread } from '../made-up-cases';

beforeEach(freshBrowser);

const ATTACHED = { ...OWN_ANSWER, attachments: ['before.jpg', 'after.jpg'] };

describe('the page of a case', () => {
  it('has everything in order, with what the driver attached', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE, ATTACHED, CANNED_ONE]);
    await save(deps, deps.now(), (writer) => writer.put('glitches', glitch(id), 'glitch-saved'));
    await takeStep(deps, id, 'reply-to-notice');
    await setOutcome(deps, id, { kind: 'upheld', note: '' });
    const view = await caseView(deps, id, 'en');
    expect(view?.timeline.map(({ type }) => type)).toEqual([
      'glitch',
      'message',
      'message',
      'message',
      'step',
      'amendment',
    ]);
    expect(view?.timeline[2]).toMatchObject({ attachments: ATTACHED.attachments, entry: { kind: 'sent' } });
    expect(view?.timeline[3]).toMatchObject({ canned: true, text: expect.stringContaining('previous message') });
    expect(view?.counts).toEqual({ messages: 3, glitches: 1, evidence: 0 });
    expect(view?.about).toBe((await contents(deps))[id]?.at(-1));
  });

  it('has one column of facts, with where the mail came from and which mailbox it is', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [blockNotice()]);
    const view = await caseView(deps, id, 'en');
    expect(view?.card).toMatchObject({
      category: 'order-not-picked-up',
      tier: 'warning',
      blockDate: '2026-11-02',
      station: 'DSE4',
      messages: 1,
    });
    expect(view?.facts).toMatchObject({
      from: 'Amazon Flex <amazonflex-support@amazon.com>',
      account: 'driver@example.com',
      deadline: null,
    });
  });

  it('names the next step that is not taken, with its date and where that is from', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE]);
    const first = await caseView(deps, id, 'en');
    expect(first?.card.next?.day).toMatch(/^2026-11-\d\d$/);
    const step = first?.card.step?.id ?? '';
    await takeStep(deps, id, step);
    const view = await caseView(deps, id, 'en');
    expect(view?.card.step?.id).not.toBe(step);
    const steps = [...(view?.plan?.amazon ?? []), ...(view?.plan?.beside ?? [])];
    expect(steps.find((one) => one.id === step)?.state).toMatchObject({ kind: 'done', at: '2026-11-20T12:00:00.000Z' });
  });

  it('takes the date a notice states before any other', async () => {
    const deps = await makeDeps();
    const text = `${NOTICE.text}\nPlease respond by November 30, 2026.`;
    const { id } = await logThread(deps, 't1', [{ ...NOTICE, text }]);
    const view = await caseView(deps, id, 'en');
    expect(view?.card.next).toEqual({ day: '2026-11-30', source: 'notice' });
    expect(view?.facts.deadline).toMatchObject({ date: '2026-11-30', of: { kind: 'notice' } });
  });

  it('shows the first reading of a message beside what the driver made of it', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE]);
    await correct(deps, { id: (await contents(deps))[id]?.[0] ?? '', category: 'late-arrival', tier: 'warning' });
    const view = await caseView(deps, id, 'en');
    expect(view?.timeline[0]).toMatchObject({
      entry: { category: 'late-arrival' },
      amendments: [{ field: 'category', from: 'order-not-picked-up', to: 'late-arrival' }],
    });
    expect(view?.card.category).toBe('late-arrival');
  });

  it('is nothing for a case that is not there', async () => {
    expect(await caseView(await makeDeps(), 'case:gone', 'en')).toBeNull();
  });
});

describe('copies of earlier answers', () => {
  it('are found in the case, each with how much is the same', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE, CANNED_ONE, CANNED_TWO]);
    const copies = await caseCopies(deps, id);
    const answers = (await contents(deps))[id]?.slice(1) ?? [];
    expect([...copies.keys()]).toEqual([answers[1]]);
    expect(copies.get(answers[1] ?? '')).toMatchObject({
      percent: expect.any(Number),
      earlier: { id: answers[0] },
    });
  });
});

describe('suggestions', () => {
  it('name an open case about the same block with their reason, until the driver says no', async () => {
    const deps = await makeDeps();
    const one = await logThread(deps, 't1', [blockNotice()]);
    const two = await logThread(deps, 't2', [blockNotice({ date: '2026-11-08T09:00:00.000Z' })]);
    const [suggestion] = await caseSuggestions(deps, one.id, 'en');
    expect(suggestion).toMatchObject({
      card: { id: two.id },
      reason: 'same-block',
      strength: 'strong',
      day: '2026-11-02',
      station: 'DSE4',
    });
    await keepApart(deps, one.id, two.id);
    expect(await caseSuggestions(deps, one.id, 'en')).toEqual([]);
    expect(await caseSuggestions(deps, two.id, 'en')).toEqual([]);
  });

  it('are gone once the cases are one, and never come for a closed case or another mailbox', async () => {
    const deps = await makeDeps();
    const one = await logThread(deps, 't1', [blockNotice()]);
    const two = await logThread(deps, 't2', [blockNotice({ date: '2026-11-08T09:00:00.000Z' })]);
    const far = await logThread(deps, 't3', [blockNotice({ date: '2026-11-09T09:00:00.000Z' })], 'b@example.com');
    expect(await caseSuggestions(deps, far.id, 'en')).toEqual([]);
    await mergeCases(deps, { from: two.id, into: one.id });
    expect(await caseSuggestions(deps, one.id, 'en')).toEqual([]);
    await setOutcome(deps, one.id, { kind: 'withdrawn', note: '' });
    expect(await caseSuggestions(deps, one.id, 'en')).toEqual([]);
  });
});

describe('cases to choose from', () => {
  it('are all others, the newest entry first', async () => {
    const deps = await makeDeps();
    const one = await logThread(deps, 't1', [NOTICE]);
    const two = await logThread(deps, 't2', [{ ...NOTICE, date: '2026-11-08T09:00:00.000Z' }]);
    const three = await logThread(deps, 't3', [{ ...NOTICE, date: '2026-11-09T09:00:00.000Z' }]);
    expect((await caseChoices(deps, two.id, 'en')).map(({ id }) => id)).toEqual([three.id, one.id]);
  });
});
