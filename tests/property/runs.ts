/** How many times its usual number of runs each property gets; `npm run test:long` sets it. */
export const TIMES = Number(process.env['REDRESS_RUNS'] ?? 1);

/** How often a property is tried that is usually tried so many times. */
export function runs(usual: number): number {
  return usual * TIMES;
}
