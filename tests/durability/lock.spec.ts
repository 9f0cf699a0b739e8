/**
 * The lock in a real browser's profile: what a search of every file finds, and what is left after the browser was killed (SIGKILL) while everything
 * was being sealed or opened. How many kills: REDRESS_LOCK_KILLS, 10 by default.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { makeMarkers, markersIn } from './markers';
import { hold, pause, type Held } from './support';

const MARKERS = 200;
const FILLED = 1_500;
const KILLS = Number(process.env['REDRESS_LOCK_KILLS'] ?? 5);
const PASSPHRASE = 'calm gate seven ladder';

test.setTimeout(120_000 + KILLS * 20_000);

async function inProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'redress-lock-'));
  try {
    await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Ends the browser this test started, at once and without a chance to write anything. */
async function killBrowser(held: Held): Promise<void> {
  const session = await held.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not say which process it is.');
  const gone = held.context.waitForEvent('close', { timeout: 15_000 }).catch(() => null);
  process.kill(pid, 'SIGKILL');
  await gone;
  await held.close().catch(() => undefined);
}

test(`without a lock a search of the profile finds all ${String(MARKERS)} markers; with one from the start, none`, () =>
  inProfile(async (profile) => {
    const plain = makeMarkers(MARKERS);
    await inProfile(async (control) => {
      const held = await hold(control);
      expect(await held.ask('plant', plain)).toBe(true);
      await held.close();
      expect((await markersIn(control, plain)).size).toBe(MARKERS);
    });

    const sealed = makeMarkers(MARKERS);
    const held = await hold(profile);
    await held.ask('beginLock', PASSPHRASE);
    expect(await held.ask('sweepAll')).toBe('done');
    expect(await held.ask('plant', sealed)).toBe(true);
    expect(await held.ask('lookOver')).toMatchObject({ wrong: [] });
    await held.close();
    expect([...(await markersIn(profile, sealed))]).toEqual([]);
  }));

test('switched on later, what stays readable on the disk is told', () =>
  inProfile(async (profile) => {
    const markers = makeMarkers(MARKERS);
    const held = await hold(profile);
    expect(await held.ask('plant', markers)).toBe(true);
    await held.ask('beginLock', PASSPHRASE);
    expect(await held.ask('sweepAll')).toBe('done');
    await held.close();
    const left = (await markersIn(profile, markers)).size;
    test.info().annotations.push({ type: 'remainder', description: `${String(left)} of ${String(MARKERS)}` });
    console.log(`Switched on later: ${String(left)} of ${String(MARKERS)} markers stay readable in the profile.`);

    const after = await hold(profile);
    expect(await after.ask('openAgain', PASSPHRASE, 'passphrase')).toBe(true);
    expect(await after.ask('lookOver')).toMatchObject({ wrong: [] });
    await after.close();
    console.log(`After another start: ${String((await markersIn(profile, markers)).size)}.`);
  }));

test(`nothing is lost after ${String(KILLS)} kills of the browser while rows are sealed and opened`, () =>
  inProfile(async (profile) => {
    let held = await hold(profile);
    expect(await held.ask('fill', FILLED)).toBe(true);
    expect(await held.ask('plant', makeMarkers(20))).toBe(true);
    const whole = await held.ask('lookOver');
    expect(whole).toMatchObject({ wrong: [] });
    const code = await held.ask('beginLock', PASSPHRASE);
    const seen = new Set<string>();
    let [kills, sweepTime] = [0, 1_500];
    while (kills < KILLS) {
      const from = performance.now();
      const sweeping = held.ask('sweepAll').catch(() => 'killed');
      const done = await Promise.race([sweeping, pause(Math.random() * sweepTime)]);
      if (done === 'done') {
        sweepTime = Math.max(200, performance.now() - from);
        const state = await held.ask('lockIs');
        seen.add(state);
        if (state === 'off') await held.ask('beginLock', PASSPHRASE);
        else expect(await held.ask('beginUnlocking')).toBe(true);
        continue;
      }
      await killBrowser(held);
      kills += 1;
      held = await hold(profile);
      const state = await held.ask('lockIs');
      seen.add(state);
      // The recovery code is of the first lock only.
      const useCode = kills === 1;
      if (state !== 'off')
        expect(await held.ask('openAgain', useCode ? code : PASSPHRASE, useCode ? 'recovery' : 'passphrase')).toBe(
          true,
        );
      expect(await held.ask('lookOver')).toEqual(whole);
    }
    expect(await held.ask('sweepAll')).toBe('done');
    expect(await held.ask('lookOver')).toEqual(whole);
    console.log(`${String(kills)} kills, states met: ${[...seen].join(', ')}.`);
    await held.close();
  }));
