// @vitest-environment node
/** Starts over a database that the browser put back to an older state, or emptied: what the second copy knows better stands. */
import { beforeEach, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../utils/app/evidence/add-evidence';
import type { Deps } from '../../../utils/app/deps';
import { amendGlitch } from '../../../utils/app/journal/glitch-amend';
import type { GlitchInput } from '../../../utils/app/journal/glitch-input';
import { factsNow } from '../../../utils/app/journal/glitch-now';
import { removeGlitch } from '../../../utils/app/journal/glitch-remove';
import { saveGlitch } from '../../../utils/app/journal/glitch-save';
import { removeLetter, saveLetter } from '../../../utils/app/letter/letter-save';
import { readThread } from '../../../utils/app/message/read-thread';
import { remove } from '../../../utils/app/message/remove';
import { removeEvidence } from '../../../utils/app/evidence/remove-evidence';
import { acknowledgeLoss, checkStore } from '../../../utils/app/start';
import { checkRecord } from '../../../utils/storage/events';
import { createMirror } from '../../../utils/storage/mirror';
import { LETTER, saved } from './letter/made-letters';
import { freshBrowser, makeDeps, memoryStore, NOTICE, threadOf } from './made-up';

let deps: Deps;
let copy: Map<string, unknown>;

beforeEach(async () => {
  freshBrowser();
  copy = new Map();
  deps = await makeDeps({ mirror: createMirror(memoryStore(copy)) });
});

const GLITCH_ID = '00000000000000aa';
const GLITCH: GlitchInput = {
  what: 'scan-refused',
  happenedAt: '2026-11-02T16:00:00.000Z',
  blockDate: '2026-11-02',
  blockTime: '',
  station: 'DSE4',
  words: 'It beeped.',
};

/** Every table as it is now; calling what comes back makes the database that again, as a lost log does. */
async function asItIs(): Promise<() => Promise<void>> {
  const { db } = deps;
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return () =>
    db.transaction('rw', db.tables, async () => {
      for (const [name, kept] of rows) {
        await db.table(name).clear();
        await db.table(name).bulkAdd(kept);
      }
    });
}

async function empty(): Promise<void> {
  await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
}

async function add(text: string, of = ''): Promise<{ readonly id: string; readonly label: string }> {
  const made = await addEvidence(deps, { file: new Blob([text]), name: 'note.txt', fileAt: null, source: 'file', of });
  if (!made.ok) throw new Error(made.why);
  return made.value;
}

async function expectWhole(): Promise<void> {
  const { changed, missing, chain } = await checkRecord(deps.db);
  expect({ changed, missing, whole: chain.ok }).toEqual({ changed: [], missing: [], whole: true });
}

describe('a database that the browser put back to an older state', () => {
  it('has the changes of its rows again that only the second copy knows', async () => {
    await saveGlitch(deps, GLITCH_ID, GLITCH);
    const older = await asItIs();
    await amendGlitch(deps, GLITCH_ID, { ...GLITCH, words: 'It beeped twice.' });
    await older();
    await checkStore(deps);
    const row = await deps.db.glitches.get(GLITCH_ID);
    expect(row && factsNow(row).words).toBe('It beeped twice.');
    await expectWhole();
  });

  it('does not hold again what the driver had deleted since', async () => {
    await readThread(deps, threadOf(NOTICE));
    await saveGlitch(deps, GLITCH_ID, GLITCH);
    const [{ id: notice } = { id: '' }] = await deps.db.messages.toArray();
    const photo = await add('one', `glitch:${GLITCH_ID}`);
    const older = await asItIs();
    await removeGlitch(deps, GLITCH_ID, 'go');
    await remove(deps, [notice], 'deleted');
    await older();
    await checkStore(deps);
    expect(await deps.db.glitches.count()).toBe(0);
    expect(await deps.db.messages.count()).toBe(0);
    expect(await deps.db.cases.count()).toBe(0);
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await deps.db.blobs.get(photo.id)).toBeUndefined();
    await expectWhole();
    expect((await readThread(deps, threadOf(NOTICE))).ids).toEqual([null]);
  });
});

describe('letters of her own', () => {
  it('come back, each as it was last, and not those that were deleted', async () => {
    const gone = await saved(deps, { name: 'Gone' });
    const id = await saved(deps, { name: 'Kept' });
    const older = await asItIs();
    await removeLetter(deps, gone);
    await saveLetter(deps, { ...LETTER, id, name: 'Kept', text: 'Later words' });
    await older();
    await checkStore(deps);
    expect((await deps.db.letters.toArray()).map(({ payload }) => payload.text)).toEqual(['Later words']);
    await expectWhole();
  });

  it('that the browser lost are counted, and told of', async () => {
    await saved(deps);
    await empty();
    expect(await checkStore(deps)).toMatchObject({ state: 'restored', back: { letters: 1, messages: 0 } });
    await expectWhole();
  });

  it('were in no ledger before there were any: such a record is whole, and its loss is still seen', async () => {
    await readThread(deps, threadOf(NOTICE));
    const ledger = (await deps.db.meta.get('ledger'))?.value;
    const { letters: _letters, ...counts } = Object(ledger).counts;
    const before = { ...Object(ledger), counts };
    await deps.db.meta.put({ key: 'ledger', value: before });
    copy.set('ledger', before);
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
    await deps.db.meta.put({ key: 'ledger', value: before });
    copy.set('ledger', before);
    await deps.db.messages.clear();
    expect(await checkStore(deps)).toMatchObject({ state: 'restored', back: { messages: 1 } });
  });
});

describe('numbers of evidence', () => {
  it.each([
    ['the browser emptied the database', empty],
    [
      'the browser lost a row',
      async () => {
        await deps.db.evidence.clear();
      },
    ],
    [
      'the database has no ledger',
      async () => {
        await deps.db.meta.clear();
      },
    ],
    [
      'neither has a ledger',
      async () => {
        await deps.db.meta.clear();
        copy.delete('ledger');
      },
    ],
  ])('are not given again after a deletion, although %s', async (_what, damage) => {
    await add('one');
    await removeEvidence(deps, [(await add('two')).id], 'deleted');
    await damage();
    await checkStore(deps);
    await acknowledgeLoss(deps);
    expect((await add('three')).label).toBe('E3');
  });
});

describe('a second copy without a ledger', () => {
  it('still tells that an emptied record had a journal', async () => {
    await saveGlitch(deps, GLITCH_ID, GLITCH);
    await empty();
    copy.delete('ledger');
    expect(await checkStore(deps)).toMatchObject({ state: 'restored', back: { glitches: 1 } });
    expect(await deps.db.glitches.count()).toBe(1);
  });
});
