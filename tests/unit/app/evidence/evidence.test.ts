// @vitest-environment node
import { describe, expect, it, beforeEach, vi } from 'vitest';

import { checklist, itemsOfCase } from '../../../../utils/app/evidence/checklist';
import { addEvidence, type NewEvidence } from '../../../../utils/app/evidence/add-evidence';
import type { Deps } from '../../../../utils/app/deps';
import { amendEvidence, tickItem } from '../../../../utils/app/evidence/evidence-amend';
import { bytesOf, thumbsOf } from '../../../../utils/app/evidence/evidence-bytes';
import { evidenceItem, evidenceOf } from '../../../../utils/app/evidence/evidence-of';
import { evidencePage } from '../../../../utils/app/evidence/evidence-page';
import { fillReply } from '../../../../utils/app/notice/letter';
import { linkEvidence } from '../../../../utils/app/evidence/link-evidence';
import { readThread } from '../../../../utils/app/message/read-thread';
import { removeEvidence, restoreEvidence } from '../../../../utils/app/evidence/remove-evidence';
import { shareCopy } from '../../../../utils/app/evidence/share-copy';
import { sha256Of } from '../../../../utils/platform/sha256';
import { exifBlock, jpeg, joined, PHOTO, PHOTO_PLACE, png } from '../../core/evidence/pictures';
import { freshBrowser, makeDeps, NOTICE, NOW, threadOf } from '../made-up';
import { openCases } from '../made-up-cases';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
});

const photo = jpeg(exifBlock(PHOTO));

function file(bytes: Uint8Array | string, part: Partial<NewEvidence> = {}): NewEvidence {
  return { file: new Blob([bytes as BlobPart]), name: 'photo.jpg', fileAt: null, source: 'file', ...part };
}

async function added(input: NewEvidence): Promise<string> {
  const result = await addEvidence(deps, input);
  if (!result.ok) throw new Error(result.why);
  return result.value.id;
}

describe('adding evidence', () => {
  it('keeps the bytes untouched, with everything that is known of them', async () => {
    const id = await added(file(photo, { name: '../DCIM/IMG_1.jpg', fileAt: '2026-05-03T12:21:00.000Z' }));
    const row = await deps.db.evidence.get(id);
    expect(row?.payload.facts).toEqual({
      name: 'IMG_1.jpg',
      type: 'image/jpeg',
      size: photo.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileAt: '2026-05-03T12:21:00.000Z',
      addedAt: NOW.toISOString(),
      picture: {
        takenAt: '2026-05-03T14:20:00+02:00',
        place: PHOTO_PLACE,
        camera: 'Example Cam 3',
        width: 640,
        height: 480,
      },
    });
    const kept = await bytesOf(deps, id);
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(photo);
    expect(await sha256Of(kept ?? new Blob([]))).toBe(row?.payload.facts.sha256);
    expect((await deps.db.events.toArray()).map(({ kind }) => kind)).toEqual(['evidence-added']);
  });

  it('gives each item the next number, and never one twice', async () => {
    const [first] = [await added(file('one')), await added(file('two'))];
    await removeEvidence(deps, [first], 'deleted');
    await added(file('three'));
    expect((await evidencePage(deps)).items.map(({ label }) => label)).toEqual(['E3', 'E2']);
  });

  it('judges a file by the name it would be kept under', async () => {
    // Without the mark that can't be seen it is a program; no backup could be read back that holds it.
    expect(await addEvidence(deps, file('echo', { name: 'photo.ba\u200Bt' }))).toMatchObject({ why: 'program' });
    expect(await addEvidence(deps, file('echo', { name: 'photo.bat:' }))).toMatchObject({ ok: true });
  });

  it('keeps the same bytes once, and says which item they are', async () => {
    await added(file('one'));
    const again = await addEvidence(deps, file('one', { name: 'other name.txt' }));
    expect(again).toMatchObject({ ok: true, value: { label: 'E1', already: true } });
    expect(await deps.db.evidence.count()).toBe(1);
    expect(await deps.db.blobs.count()).toBe(1);
  });

  it('lets the second time fill in what the first left open, as a dated change', async () => {
    const id = await added(file('one'));
    await openCases(deps, 'case:1', 'case:2');
    await added(file('one', { caseId: 'case:1', of: 'glitch:1', items: ['late-arrival/app-screens'] }));
    await added(file('one', { caseId: 'case:2', of: 'glitch:2' }));
    const item = await evidenceItem(deps, id);
    expect(item).toMatchObject({ caseId: 'case:1', of: 'glitch:1', items: ['late-arrival/app-screens'] });
    expect(item?.amendments.map(({ field }) => field)).toEqual(['items', 'case']);
    expect((await deps.db.evidence.get(id))?.payload.items).toEqual([]);
  });

  it.each([
    ['empty', file('')],
    ['program', file(joined('MZ', [0x90, 0, 3, 0]), { name: 'holiday.jpg' })],
    ['program', file('echo off', { name: 'notes.bat' })],
    ['too-large', file('x', { file: Object.defineProperty(new Blob(['x']), 'size', { value: 500_000_001 }) })],
    [
      'unreadable',
      file('x', {
        file: Object.defineProperty(new Blob(['x']), 'slice', {
          value: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
        }),
      }),
    ],
  ])('refuses a file that is %s, and leaves nothing of it', async (why, input) => {
    expect(await addEvidence(deps, input)).toMatchObject({ ok: false, why });
    for (const table of [deps.db.evidence, deps.db.blobs, deps.db.events]) expect(await table.count()).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['DataError', 'not-saved'],
  ])('leaves nothing half-written when the disk answers %s', async (name, why) => {
    vi.spyOn(deps.db.blobs, 'put').mockImplementation(() => {
      throw Object.assign(new Error('no'), { name });
    });
    expect(await addEvidence(deps, file('one'))).toMatchObject({ ok: false, why, detail: name });
    vi.restoreAllMocks();
    for (const table of [deps.db.evidence, deps.db.events]) expect(await table.count()).toBe(0);
    expect(await addEvidence(deps, file('one'))).toMatchObject({ ok: true, value: { label: 'E1', already: false } });
  });

  it('hashes a large file in slices to the same fingerprint', async () => {
    const large = new Blob([new Uint8Array(9_000_001).fill(7)]);
    expect(await sha256Of(large, 1000)).toBe(await sha256Of(large));
  });
});

