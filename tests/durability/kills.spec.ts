/**
 * The background is killed at random moments of logging, importing, editing and restoring; what was acknowledged must be there,
 * once and whole, and nothing may be half there. How many kills: REDRESS_KILLS, 60 by default (`npm run test:durability`: 1,000).
 */
import { expect, test } from '@playwright/test';

import { JOBS, expected } from './jobs';
import { hold, pause, type Held } from './support';

const KILLS = Number(process.env['REDRESS_KILLS'] ?? 60);
const NAIVE_KILLS = Math.max(12, Math.round(KILLS / 10));
/** A second and a half for each kill, on a slow machine. */
test.setTimeout(60_000 + (KILLS + NAIVE_KILLS) * 1_500);

/** Does one job again and again, killed at a random moment each time, until it gets through. Gives back how often it was killed. */
async function untilDone(
  held: Held,
  job: () => Promise<boolean>,
  typical: number,
  most: number,
): Promise<{ kills: number; done: boolean }> {
  for (let kills = 0; kills < most; kills += 1) {
    await held.ready();
    const working = job();
    if (await Promise.race([working, pause(Math.random() * typical * 1.3)])) return { kills, done: true };
    await held.kill();
    // An answer that was on its way still counts; a dead background sends none.
    if (await Promise.race([working, pause(1_000)])) return { kills: kills + 1, done: true };
  }
  return { kills: most, done: false };
}

async function typicalTime(held: Held, job: () => Promise<boolean>): Promise<number> {
  await held.ready();
  // The first time is not like the others.
  expect(await job()).toBe(true);
  const from = performance.now();
  await job();
  return performance.now() - from;
}

test(`nothing is lost, twice or half after ${KILLS} kills of the background`, async () => {
  const held = await hold();
  try {
    const acknowledged: string[] = [];
    const typical: number[] = [];
    for (const [index, job] of JOBS.entries()) {
      typical[index] = await typicalTime(held, () => held.inBackground('run', job, index));
      acknowledged.push(...expected(job, index));
    }
    let [kills, number] = [0, JOBS.length];
    while (kills < KILLS) {
      const index = number % JOBS.length;
      const job = JOBS[index] ?? 'log';
      const one = number;
      const ended = await untilDone(
        held,
        () => held.inBackground('run', job, one),
        typical[index] ?? 50,
        KILLS - kills,
      );
      kills += ended.kills;
      if (ended.done) acknowledged.push(...expected(job, one));
      number += 1;
    }
    await held.ready();
    expect(await held.ask('problems', acknowledged)).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(JOBS.length);
  } finally {
    await held.close();
  }
});

test('the same test fails a naive writer', async () => {
  const held = await hold();
  try {
    const names: string[] = [];
    let number = 0;
    const typical = await typicalTime(held, () => held.inBackground('runNaive', (number -= 1)));
    let kills = 0;
    number = 1;
    while (kills < NAIVE_KILLS) {
      const one = number;
      const ended = await untilDone(held, () => held.inBackground('runNaive', one), typical, NAIVE_KILLS - kills);
      kills += ended.kills;
      if (ended.done) names.push(`naive-${one}`);
      number += 1;
    }
    // Cases are no part of what it writes: only what a kill does to it counts.
    const found = (await held.ask('naiveProblems', names)).filter((problem) => !problem.endsWith('has no case'));
    expect(found).not.toEqual([]);
  } finally {
    await held.close();
  }
});
