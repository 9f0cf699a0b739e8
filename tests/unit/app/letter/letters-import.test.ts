import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import { removeLetter } from '../../../../utils/app/letter/letter-save';
import { dryRunLetters, putLettersIn } from '../../../../utils/app/letter/letters-import';
import { checkRecord } from '../../../../utils/storage/events';
import { readRecord } from '../../../../utils/storage/read-record';
import { breaking, reopenWith } from '../../storage/breaking';
import { freshBrowser, makeDeps } from '../made-up';
import { letterRow, saved } from './made-letters';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
});

const NEW = letterRow('00000000000000aa', { name: 'New' });

describe('letters of a file', () => {
  it('are told before anything is written, and then added', async () => {
    const wrong = letterRow('00000000000000bb', { name: 'Wrong', text: '{driverNam}' });
    expect(await dryRunLetters(deps, [NEW, wrong])).toMatchObject({
      adds: [
        { name: 'New', hasMistake: false },
        { name: 'Wrong', hasMistake: true },
      ],
      known: 0,
      conflicts: [],
      tooMany: false,
    });
    expect(await deps.db.letters.count()).toBe(0);
    expect(await putLettersIn(deps, [NEW, wrong])).toEqual({ ok: true, value: { added: 2, changed: 0 } });
    expect(await deps.db.letters.toArray()).toEqual([NEW, wrong]);
    expect(await checkRecord(deps.db)).toMatchObject({ changed: [], missing: [] });
    expect(await deps.mirror.content()).toEqual(await readRecord(deps.db));
  });

  it('that are here already change nothing, under whatever name', async () => {
    await putLettersIn(deps, [NEW]);
    const before = await readRecord(deps.db);
    const again = [NEW, { ...NEW, id: '00000000000000ff', at: '2026-11-19T08:00:00.000Z' }];
    expect(await dryRunLetters(deps, again)).toMatchObject({ adds: [], known: 2, conflicts: [] });
    expect(await putLettersIn(deps, again)).toMatchObject({ value: { added: 0, changed: 0 } });
    expect(await readRecord(deps.db)).toEqual(before);
  });

  it('come back after they were deleted here', async () => {
    await putLettersIn(deps, [NEW]);
    await removeLetter(deps, NEW.id);
    expect(await putLettersIn(deps, [NEW])).toMatchObject({ value: { added: 1 } });
    expect(await deps.db.tombstones.count()).toBe(0);
  });

  describe('that say something else here', () => {
    const theirs = letterRow('00000000000000aa', { name: 'New', text: 'Theirs {driverName}' });
    const texts = async () => (await deps.db.letters.toArray()).map(({ payload }) => [payload.name, payload.text]);
    const mine = ['New', NEW.payload.text];

    beforeEach(async () => {
      await putLettersIn(deps, [NEW]);
    });

    it('are shown with both', async () => {
      expect((await dryRunLetters(deps, [theirs])).conflicts).toEqual([
        {
          id: theirs.id,
          mine: expect.objectContaining({ text: NEW.payload.text }),
          theirs: expect.objectContaining({ text: 'Theirs {driverName}' }),
        },
      ]);
    });

    it.each([
      ['stay without a choice', undefined, [mine], { added: 0, changed: 0 }],
      ['stay', 'mine', [mine], { added: 0, changed: 0 }],
      ['are replaced', 'theirs', [['New', 'Theirs {driverName}']], { added: 0, changed: 1 }],
      ['stand beside it', 'both', [mine, ['New (2)', 'Theirs {driverName}']], { added: 1, changed: 0 }],
    ] as const)('%s', async (_name, choice, expected, value) => {
      expect(await putLettersIn(deps, [theirs], choice && { [theirs.id]: choice })).toEqual({ ok: true, value });
      expect((await texts()).toSorted()).toEqual([...expected].toSorted());
    });
  });

  it('are refused where there would be too many, and none is kept', async () => {
    await deps.db.letters.bulkAdd(
      Array.from({ length: 99 }, (_one, at) => letterRow(`${at}`.padStart(16, '0'), { name: `${at}` })),
    );
    const two = [NEW, letterRow('00000000000000bb', { name: 'B' })];
    expect(await dryRunLetters(deps, two)).toMatchObject({ tooMany: true });
    expect(await putLettersIn(deps, two)).toMatchObject({ ok: false, why: 'too-large' });
    expect(await deps.db.letters.count()).toBe(99);
  });

  it.each([1, 2, 3, 5])('are all or none where the browser fails at write %i', async (before) => {
    const id = await saved(deps);
    const was = await readRecord(deps.db);
    const three = ['aa', 'bb', 'cc'].map((end) => letterRow(`000000000000000000${end}`.slice(-16), { name: end }));
    await reopenWith(deps.db, () => deps.db.use(breaking('QuotaExceededError', before)));
    expect(await putLettersIn(deps, three)).toMatchObject({ ok: false, why: 'not-saved' });
    await reopenWith(deps.db, () => deps.db.unuse({ stack: 'dbcore', name: 'breaking' }));
    expect(await readRecord(deps.db)).toEqual(was);
    expect((await deps.db.letters.toArray()).map((row) => row.id)).toEqual([id]);
  });
});
