import { GLITCHES, type GlitchFacts, type GlitchKind } from '../../core/record/glitch';

/** What the form hands over, as the driver left it. */
export interface GlitchInput {
  readonly what: GlitchKind | null;
  /** ISO instant; empty when she gave none. */
  readonly happenedAt: string;
  /** ISO day, or empty. */
  readonly blockDate: string;
  readonly blockTime: string;
  readonly station: string;
  readonly words: string;
}

/** Why an entry can't be saved as it is. */
export type GlitchTrouble = 'no-kind' | 'no-time' | 'future' | 'too-long';

export type ReadGlitch =
  { readonly ok: true; readonly value: GlitchFacts } | { readonly ok: false; readonly why: GlitchTrouble };

/** The longest line about a block or a station, and the longest words, in characters. */
const MAX_LINE = 200;
const MAX_WORDS = 10_000;
/** Milliseconds two clocks may differ. */
const SLACK = 300_000;

/** An entry's facts out of the form; what is unknown stays empty. */
export function readGlitch(input: GlitchInput, now: Date): ReadGlitch {
  const what = GLITCHES.find((kind) => kind === input.what);
  if (what === undefined) return { ok: false, why: 'no-kind' };
  const at = Date.parse(input.happenedAt);
  if (Number.isNaN(at)) return { ok: false, why: 'no-time' };
  if (at > now.getTime() + SLACK) return { ok: false, why: 'future' };
  const [blockTime, station, words] = [line(input.blockTime), line(input.station), input.words.trim()];
  if (blockTime.length > MAX_LINE || station.length > MAX_LINE || words.length > MAX_WORDS)
    return { ok: false, why: 'too-long' };
  const blockDate = isDay(input.blockDate) ? input.blockDate : '';
  return { ok: true, value: { what, happenedAt: new Date(at).toISOString(), blockDate, blockTime, station, words } };
}

function line(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
