import type { CaseRow } from '../../storage/rows';

/** Whether the driver noted anything about the case: steps, its name, how it ended, her first day without access, pay she lost, changes. */
export function hasNotes({ payload }: CaseRow): boolean {
  const { amendments, lostAccess, lostPay, name, outcome, steps } = payload;
  return (
    [name, outcome, lostAccess ?? null].some((one) => one !== null) ||
    (lostPay?.blocks.length ?? 0) > 0 ||
    amendments.some(({ field }) => field !== 'state') ||
    Object.keys(steps).length > 0
  );
}
