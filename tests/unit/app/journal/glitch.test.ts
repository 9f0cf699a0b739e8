// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import type { Deps } from '../../../../utils/app/deps';
import { evidenceOf } from '../../../../utils/app/evidence/evidence-of';
import { amendGlitch } from '../../../../utils/app/journal/glitch-amend';
import { inputOf, keepDraft, newDraft, waitingDraft } from '../../../../utils/app/journal/glitch-draft';
import { glitchHints } from '../../../../utils/app/journal/glitch-hints';
import type { GlitchInput } from '../../../../utils/app/journal/glitch-input';
import { linkGlitch, unlinkGlitch } from '../../../../utils/app/journal/glitch-link';
import { glitchesOf, glitchItem, glitchOf } from '../../../../utils/app/journal/glitch-of';
import { glitchPage } from '../../../../utils/app/journal/glitch-page';
import { removeGlitch, restoreGlitch } from '../../../../utils/app/journal/glitch-remove';
import { saveGlitch } from '../../../../utils/app/journal/glitch-save';
import { glitchRef } from '../../../../utils/app/journal/glitch-view';
import { readRecord } from '../../../../utils/storage/read-record';
import { freshBrowser, makeDeps, NOW } from '../made-up';
import { blockNotice, logThread } from '../made-up-cases';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  await browser.storage.session.clear();
});

const INPUT: GlitchInput = {
  what: 'stop-removed',
  happenedAt: '2026-11-02T16:05:00.000Z',
  blockDate: '2026-11-02',
  blockTime: '',
  station: ' DSE4 ',
  words: ' The second stop was gone. ',
};

const ID = '00000000000000a1';

async function saved(id = ID, part: Partial<GlitchInput> = {}): Promise<string> {
  const result = await saveGlitch(deps, id, { ...INPUT, ...part });
  if (!result.ok) throw new Error(result.why);
  return result.value.id;
}

async function photo(id = ID, content = 'photo'): Promise<string> {
  const file = new Blob([content]);
  const result = await addEvidence(deps, { file, name: 'a.txt', fileAt: null, source: 'paste', of: glitchRef(id) });
  if (!result.ok) throw new Error(result.why);
  return result.value.id;
}

const kinds = async (): Promise<readonly string[]> => (await deps.db.events.toArray()).map(({ kind }) => kind);

describe('saving an entry', () => {
  it('keeps what the driver said, tidied, with one event, in the mirror too', async () => {
    await saved();
    expect(await glitchItem(deps, ID)).toEqual({
      id: ID,
      ref: `glitch:${ID}`,
      facts: { ...INPUT, station: 'DSE4', words: 'The second stop was gone.' },
      savedAt: NOW.toISOString(),
      amendments: [],
      caseId: '',
    });
    expect(await kinds()).toEqual(['glitch-saved']);
    expect((await deps.mirror.content()).glitches).toEqual((await readRecord(deps.db)).glitches);
  });

  it('takes the photos that were added before it was saved', async () => {
    const item = await photo();
    await saved();
    expect((await evidenceOf(deps, { of: glitchRef(ID) })).map(({ id }) => id)).toEqual([item]);
  });

  it.each<[string, Partial<GlitchInput>]>([
    ['no-kind', { what: null }],
    ['no-time', { happenedAt: '' }],
    ['future', { happenedAt: '2026-11-20T12:06:00.000Z' }],
    ['too-long', { words: 'x'.repeat(10_001) }],
    ['too-long', { station: 'x'.repeat(201) }],
  ])('says %s, and keeps nothing', async (why, part) => {
    expect(await saveGlitch(deps, ID, { ...INPUT, ...part })).toMatchObject({ ok: false, why });
    expect(await deps.db.glitches.count()).toBe(0);
    expect(await kinds()).toEqual([]);
  });

  it('saved twice it is one entry, and what differs is a change', async () => {
    await saved();
    await saved();
    expect(await kinds()).toEqual(['glitch-saved']);
    await saved(ID, { words: 'Other words' });
    expect(await kinds()).toEqual(['glitch-saved', 'glitch-amended']);
    expect((await glitchItem(deps, ID))?.amendments).toHaveLength(1);
  });

  it('leaves out a day of the block that is none', async () => {
    await saved(ID, { blockDate: 'yesterday' });
    expect((await glitchItem(deps, ID))?.facts.blockDate).toBe('');
  });
});

