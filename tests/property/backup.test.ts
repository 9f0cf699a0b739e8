import fc from 'fast-check';
import { expect, it } from 'vitest';

import { mergeBackup } from '../../utils/app/backup/merge-backup';
import { readBackup } from '../../utils/app/backup/read-backup';
import { wipe } from '../../utils/app/backup/wipe';
import { sha256Hex } from '../../utils/core/record/hash';
import { canonicalJson } from '../../utils/core/record/canonical';
import { readRecord } from '../../utils/storage/read-record';
import { fillRecord } from '../bench/record-fill';
import { backupOf, opened, withStory } from '../unit/app/backup/backups';
import { freshBrowser, makeDeps } from '../unit/app/made-up';
import { runs } from './runs';

async function hashOf(deps: Awaited<ReturnType<typeof makeDeps>>): Promise<string> {
  const blobs = await deps.db.blobs.toArray();
  const bytes = await Promise.all(
    blobs.map(async ({ id, payload }) => [id, Buffer.from(await payload.arrayBuffer()).toString('base64')]),
  );
  return sha256Hex(canonicalJson({ ...(await readRecord(deps.db)), bytes }));
}

it('a backup with any one bit flipped is refused', async () => {
  freshBrowser();
  const whole = new Uint8Array(await (await backupOf(await withStory())).arrayBuffer());
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      expect((await readBackup(new Blob([flipped]))).ok).toBe(false);
    }),
    { numRuns: runs(20) },
  );
});

it('any record is the same after it was backed up, wiped and brought back, and a second time changes nothing', async () => {
  const size = fc.record({
    seed: fc.nat(2 ** 32 - 1),
    messages: fc.nat(60),
    cases: fc.integer({ min: 1, max: 12 }),
    evidence: fc.nat(8),
    evidenceBytes: fc.constant([1, 60_000] as const),
  });
  await fc.assert(
    fc.asyncProperty(size, async (one) => {
      freshBrowser();
      const deps = await makeDeps();
      await fillRecord(deps.db, one);
      const before = await hashOf(deps);
      const backup = await backupOf(deps);
      expect(await wipe(deps)).toMatchObject({ ok: true, left: { rows: 0 } });
      expect(await mergeBackup(deps, await opened(backup))).toMatchObject({ ok: true, value: { unproven: [] } });
      expect(await hashOf(deps)).toBe(before);
      expect(await mergeBackup(deps, await opened(backup))).toMatchObject({
        ok: true,
        value: { added: 0, changed: 0 },
      });
      expect(await hashOf(deps)).toBe(before);
    }),
    { numRuns: runs(2) },
  );
});
