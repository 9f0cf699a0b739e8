import type { OriginalState, Request, ToBackground } from '../../messaging/contract';
import { withLock } from '../../platform/locks';
import { refreshSealing } from '../../storage/lock-state';
import { heldOriginal, holdOriginal, rowOfOriginal, rowsWaiting } from '../../storage/originals';
import { RECORD_LOCK } from '../../storage/save';
import type { Deps } from '../deps';
import { keptOriginal } from './kept-original';

/** Originals held at most, of two million characters each: nobody opens so many without looking at one in our pages. */
const MOST = 20;

/**
 * Takes a message as it was sent, as far as it is the original of one in the record, and holds it for our pages
 * (`take-originals.ts`). Where the text of messages is not kept, only the headers are held. Without the text it only says
 * how things stand. Never rejects: what can't be held is `not-saved`.
 */
export async function receiveOriginal(
  deps: Pick<Deps, 'db' | 'keepText'>,
  { webmail, messageId, raw, whole }: Request<ToBackground, 'original'>,
): Promise<OriginalState> {
  const { db } = deps;
  try {
    const isWhole = whole && (await deps.keepText());
    await db.ensureOpen();
    return await withLock(RECORD_LOCK, async () => {
      await refreshSealing();
      return db.transaction('rw', [db.messages, db.evidence, db.meta], async (): Promise<OriginalState> => {
        const row = await rowOfOriginal(db, webmail, messageId);
        if (!row) return 'unknown';
        if (await keptOriginal(db, row.id)) return 'kept';
        if (row.payload.message.auth && !isWhole) return 'headers';
        const held = await heldOriginal(db, row.id);
        if (held && 'raw' in held) return 'waiting';
        if (raw === null) return held ? 'differs' : 'wanted';
        if (db.readOnly || (await rowsWaiting(db)).length >= MOST) return 'not-saved';
        await holdOriginal(db, row.id, { raw: isWhole ? raw : headOf(raw), whole: isWhole });
        return 'waiting';
      });
    });
  } catch {
    return 'not-saved';
  }
}

function headOf(raw: string): string {
  const end = raw.search(/\r?\n\r?\n/);
  return `${end < 0 ? '' : raw.slice(0, end)}\n\n`;
}