describe('changing an entry', () => {
  it('notes the change beside what was first saved, and moves it to its new time', async () => {
    await saved();
    const happenedAt = '2026-11-01T10:00:00.000Z';
    await amendGlitch(deps, ID, { ...INPUT, happenedAt, words: 'It was the first stop.' });
    const row = await deps.db.glitches.get(ID);
    expect(row?.payload.facts.words).toBe('The second stop was gone.');
    const at = NOW.toISOString();
    expect(row?.payload.amendments).toEqual([
      { at, field: 'happenedAt', from: INPUT.happenedAt, to: happenedAt },
      { at, field: 'words', from: 'The second stop was gone.', to: 'It was the first stop.' },
    ]);
    expect(row?.at).toBe(Date.parse(happenedAt));
    expect((await glitchItem(deps, ID))?.facts.words).toBe('It was the first stop.');
  });

  it('changes nothing where nothing differs, and nothing that is gone', async () => {
    await saved();
    await amendGlitch(deps, ID, INPUT);
    await amendGlitch(deps, 'ffffffffffffffff', INPUT);
    expect(await kinds()).toEqual(['glitch-saved']);
    expect(await amendGlitch(deps, ID, { ...INPUT, what: null })).toMatchObject({ ok: false, why: 'no-kind' });
  });
});

describe('removing an entry', () => {
  it('leaves its evidence by itself, and comes back as it was', async () => {
    const item = await photo();
    await saved();
    const before = await deps.db.glitches.get(ID);
    const result = await removeGlitch(deps, ID, 'stay');
    expect(await glitchItem(deps, ID)).toBeNull();
    expect(await deps.db.evidence.get(item)).toBeDefined();
    expect(await deps.db.tombstones.get(glitchRef(ID))).toMatchObject({ reason: 'deleted' });
    if (!result.ok) throw new Error(result.why);
    await restoreGlitch(deps, result.value);
    expect(await deps.db.glitches.get(ID)).toEqual(before);
    expect(await deps.db.tombstones.count()).toBe(0);
  });

  it('takes its evidence along when the driver says so, and brings the bytes back', async () => {
    const item = await photo();
    await saved();
    await linkGlitch(deps, ID, (await logThread(deps, 'aa', [blockNotice()])).id);
    const result = await removeGlitch(deps, ID, 'go');
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await deps.db.blobs.count()).toBe(0);
    if (!result.ok) throw new Error(result.why);
    await restoreGlitch(deps, result.value);
    expect(await (await deps.db.blobs.get(item))?.payload.text()).toBe('photo');
    expect((await deps.db.evidence.get(item))?.number).toBe(1);
    // A second press changes nothing.
    const events = await deps.db.events.count();
    await restoreGlitch(deps, result.value);
    expect(await deps.db.events.count()).toBe(events);
  });

  it('says when it is gone already', async () => {
    expect(await removeGlitch(deps, ID, 'stay')).toMatchObject({ ok: false, why: 'unreadable' });
  });
});

