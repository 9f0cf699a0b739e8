/** What one measurement came to. */
export interface Figure {
  readonly what: string;
  /** How much, with its unit. */
  readonly value: string;
  readonly budget: string;
  readonly met: boolean;
}

const ROUNDS = 21;
const WARM_UP = 3;

/** Where results go, so that no engine may leave the work out. */
const results: unknown[] = [];

/**
 * Runs several pieces of work in turns, so that all of them meet the same weather on the machine.
 * @returns median microseconds of each piece, in their order
 */
export function inTurns(
  pieces: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): readonly number[] {
  const times = pieces.map((): number[] => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    pieces.forEach((work, index) => {
      const start = now();
      results[index] = work();
      if (round >= WARM_UP) times[index]?.push((now() - start) * 1000);
    });
  }
  return times.map(median);
}

/**
 * Runs pieces of work one after the other, and that so many times, each time beginning with another one.
 * @returns what each round's pieces came to
 */
export async function inRotation<Pieces extends Readonly<Record<string, () => Promise<unknown>>>>(
  rounds: number,
  pieces: Pieces,
): Promise<readonly { readonly [Name in keyof Pieces]: Awaited<ReturnType<Pieces[Name]>> }[]> {
  type Round = { [Name in keyof Pieces]: Awaited<ReturnType<Pieces[Name]>> };
  const names = Object.keys(pieces);
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const results: Record<string, unknown> = {};
    for (let step = 0; step < names.length; step += 1) {
      const name = names[(round + step) % names.length] ?? '';
      results[name] = await pieces[name]?.();
    }
    done.push(results as Round);
  }
  return done;
}

/** The middle of the sorted values; the mean of the two middle ones for an even number of them, 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? low;
  return (low + high) / 2;
}
