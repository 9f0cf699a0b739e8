/**
 * Every blank a letter of ours may have, and who fills it. The interface has one text per id
 * (`blank.<id>`); a structure test holds letters and this list together.
 */
export const LETTER_BLANKS = {
  /** Date of the notice that is answered. */
  noticeDate: 'case',
  noticeSubject: 'case',
  blockDate: 'case',
  blockTime: 'case',
  station: 'case',
  orderIds: 'case',
  trackingIds: 'case',
  packageCount: 'case',
  /** The standing a notice names, such as "Fair". */
  standing: 'case',
  /** First name under the newest answer. */
  agentName: 'case',
  /** Date of the newest canned answer. */
  cannedDate: 'case',
  /** The canned answer's own sentence, as it stands in the message. */
  cannedSentence: 'case',
  /** Dates of all canned answers of the case, oldest first. */
  cannedDates: 'case',
  /** Date of the driver's newest message of the case. */
  sentDate: 'case',
  /** What the app did, of the glitch the letter cites: "the app removed a stop from my itinerary". */
  glitchWhat: 'case',
  /** Day and time of that glitch. */
  glitchWhen: 'case',
  driverName: 'driver',
  /** What happened, in a sentence or two. */
  whatHappened: 'driver',
  /** Which events of the standing are wrong, and why. */
  wrongEvents: 'driver',
  /** What the canned answer passed over. */
  notAnswered: 'driver',
  /** What is still open after several answers. */
  stillOpen: 'driver',
  /** What the driver attaches, as a list in words. */
  attached: 'driver',
  /** When and how support was told, with a case number if there is one. */
  supportContact: 'driver',
  /** When an order left the itinerary. */
  leftItinerary: 'driver',
  /** When the driver was at the station. */
  arrivalTime: 'driver',
  /** When the block was given back. */
  forfeitTime: 'driver',
  /** When and where parcels were brought back and scanned. */
  returnTime: 'driver',
  /** Where a parcel was left. */
  deliveryPlace: 'driver',
  /** How long and how much the driver has delivered. */
  workRecord: 'driver',
  /** What the driver has done about a demand, or will do: a paper sent, a dispute opened. */
  doneSoFar: 'driver',
  /** Where there was a fault: what changes from now on. */
  change: 'driver',
} as const satisfies Record<string, 'case' | 'driver'>;

export type LetterBlank = keyof typeof LETTER_BLANKS;

/** Blanks that only the case's journal fills: where it has nothing to cite, nobody is asked for them. */
export const JOURNAL_BLANKS: readonly string[] = ['glitchWhat', 'glitchWhen'] satisfies readonly LetterBlank[];

/**
 * Facts a letter may ask about with `[!fact> …]` though it never prints them: a message that states
 * what it rests on, or who looked at it, is not asked for that again. Any non-empty value counts.
 */
export const LETTER_FLAGS = ['evidence', 'reviewer'] as const;
