import { localDay } from '../../i18n/dates';
import { randomHex } from '../../platform/random';
import { clearGlitchDraft, readGlitchDraft, writeGlitchDraft, type GlitchDraft } from '../../storage/glitch-draft';
import type { Deps } from '../deps';
import type { GlitchInput } from './glitch-input';

export type { GlitchDraft } from '../../storage/glitch-draft';

/** The entry that was begun and not saved; null where there is none. One that was saved meanwhile is none. */
export async function waitingDraft({ db }: Pick<Deps, 'db'>): Promise<GlitchDraft | null> {
  const draft = await readGlitchDraft();
  if (draft === null) return null;
  if ((await db.glitches.where(':id').equals(draft.id).count()) === 0) return draft;
  await clearGlitchDraft(draft.id);
  return null;
}

/** An entry that is begun now: it happened now, in a block of today, until the driver says otherwise. */
export function newDraft(now: Date): GlitchDraft {
  return {
    id: randomHex(8),
    startedAt: now.toISOString(),
    what: null,
    earlier: false,
    happenedAt: '',
    blockDate: localDay(now),
    blockTime: '',
    station: '',
    words: '',
  };
}

/** Keeps what the driver wrote so far. False when the browser can't hold it. */
export async function keepDraft(draft: GlitchDraft): Promise<boolean> {
  return writeGlitchDraft(draft).then(
    () => true,
    () => false,
  );
}

/** Forgets the draft of that id: it was saved, or thrown away. One that can't be removed is known by its entry later on. */
export async function dropDraft(id: string): Promise<void> {
  await clearGlitchDraft(id).catch(() => undefined);
}

/** What a draft says, as an entry. */
export function inputOf(draft: GlitchDraft): GlitchInput {
  return { ...draft, happenedAt: draft.earlier ? draft.happenedAt : draft.startedAt };
}
