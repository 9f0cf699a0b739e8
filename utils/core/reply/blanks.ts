import type { Topic } from '../compare/topics';
import type { FactId } from '../types';

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
  /** How often a notice says it happened, such as "third time". */
  occurrences: 'case',
  /** The last day a notice names. */
  deadline: 'case',
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
  /** Date of the driver's first message of the case. */
  firstSentDate: 'case',
  /** Date of the newest answer, canned or not. */
  answerDate: 'case',
  /** Numbers of the evidence that her messages named and their answer does not speak of. */
  passedEvidence: 'case',
  /** What went to and fro, one line each, with dates. */
  timeline: 'case',
  /** The address the notice was sent to. */
  accountEmail: 'case',
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
  /** What is new since the first appeal. */
  whatIsNew: 'driver',
  /** What an answer to a request left out. */
  stillMissing: 'driver',
  /** What a background report gets wrong, and what is right. */
  wrongEntry: 'driver',
  /** What the driver wants to come of a dispute or a complaint. */
  wanted: 'driver',
  /** What the driver attaches, as a list in words. */
  attached: 'driver',
  /** When and how support was told, with a case number if there is one. */
  supportContact: 'driver',
  /** When an order left the itinerary. */
  leftItinerary: 'driver',
  /** When the driver was at the station. */
  arrivalTime: 'driver',
  /** When the driver left the station with the packages. */
  departureTime: 'driver',
  /** When the block was given back. */
  forfeitTime: 'driver',
  /** When and where parcels were brought back and scanned. */
  returnTime: 'driver',
  /** Where a parcel was left. */
  deliveryPlace: 'driver',
  /** Which car was used, and since when. */
  vehicle: 'driver',
  /** Who can confirm it, if they agree. */
  witness: 'driver',
  /** Day, and hour if known, on which the driver could first not get in. */
  accessLost: 'driver',
  /** Own figures of the pay that was lost. */
  lostPay: 'driver',
  /** Who made a background report. */
  company: 'driver',
  /** When and how a request was sent. */
  requestSent: 'driver',
  /** When and how a complaint went to the company. */
  complaintSent: 'driver',
  /** How long and how much the driver has delivered. */
  workRecord: 'driver',
  /** What the driver has done about a demand, or will do: a paper sent, a dispute opened. */
  doneSoFar: 'driver',
  /** Where there was a fault: what changes from now on. */
  change: 'driver',
} as const satisfies Record<string, 'case' | 'driver'>;

export type LetterBlank = keyof typeof LETTER_BLANKS;

/** Blanks that only the record fills: where it has nothing to cite, nobody is asked for them. */
export const RECORD_BLANKS: readonly string[] = [
  'glitchWhat',
  'glitchWhen',
  'passedEvidence',
  'timeline',
] satisfies readonly LetterBlank[];

/** The flag of something the driver wrote about and an answer does not mention. */
export const PASSED_FLAGS = {
  photos: 'passedPhotos',
  files: 'passedFiles',
  location: 'passedLocation',
  support: 'passedSupport',
  ids: 'passedIds',
  dates: 'passedDates',
  station: 'passedStation',
  customer: 'passedCustomer',
  app: 'passedApp',
} as const satisfies Record<Topic, string>;

/** Facts a message can state that a letter never prints: a message that states them is not asked for them again. */
export const STATED_FLAGS = ['evidence', 'reviewer', 'reason', 'address'] as const satisfies readonly FactId[];

/** What a letter may decide a piece by though it never prints it. Any non-empty value counts. */
export const LETTER_FLAGS = [...STATED_FLAGS, 'passed', ...Object.values(PASSED_FLAGS), 'finalWarning'] as const;
