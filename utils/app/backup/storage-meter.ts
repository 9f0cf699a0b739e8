/** How much the record holds, and how much room there is. */
import { storageEstimate } from '../../platform/storage-estimate';
import { readLedger } from '../../storage/ledger';
import type { Deps } from '../deps';

export interface StorageView {
  /** In bytes, as the browser says; null where it does not. */
  readonly used: number | null;
  readonly quota: number | null;
  /** Bytes of the original files of evidence. */
  readonly files: number;
  readonly messages: number;
  readonly letters: number;
  readonly glitches: number;
  readonly evidence: number;
  readonly cases: number;
}

/** Rejects when the database can't be read. */
export async function storageMeter({ db, device }: Pick<Deps, 'db' | 'device'>): Promise<StorageView> {
  const { counts } = await readLedger(db, device);
  let files = 0;
  await db.evidence.each(({ payload }) => {
    files += payload.facts.size;
  });
  const { messages, letters, glitches, evidence, cases } = counts;
  return { ...(await storageEstimate()), files, messages, letters, glitches, evidence, cases };
}
