import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readThread } from '../../../utils/app/message/read-thread';
import { remove } from '../../../utils/app/message/remove';
import { checkStore } from '../../../utils/app/start';
import { createMirror } from '../../../utils/storage/mirror';
import { databaseStore, localStore, type MirrorStore } from '../../../utils/storage/mirror-store';
import { readRecord } from '../../../utils/storage/read-record';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, threadOf } from '../app/made-up';

let count = 0;

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
  count += 1;
});

const stores: readonly (readonly [string, () => MirrorStore])[] = [
  ['storage.local, as in Chrome', localStore],
  ['a second database, as in Firefox', () => databaseStore(`mirror-${count}`)],
];

describe.each(stores)('the mirror in %s', (_name, makeStore) => {
  it('follows every change', async () => {
    const deps = await makeDeps({ mirror: createMirror(makeStore()) });
    const { ids } = await readThread(deps, threadOf(NOTICE, CANNED_ONE));
    expect(await deps.mirror.content()).toEqual(await readRecord(deps.db));
    await remove(deps, [ids[0] ?? ''], 'deleted');
    expect(await deps.mirror.content()).toEqual(await readRecord(deps.db));
    expect(await deps.mirror.ledger()).toEqual((await deps.db.meta.get('ledger'))?.value);
  });

  it('gives an emptied record back', async () => {
    const deps = await makeDeps({ mirror: createMirror(makeStore()) });
    await readThread(deps, threadOf(NOTICE, CANNED_ONE));
    await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
    expect(await checkStore(deps)).toMatchObject({ state: 'restored', back: { messages: 2 }, gone: { messages: 0 } });
  });

  it('leaves other things in the same store alone', async () => {
    const store = makeStore();
    await store.set({ settings: { paused: true } });
    const deps = await makeDeps({ mirror: createMirror(store) });
    await readThread(deps, threadOf(NOTICE));
    await deps.mirror.replace(
      {
        messages: [],
        events: [],
        tombstones: [],
        corrections: [],
        phrases: [],
        letters: [],
        cases: [],
        glitches: [],
        evidence: [],
      },
      await ledgerOf(deps),
    );
    expect(Object.keys(await store.all()).sort()).toEqual(['ledger', 'settings']);
  });
});

async function ledgerOf({ mirror }: { mirror: ReturnType<typeof createMirror> }) {
  const ledger = await mirror.ledger();
  if (!ledger) throw new Error('no ledger');
  return ledger;
}
