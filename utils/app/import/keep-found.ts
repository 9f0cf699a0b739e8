import { save } from '../../storage/save';
import type { RecordWriter } from '../../storage/record-writer';
import { joinCases, type JoinedEntries } from '../case/case-rows';
import type { Deps } from '../deps';
import { foundId, ownWith, type Search } from './found';
import { logJudged, logSent, type Judged, type LogOptions } from '../message/log';
import type { SaveResult } from '../views';

/** In messages. */
export interface KeptCounts {
  readonly kept: number;
  /** The driver's own among them. */
  readonly own: number;
}

export interface Keeping {
  readonly search: Search;
  /** Ids ({@link foundId}) of the messages to keep. */
  readonly chosen: ReadonlySet<string>;
  /** `share`: how much is done, 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** Messages logged in one transaction. */
const BATCH = 100;

/**
 * Keeps what the driver chose from a search, with her own messages that belong to it, batch by batch: each batch is
 * one transaction. When one can't be written, those before it stay, and keeping again goes on from there.
 */
export async function keepFound(deps: Deps, { search, chosen, onProgress }: Keeping): Promise<SaveResult<KeptCounts>> {
  // The verdicts are those the driver has seen: they were given beside everything the file holds.
  const options: LogOptions = { keepText: await deps.keepText() };
  const mails = search.mails.filter((mail) => chosen.has(foundId(mail))).toReversed();
  const own = ownWith(search, chosen).map(({ draft }): Judged => ({ draft, verdict: null }));
  // Judged messages first, so that the driver's own find the case they belong to.
  const all: readonly Judged[] = [...search.known, ...mails, ...own];
  let counts: KeptCounts = { kept: 0, own: 0 };
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const saved = await save(deps, deps.now(), (writer) => logAll(writer, batch, options));
    if (!saved.ok) return saved;
    counts = { kept: counts.kept + saved.value.kept, own: counts.own + saved.value.own };
    onProgress?.(Math.min(1, (from + BATCH) / all.length));
  }
  return { ok: true, value: counts };
}

async function logAll(writer: RecordWriter, batch: readonly Judged[], options: LogOptions): Promise<KeptCounts> {
  let [kept, own] = [0, 0];
  const joined: JoinedEntries = new Map();
  const gathering = { ...options, joined };
  for (const one of batch) {
    const { state } = one.verdict
      ? await logJudged(writer, one, gathering)
      : await logSent(writer, one.draft, gathering);
    if (state !== 'added') continue;
    kept += 1;
    if (one.verdict === null) own += 1;
  }
  await joinCases(writer, joined);
  return { kept, own };
}