describe('putting an entry into a case', () => {
  it('takes its photos along and leaves what stands elsewhere, and goes out again', async () => {
    const { id: caseId } = await logThread(deps, 'aa', [blockNotice()]);
    const [own, moved] = [await photo(), await photo(ID, 'elsewhere')];
    await deps.db.evidence.update(moved, { caseId: 'other' });
    await saved();
    expect(await linkGlitch(deps, ID, caseId)).toMatchObject({ ok: true, value: { from: '' } });
    expect((await glitchesOf(deps, { caseId })).map(({ id }) => id)).toEqual([ID]);
    expect((await glitchOf(deps, `glitch:${ID}`))?.id).toBe(ID);
    for (const ref of ['', 'glitch:', ID, `evidence:${ID}`]) expect(await glitchOf(deps, ref)).toBeNull();
    expect((await deps.db.evidence.get(own))?.caseId).toBe(caseId);
    expect((await deps.db.evidence.get(moved))?.caseId).toBe('other');
    await unlinkGlitch(deps, ID);
    expect(await glitchesOf(deps, { caseId })).toEqual([]);
    expect((await deps.db.evidence.get(own))?.caseId).toBe('');
    expect(await glitchesOf(deps, { caseId: '' })).toEqual([]);
  });

  it('keeps the case’s row in step with its latest entry, and says when the entry is gone', async () => {
    const { id: caseId, at } = await logThread(deps, 'aa', [blockNotice()]);
    await saved(ID, { happenedAt: '2026-11-18T10:00:00.000Z' });
    await linkGlitch(deps, ID, caseId);
    expect((await deps.db.cases.get(caseId))?.at).toBe(Date.parse('2026-11-18T10:00:00.000Z'));
    await amendGlitch(deps, ID, INPUT);
    expect((await deps.db.cases.get(caseId))?.at).toBe(at);
    await removeGlitch(deps, ID, 'stay');
    expect(await linkGlitch(deps, ID, caseId)).toMatchObject({ ok: false, why: 'unreadable' });
  });
});

describe('pages of the journal', () => {
  it('go by time and go on behind the last entry, also among those of one moment', async () => {
    for (let at = 1; at <= 5; at += 1) await saved(`000000000000000${at}`);
    await saved('0000000000000009', { happenedAt: '2026-11-01T10:00:00.000Z' });
    await photo('0000000000000005');
    const first = await glitchPage(deps, null, 2);
    await saved('0000000000000007', { happenedAt: '2026-11-10T10:00:00.000Z' });
    const second = await glitchPage(deps, first.next, 2);
    const third = await glitchPage(deps, second.next, 2);
    const last = [first, second, third].map(({ entries }) => entries.map(({ id }) => id.at(-1)).join(''));
    expect(last).toEqual(['54', '32', '19']);
    expect(third.next).toBeNull();
    expect(third.total).toBe(7);
    expect(first.entries.map(({ evidence }) => evidence)).toEqual([1, 0]);
  });
});

describe('what is offered to choose from', () => {
  it('is what the last entries and notices named, each once, the entries first', async () => {
    await logThread(deps, 'aa', [blockNotice({ date: '2026-11-18T10:00:00.000Z' })]);
    await saved('0000000000000001', { station: 'XYZ1', blockTime: '3:30 PM - 7:00 PM' });
    await saved('0000000000000002', { station: 'XYZ1', happenedAt: '2026-11-03T10:00:00.000Z' });
    expect(await glitchHints(deps)).toEqual({ stations: ['XYZ1', 'DSE4'], blockTimes: ['3:30 PM - 7:00 PM'] });
  });
});

describe('a draft', () => {
  it('waits until its entry is saved, and never stands in the record', async () => {
    expect(await waitingDraft(deps)).toBeNull();
    const draft = { ...newDraft(NOW), what: 'gps-wrong' as const, words: 'Half a sen' };
    expect(await keepDraft(draft)).toBe(true);
    expect(await waitingDraft(deps)).toEqual(draft);
    expect((await readRecord(deps.db)).glitches).toEqual([]);
    expect((await deps.mirror.content()).glitches).toEqual([]);
    await saved(draft.id, inputOf(draft));
    // Even where the page was closed before it could clear it.
    expect(await waitingDraft(deps)).toBeNull();
  });

  it('is about the moment it was begun, until the driver gives another', () => {
    const draft = newDraft(NOW);
    expect(draft.id).toMatch(/^[0-9a-f]{16}$/);
    expect(inputOf(draft).happenedAt).toBe(NOW.toISOString());
    expect(inputOf({ ...draft, earlier: true }).happenedAt).toBe('');
  });
});
