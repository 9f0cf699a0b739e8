/**
 * The background is killed at random moments while it upgrades the database of each earlier version: afterwards it is upgraded,
 * and every row is as it was. How many kills for each version: REDRESS_UPGRADE_KILLS, 6 by default (`npm run test:durability`: 50).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { NATIVE_VERSION } from '../../utils/storage/database';
import type { Dump } from '../migrations/dump';
import { hold, pause, type Held } from './support';

const KILLS = Number(process.env['REDRESS_UPGRADE_KILLS'] ?? 4);
const NAIVE_KILLS = 12;
test.setTimeout(60_000 + Math.max(KILLS, NAIVE_KILLS) * 6_000);

const FOLDER = join(import.meta.dirname, '../migrations/dumps');
const DUMPS = readdirSync(FOLDER)
  .map((file): Dump => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Dump)
  .filter(({ version }) => version < NATIVE_VERSION);

type Upgrade = 'upgrade' | 'upgradeNaively';

/** Kills that many upgrades at random moments, and gives back what is wrong afterwards. */
async function killed(held: Held, dump: Dump, how: Upgrade, kills = KILLS): Promise<readonly string[]> {
  const isNaive = how === 'upgradeNaively';
  const found: string[] = [];
  let typical = 0;
  for (let kill = -1; kill < kills; kill += 1) {
    const name = `old-${kill}`;
    await held.ask('makeOld', name, dump);
    await held.ready();
    const from = performance.now();
    const upgrading = held.inBackground(how, name);
    // The first one is not killed: how long it takes says when the others are.
    if (kill === -1) {
      expect(await upgrading).toBe(true);
      typical = performance.now() - from;
    } else {
      await pause(Math.random() * typical * 1.1);
      await held.kill();
    }
    const problems = await held.ask('upgradeProblems', name, dump, isNaive);
    found.push(...problems.map((problem) => `after kill ${kill}: ${problem}`));
  }
  return found;
}

for (const dump of DUMPS) {
  test(`a record of version ${dump.version / 10} is whole after ${KILLS} kills inside its upgrade`, async () => {
    const held = await hold();
    try {
      expect(await killed(held, dump, 'upgrade')).toEqual([]);
    } finally {
      await held.close();
    }
  });
}

test('the same test fails a naive upgrade', async () => {
  const held = await hold();
  try {
    const [dump] = DUMPS;
    if (!dump) throw new Error('There is no earlier version.');
    // More often: some moments do it no harm.
    expect(await killed(held, dump, 'upgradeNaively', NAIVE_KILLS)).not.toEqual([]);
  } finally {
    await held.close();
  }
});
