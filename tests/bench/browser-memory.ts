import { readFile } from 'node:fs/promises';

import type { BrowserContext } from '@playwright/test';

const LOOK = 100;

/**
 * How much the memory of all processes of a browser grows while something is done: the most it came to, less what it was
 * before, in bytes. Shared pages count by their share (PSS). Null where the system does not tell.
 */
export async function growthWhile(context: BrowserContext, work: () => Promise<unknown>): Promise<number | null> {
  const memory = await memoryOf(context);
  const before = await memory();
  let [most, over] = [before, false];
  const watch = async (): Promise<void> => {
    while (!over) {
      const now = await memory();
      if (now !== null && most !== null) most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  };
  const watching = watch();
  try {
    await work();
  } finally {
    over = true;
    await watching;
  }
  return before === null || most === null ? null : most - before;
}

async function memoryOf(context: BrowserContext): Promise<() => Promise<number | null>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return async () => null;
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const sizes = await Promise.all(processInfo.map(({ id }) => proportionalSize(id)));
    return sizes.every((size) => size === null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  };
}

async function proportionalSize(process: number): Promise<number | null> {
  const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
