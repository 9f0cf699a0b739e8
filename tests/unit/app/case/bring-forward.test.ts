import { beforeEach, describe, expect, it } from 'vitest';

import { bringForward } from '../../../../utils/app/case/bring-forward';
import { correct } from '../../../../utils/app/message/correct';
import type { Deps } from '../../../../utils/app/deps';
import { readThread } from '../../../../utils/app/message/read-thread';
import { openRecord } from '../../../../utils/app/case/open-record';
import { checkRecord } from '../../../../utils/storage/events';
import { save } from '../../../../utils/storage/save';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, threadOf } from '../made-up';

beforeEach(freshBrowser);

/** A record as before there were cases: without them, and without the note that they were opened. */
async function older(): Promise<Deps> {
  const deps = await makeDeps();
  const { ids } = await readThread(deps, threadOf(NOTICE, CANNED_ONE));
  await readThread(deps, { ...threadOf({ ...NOTICE, messageId: '198cc00000000006' }), threadId: '198cc00000000006' });
  await correct(deps, { id: ids[0] ?? '', category: 'late-arrival', tier: 'warning' });
  await save(deps, deps.now(), async (writer) => {
    for (const row of await writer.db.cases.toArray()) {
      await writer.drop('cases', row, 'deleted');
      await writer.unburyRef(`case:${row.id}`);
    }
  });
  await deps.db.meta.delete('brought-forward');
  return deps;
}

describe('a record of before there were cases', () => {
  it('gets a case for each of its stories at the next start, told in the chain', async () => {
    const deps = await older();
    expect(await deps.db.cases.count()).toBe(0);
    expect(await openRecord(deps)).toEqual({ state: 'ok' });
    const messages = await deps.db.messages.toArray();
    const cases = await deps.db.cases.toArray();
    expect(cases.map(({ id }) => id).sort()).toEqual([...new Set(messages.map(({ caseId }) => caseId))].sort());
    for (const { id, at, state } of cases) {
      expect(state).toBe('open');
      expect(at).toBe(Math.max(...messages.filter(({ caseId }) => caseId === id).map((row) => row.at)));
    }
    expect(await checkRecord(deps.db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [] });
  });

  it('is brought forward once: a second time changes nothing', async () => {
    const deps = await older();
    await openRecord(deps);
    const events = await deps.db.events.count();
    expect(await bringForward(deps)).toBe(true);
    expect(await deps.db.events.count()).toBe(events);
  });
});
