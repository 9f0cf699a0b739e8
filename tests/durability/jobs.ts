/** What is killed while it runs. Each is done again, with the same number, until it was acknowledged. */
export const JOBS = ['log', 'import', 'edit', 'restore'] as const;
export type Job = (typeof JOBS)[number];

/** Messages of one import. */
export const IMPORTED = 8;

/** Names of the messages a record must hold once a job was acknowledged. */
export function expected(job: Job, number: number): readonly string[] {
  if (job === 'import') return Array.from({ length: IMPORTED }, (_unused, index) => `import-${number}-${index}`);
  return [`${job}-${number}`];
}
