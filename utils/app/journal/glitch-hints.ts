import type { Deps } from '../deps';
import { factsNow } from './glitch-now';

/** Stations and block times to choose from instead of typing, the latest first. */
export interface GlitchHints {
  readonly stations: readonly string[];
  readonly blockTimes: readonly string[];
}

/** Entries and messages that are looked at, and hints of each kind. */
const LATEST = 20;
const MOST = 3;

/** What the last entries and notices named. Rejects when the database can't be read. */
export async function glitchHints({ db }: Pick<Deps, 'db'>): Promise<GlitchHints> {
  const [entries, messages] = await Promise.all([
    db.glitches.orderBy('at').reverse().limit(LATEST).toArray(),
    db.messages.orderBy('at').reverse().limit(LATEST).toArray(),
  ]);
  const named = [...entries.map(factsNow), ...messages.map(({ payload }) => payload.verdict?.fields ?? {})];
  const latest = (values: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(values.map((value) => (value ?? '').trim()))].filter((value) => value !== '').slice(0, MOST);
  return {
    stations: latest(named.map(({ station }) => station)),
    blockTimes: latest(named.map(({ blockTime }) => blockTime)),
  };
}