describe('the evidence of a case', () => {
  it('is listed by number, also that of one entry', async () => {
    await openCases(deps, 'case:1', 'case:2');
    await added(file('a', { caseId: 'case:1', of: 'glitch:7' }));
    await added(file('b', { caseId: 'case:2' }));
    await added(file('c', { caseId: 'case:1' }));
    const labels = async (owner: Parameters<typeof evidenceOf>[1]): Promise<readonly string[]> =>
      (await evidenceOf(deps, owner)).map(({ label }) => label);
    expect(await labels({ caseId: 'case:1' })).toEqual(['E1', 'E3']);
    expect(await labels({ of: 'glitch:7' })).toEqual(['E1']);
    expect(await labels({ of: '' })).toEqual([]);
  });

  it('follows into another case, and closes what is left empty', async () => {
    await openCases(deps, 'case:1', 'case:2');
    const id = await added(file('a', { caseId: 'case:1' }));
    await linkEvidence(deps, [id, 'gone'], 'case:2');
    expect((await deps.db.cases.toArray()).map((row) => row.id)).toEqual(['case:2']);
    const item = await evidenceItem(deps, id);
    expect(item?.amendments).toEqual([{ at: NOW.toISOString(), field: 'case', from: 'case:1', to: 'case:2' }]);
    const before = await deps.db.events.count();
    await linkEvidence(deps, [id], 'case:2');
    expect(await deps.db.events.count()).toBe(before);
  });
});

describe('pages of evidence', () => {
  it('go by number, so that what is added meanwhile moves nothing', async () => {
    for (let at = 1; at <= 7; at++) await added(file(`file ${at}`));
    const first = await evidencePage(deps, null, { limit: 3 });
    await added(file('meanwhile'));
    const second = await evidencePage(deps, first.next, { limit: 3 });
    const third = await evidencePage(deps, second.next, { limit: 3 });
    expect([first, second, third].map(({ items }) => items.map(({ number }) => number))).toEqual([
      [7, 6, 5],
      [4, 3, 2],
      [1],
    ]);
    expect(third.next).toBeNull();
    expect(third.total).toBe(8);
  });

  it('are filtered by kind and by whether they are in a case', async () => {
    await openCases(deps, 'case:1');
    await added(file(photo, { caseId: 'case:1' }));
    await added(file('words'));
    const numbers = async (filter: 'pictures' | 'others' | 'loose'): Promise<readonly number[]> =>
      (await evidencePage(deps, null, { filter })).items.map(({ number }) => number);
    expect(await numbers('pictures')).toEqual([1]);
    expect(await numbers('others')).toEqual([2]);
    expect(await numbers('loose')).toEqual([2]);
  });
});

