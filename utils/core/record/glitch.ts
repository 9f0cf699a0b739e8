/** What the app did, in the driver's own account. */
export const GLITCHES = [
  'stop-removed',
  'route-reassigned',
  'scan-refused',
  'gps-wrong',
  'app-crashed',
  'station-closed',
  'other',
] as const;
export type GlitchKind = (typeof GLITCHES)[number];

/** One entry of the journal. What the driver does not know stays empty. A type, not an interface: it is amended field by field. */
export type GlitchFacts = {
  readonly what: GlitchKind;
  /** ISO instant at which it happened. */
  readonly happenedAt: string;
  /** ISO day of the block. */
  readonly blockDate: string;
  /** As the driver writes it, for example `3:30 PM - 7:00 PM`. */
  readonly blockTime: string;
  readonly station: string;
  /** Her own words. */
  readonly words: string;
};
