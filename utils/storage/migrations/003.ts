import type { Dexie } from 'dexie';

/** Adds cases, the glitch journal and evidence; no row changes. Cases of older messages are opened at the next start. */
export function migration003(db: Dexie): void {
  db.version(3).stores({
    cases: 'id, seq, at, [state+at]',
    glitches: 'id, seq, at, caseId',
    evidence: 'id, seq, at, caseId, of, number',
    blobs: 'id',
    thumbs: 'id',
  });
}
