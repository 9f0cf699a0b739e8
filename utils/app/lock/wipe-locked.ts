import { openDatabase } from '../../storage/database';
import { createMirror } from '../../storage/mirror';
import { mirrorStore } from '../../storage/mirror-store';
import { wipe, type WipeResult } from '../backup/wipe';

/**
 * Deletes everything of a record that nobody can open any more. Neither passphrase nor code is asked: who can remove the extension
 * can do the same. Rejects where the browser opens no database.
 */
export async function wipeLocked(): Promise<WipeResult> {
  return wipe({ db: await openDatabase(), mirror: createMirror(mirrorStore()) });
}
