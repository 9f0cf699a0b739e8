import { beforeEach, describe, expect, it } from 'vitest';

import { deleteCase, restoreCase } from '../../../../utils/app/case/case-delete';
import { renameCase } from '../../../../utils/app/case/case-rename';
import { undoCaseChange, type CaseUndo } from '../../../../utils/app/case/case-undo';
import type { Deps } from '../../../../utils/app/deps';
import { keepApart, mergeCases } from '../../../../utils/app/case/merge-cases';
import { askLater, reopenCase, setOutcome } from '../../../../utils/app/case/set-outcome';
import { moveEntry, splitCase } from '../../../../utils/app/case/split-case';
import { takeStep, untakeStep } from '../../../../utils/app/case/take-step';
import type { SaveResult } from '../../../../utils/app/views';
import { checkRecord } from '../../../../utils/storage/events';
import { save } from '../../../../utils/storage/save';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE } from '../made-up';
import { contents, glitch, logThread } from '../made-up-cases';

beforeEach(freshBrowser);

const OTHER = { ...NOTICE, date: '2026-11-12T09:00:00.000Z', text: NOTICE.text.replace('November 2', 'November 11') };

/** Two cases, one with an answer and a glitch. */
async function twoCases() {
  const deps = await makeDeps();
  const one = await logThread(deps, 't1', [NOTICE, CANNED_ONE]);
  const two = await logThread(deps, 't2', [OTHER]);
  await save(deps, deps.now(), (writer) => writer.put('glitches', glitch(one.id), 'glitch-saved'));
  return { deps, one: one.id, two: two.id };
}

/** Everything of the record that can be read, without its chain. */
async function snapshot({ db }: Deps) {
  const [messages, cases, glitches, evidence, tombstones] = await Promise.all(
    [db.messages, db.cases, db.glitches, db.evidence, db.tombstones].map((table) => table.toArray()),
  );
  return { messages, cases, glitches, evidence, tombstones };
}

describe('every change of a case', () => {
  type Change = (deps: Deps, one: string, two: string) => Promise<SaveResult<CaseUndo>>;
  it.each<[string, Change]>([
    ['a name', (deps, one) => renameCase(deps, one, '  The   lost order ')],
    ['an outcome', (deps, one) => setOutcome(deps, one, { kind: 'withdrawn', note: 'by mail' })],
    ['asking later', (deps, one) => askLater(deps, one)],
    ['opening again', (deps, one) => reopenCase(deps, one)],
    ['a step taken', (deps, one) => takeStep(deps, one, 'reply-to-notice', 'on paper')],
    ['a merge', (deps, one, two) => mergeCases(deps, { from: one, into: two })],
    ['a refusal', (deps, one, two) => keepApart(deps, one, two)],
    ['a split', (deps, one) => splitCase(deps, one, [{ table: 'glitches', id: '00000000000000aa' }])],
    ['a move', (deps, _one, two) => moveEntry(deps, { table: 'glitches', id: '00000000000000aa' }, two)],
  ])('can be taken back, to the letter: %s', async (_name, change) => {
    const { deps, one, two } = await twoCases();
    const before = await snapshot(deps);
    const changed = await change(deps, one, two);
    if (!changed.ok) throw new Error(changed.why);
    expect(await snapshot(deps)).not.toEqual(before);
    expect(await undoCaseChange(deps, changed.value)).toEqual({ ok: true, value: null });
    const after = await snapshot(deps);
    // A case that was opened and went leaves a mark of it.
    expect({ ...after, tombstones: [] }).toEqual(before);
    expect(await checkRecord(deps.db)).toMatchObject({ chain: { ok: true }, changed: [] });
  });

  it.each<[string, Change]>([
    ['a name', (deps) => renameCase(deps, 'case:gone', 'x')],
    ['an outcome', (deps) => setOutcome(deps, 'case:gone', { kind: 'upheld', note: '' })],
    ['a merge of nothing', (deps, one) => mergeCases(deps, { from: 'case:gone', into: one })],
    ['a merge into nothing', (deps, one) => mergeCases(deps, { from: one, into: 'case:gone' })],
    ['a move to nowhere', (deps) => moveEntry(deps, { table: 'glitches', id: '00000000000000aa' }, 'case:gone')],
    ['a split of nothing', (deps, one) => splitCase(deps, one, [])],
    ['a split of what is elsewhere', (deps, one) => splitCase(deps, one, [{ table: 'messages', id: 'gone' }])],
  ])('changes nothing where there is nothing to change: %s', async (_name, change) => {
    const { deps, one, two } = await twoCases();
    const before = await snapshot(deps);
    expect((await change(deps, one, two)).ok).toBe(false);
    expect(await snapshot(deps)).toEqual(before);
  });
});