describe('changes to an item', () => {
  it('keep the first words and show both', async () => {
    const id = await added(file('a', { words: 'the stop was there' }));
    await amendEvidence(deps, id, { words: 'the stop was gone' });
    await amendEvidence(deps, id, { words: 'the stop was gone' });
    expect((await deps.db.evidence.get(id))?.payload.words).toBe('the stop was there');
    expect(await evidenceItem(deps, id)).toMatchObject({
      words: 'the stop was gone',
      amendments: [{ field: 'words', from: 'the stop was there', to: 'the stop was gone' }],
    });
    expect((await deps.db.events.toArray()).map(({ kind }) => kind)).toEqual(['evidence-added', 'evidence-amended']);
  });

  it('tick a checklist item and take the tick back', async () => {
    const id = await added(file('a'));
    await tickItem(deps, id, 'x/one', true);
    await tickItem(deps, id, 'x/two', true);
    await tickItem(deps, id, 'x/one', false);
    expect((await evidenceItem(deps, id))?.items).toEqual(['x/two']);
  });
});

describe('deleting', () => {
  it('takes the bytes too, leaves a tombstone, and can be taken back whole', async () => {
    await openCases(deps, 'case:1');
    const id = await added(file(photo, { caseId: 'case:1' }));
    await deps.db.thumbs.put({ id, payload: new Blob(['small']) });
    const before = await deps.db.evidence.get(id);
    const removed = await removeEvidence(deps, [id], 'deleted');
    expect(await bytesOf(deps, id)).toBeNull();
    expect((await thumbsOf(deps, [id])).size).toBe(0);
    expect(await deps.db.tombstones.get(`evidence:${id}`)).toMatchObject({ reason: 'deleted' });
    expect(await deps.db.cases.count()).toBe(0);
    if (!removed.ok) throw new Error(removed.why);
    await restoreEvidence(deps, removed.value);
    await restoreEvidence(deps, removed.value);
    expect(await deps.db.evidence.toArray()).toEqual([before]);
    expect(new Uint8Array((await (await bytesOf(deps, id))?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(photo);
    expect((await thumbsOf(deps, [id])).size).toBe(1);
    expect(await deps.db.tombstones.count()).toBe(0);
    expect(await deps.db.cases.count()).toBe(1);
  });
});

describe('the checklist of a notice', () => {
  it('is ticked by evidence, and named on the item’s page', async () => {
    await readThread(deps, threadOf(NOTICE));
    const [notice] = await deps.db.messages.toArray();
    const caseId = notice?.caseId ?? '';
    const items = await itemsOfCase(deps, caseId, 'en');
    expect(items.length).toBeGreaterThan(2);
    const [first] = items;
    await added(file(png(null), { caseId, items: [first?.ref ?? ''] }));
    const [category = '', item = ''] = (first?.ref ?? '').split('/');
    const list = checklist(
      'order-not-picked-up',
      [{ id: item, when: 'now', text: first?.text ?? '' }],
      await evidenceOf(deps, { caseId }),
    );
    expect(category).toBe('order-not-picked-up');
    expect(list[0]?.by.map(({ label }) => label)).toEqual(['E1']);
    expect(await itemsOfCase(deps, '', 'en')).toEqual([]);
  });
});

describe('what goes with a letter', () => {
  it('is named exactly as its copies are, and nothing else is', async () => {
    await openCases(deps, 'case:1');
    await added(file('a', { name: 'stops.txt', caseId: 'case:1' }));
    await added(file('b', { name: 'not sent.txt', caseId: 'case:1' }));
    const [one] = await evidenceOf(deps, { caseId: 'case:1' });
    const reply = { templateId: 'general-answer', language: 'en', known: {} };
    const attached = one === undefined ? [] : [one];
    expect(fillReply(deps, { reply, values: {}, attached }).text).toContain(`1 file: ${one?.copyName ?? '?'}`);
    expect(fillReply(deps, { reply, values: {}, attached }).text).not.toContain('not sent');
    expect(fillReply(deps, { reply, values: {}, attached: [] }).text).not.toContain('Attached');
  });
});

describe('a copy to share', () => {
  it('is never the file itself: where it can’t be drawn, there is none', async () => {
    // No browser here, so nothing can be drawn.
    for (const [bytes, why] of [
      [photo, 'undrawable'],
      ['%PDF-1.7', 'no-picture'],
    ] as const) {
      const item = await evidenceItem(deps, await added(file(bytes)));
      if (item === null) throw new Error('gone');
      expect(await shareCopy(deps, item)).toEqual({ ok: false, why });
    }
  });
});
