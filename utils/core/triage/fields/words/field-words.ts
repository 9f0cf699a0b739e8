/**
 * `<language>.json`: the words of one language by which the fields of a notice are read. In phrases a `*` at the end of a word
 * stands for any ending, and everything is lower-case; accents and apostrophes are as `normalize('NFKC')` leaves them.
 */
export interface FieldWords {
  /** January first; a month's spellings are separated by a space. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Two, three, four … as far as anybody writes them out; separated by a space. */
  readonly numbers: string;
  /** More number words. Articles are none: "un paquete" states no count. */
  readonly moreNumbers: Readonly<Record<string, number>>;
  /** First to about tenth, in all genders and cases, separated by a space. */
  readonly ordinals: string;

  readonly weekdays: readonly string[];
  /** Between what announces a date and the date: articles and the like. */
  readonly fillers: readonly string[];

  /** What stands before the last day for something. */
  readonly due: readonly string[];
  /** What stands before the day on which something ends. */
  readonly ends: readonly string[];
  /** Words by which the driver is asked for something. */
  readonly asks: readonly string[];
  /** What makes a day Amazon's own time, or an offer's: no deadline of the driver's. */
  readonly ours: readonly string[];
  /** What stands before a number of days in which to do something. */
  readonly within: readonly string[];
  readonly days: readonly string[];
  readonly weeks: readonly string[];
  readonly hours: readonly string[];
  /** Beside a number of days, without changing what it counts. */
  readonly calendar: readonly string[];
  /** Beside a number of days, so that holidays would have to be known. */
  readonly working: readonly string[];
  /** What the days are counted from when it is not the mail itself, and words that mean the mail. */
  readonly from: readonly string[];
  readonly thisMail: readonly string[];

  /** Parcels, singular and plural. */
  readonly packages: readonly string[];
  /** Before a count: no exact one. */
  readonly roughly: readonly string[];
  /** Between a count and what is counted: "two of your parcels". */
  readonly among: readonly string[];

  /** Counted events: with a number ("3 times"), and with an ordinal ("third report"). */
  readonly times: readonly string[];

  /** What a standing is called, the standings themselves, and what joins them. */
  readonly standing: readonly string[];
  readonly standings: readonly string[];
  readonly is: readonly string[];
  /** "from" and "to", as in "from Great to At Risk". */
  readonly wasStanding: readonly string[];
  readonly nowStanding: readonly string[];
  /** How a sentence begins that only supposes something. */
  readonly supposing: readonly string[];

  /** Words of a sentence about a block, a route or something that happened on it. */
  readonly block: readonly string[];
  /** What stands before a date that is not the block's. */
  readonly notBlock: readonly string[];
  /** Words of a sentence about an account, money or mail: a date in it is no day of a block. */
  readonly notAbout: readonly string[];
  /** Before a date in its sentence: the day of an earlier message. */
  readonly told: readonly string[];
  /** What drivers are called: no sign that a sentence is about a delivery. */
  readonly partner: readonly string[];
  /** What stands near the time at which a block begins, and near other times. */
  readonly start: readonly string[];
  readonly notStart: readonly string[];
  /** What a station is called. */
  readonly station: readonly string[];

  /** How a mail ends, before the name. */
  readonly closings: readonly string[];
  /** Words of a signature that is nobody's name. */
  readonly nobody: readonly string[];
  /** What stands before a name by which somebody introduces himself, and whether "of Amazon" must follow. */
  readonly myName: readonly string[];
  readonly iAm: readonly string[];
}