describe('merging', () => {
  it('takes everything along: messages, glitches, steps, name, and what was changed', async () => {
    const { deps, one, two } = await twoCases();
    await renameCase(deps, one, 'The lost order');
    await takeStep(deps, one, 'reply-to-notice');
    await keepApart(deps, one, two);
    await mergeCases(deps, { from: one, into: two });
    expect(Object.values(await contents(deps)).map((ids) => ids.length)).toEqual([3]);
    const [row] = await deps.db.cases.toArray();
    expect(row).toMatchObject({ id: two, payload: { name: 'The lost order', apartFrom: [] } });
    expect(Object.keys(row?.payload.steps ?? {})).toEqual(['reply-to-notice']);
    expect(row?.payload.amendments.map(({ field }) => field)).toEqual(['name', 'joined']);
    expect((await deps.db.glitches.toArray())[0]?.caseId).toBe(two);
  });

  it.each(['the one', 'the other'])('is open where %s is still open', async (which) => {
    const { deps, one, two } = await twoCases();
    await setOutcome(deps, which === 'the one' ? two : one, { kind: 'upheld', note: '' });
    await mergeCases(deps, { from: one, into: two });
    expect(await deps.db.cases.toArray()).toMatchObject([
      { id: two, state: 'open', payload: { outcome: { kind: 'upheld' } } },
    ]);
  });

  it('leaves what the driver said of it meanwhile when it is taken back', async () => {
    const { deps, one, two } = await twoCases();
    const merged = await mergeCases(deps, { from: one, into: two });
    if (!merged.ok) throw new Error(merged.why);
    await renameCase(deps, two, 'Named meanwhile');
    await undoCaseChange(deps, merged.value);
    expect((await deps.db.cases.get(two))?.payload.name).toBe('Named meanwhile');
    expect((await contents(deps))[one]).toHaveLength(2);
  });
});

describe('splitting', () => {
  it('opens a case for what was chosen, and does not suggest the two for each other', async () => {
    const { deps, one } = await twoCases();
    const [first = ''] = (await contents(deps))[one] ?? [];
    const split = await splitCase(deps, one, [{ table: 'messages', id: first }]);
    if (!split.ok) throw new Error(split.why);
    const { id } = split.value;
    expect((await contents(deps))[id]).toEqual([first]);
    expect((await deps.db.cases.get(id))?.payload.apartFrom).toEqual([one]);
    expect((await deps.db.cases.get(one))?.payload.apartFrom).toEqual([id]);
  });

  it('does not split off everything', async () => {
    const { deps, two } = await twoCases();
    const entries = ((await contents(deps))[two] ?? []).map((id) => ({ table: 'messages' as const, id }));
    expect(await splitCase(deps, two, entries)).toMatchObject({ ok: false, why: 'empty' });
  });
});

describe('an outcome', () => {
  it('closes the case, shows what was there before when it is changed, and can be opened again', async () => {
    const { deps, one } = await twoCases();
    await setOutcome(deps, one, { kind: 'upheld', note: '' });
    await setOutcome(deps, one, { kind: 'withdrawn', note: 'after the second letter' });
    const closed = await deps.db.cases.get(one);
    expect(closed).toMatchObject({ state: 'closed', payload: { outcome: { kind: 'withdrawn' } } });
    expect(closed?.payload.amendments.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['outcome', '', 'upheld'],
      ['state', 'open', 'closed'],
      ['outcome', 'upheld', 'withdrawn'],
      ['note', '', 'after the second letter'],
    ]);
    await reopenCase(deps, one);
    expect(await deps.db.cases.get(one)).toMatchObject({ state: 'open', payload: { outcome: null } });
  });
});

describe('a step', () => {
  it('is noted with its time, and can be taken back', async () => {
    const { deps, one } = await twoCases();
    await takeStep(deps, one, 'appeal', ' sent ');
    expect((await deps.db.cases.get(one))?.payload.steps).toEqual({
      appeal: { doneAt: '2026-11-20T12:00:00.000Z', note: 'sent' },
    });
    await untakeStep(deps, one, 'appeal');
    expect((await deps.db.cases.get(one))?.payload.steps).toEqual({});
  });
});

describe('deleting a case', () => {
  it.each([
    ['with what hangs on it', 'go' as const, 0],
    ['and leaving the rest without a case', 'stay' as const, 1],
  ])('removes its messages %s, and can be taken back', async (_name, attached, glitches) => {
    const { deps, one, two } = await twoCases();
    const before = await snapshot(deps);
    const deleted = await deleteCase(deps, one, attached);
    if (!deleted.ok) throw new Error(deleted.why);
    expect(Object.keys(await contents(deps))).toEqual([two]);
    expect((await deps.db.glitches.toArray()).map(({ caseId }) => caseId)).toEqual(Array(glitches).fill(''));
    expect(await restoreCase(deps, deleted.value)).toEqual({ ok: true, value: null });
    expect(await snapshot(deps)).toEqual(before);
    expect(await checkRecord(deps.db)).toMatchObject({ chain: { ok: true }, changed: [] });
  });

  it('says when it is gone', async () => {
    const { deps } = await twoCases();
    expect(await deleteCase(deps, 'case:gone', 'go')).toMatchObject({ ok: false, why: 'unreadable' });
  });
});
