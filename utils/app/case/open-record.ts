import type { RecordStore } from '../../storage/save';
import { isBroughtForward } from '../../storage/brought-forward';
import { checkStore, type StoreReport } from '../start';

/**
 * The start of a page: compares the record with its second copy, and adds once what records of earlier versions lack. The
 * background only compares: it shows nobody a case. Never rejects.
 */
export async function openRecord(deps: RecordStore & { now(): Date }): Promise<StoreReport> {
  const report = await checkStore(deps);
  try {
    const isUsable = report.state === 'ok' || report.state === 'restored';
    // Needed once in a record's life. What fails is tried again at the next start; the record can be read without it.
    if (isUsable && !(await isBroughtForward(deps.db))) await (await import('./bring-forward')).bringForward(deps);
  } catch {
    // The page that reads the record next says so.
  }
  return report;
}
