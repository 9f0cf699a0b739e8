/** What leaves with a story, and what was changed in it before: the words of the redaction. */
import type { Range } from '../text/own-text';

/** What names a person, a parcel, a place or a machine without any other knowledge. */
export const DIRECT_KINDS = [
  'name',
  'email',
  'address',
  'phone',
  'order',
  'tracking',
  'block',
  'account',
  'plate',
  'station',
  'link',
  'code',
  'card',
  'ssn',
  'ip',
  'geo',
  'handle',
  'vin',
  'filename',
] as const;
export type DirectKind = (typeof DIRECT_KINDS)[number];

/** What tells little alone, and much together: it is made coarser. */
export const GENERAL_KINDS = ['date', 'time', 'count', 'money', 'place', 'duration', 'vehicle'] as const;
export type GeneralKind = (typeof GENERAL_KINDS)[number];

/** `hidden`: a word the driver wants hidden everywhere. */
export type ChangeKind = DirectKind | GeneralKind | 'hidden';

/** Why something is changed, as a key of the interface texts (`story.why.<reason>`). */
export const CHANGE_REASONS = [
  'yours',
  'hidden',
  'shape',
  'announced',
  'person',
  'signed',
  'customer',
  'listed',
  'same-as',
  'encoded',
  'coarser',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** One change, as a value. Nothing of it is done until {@link ChangeChoices} are applied. */
export interface Change {
  /** The same for the same words at the same turn, however the text around them changes: `<group>#<turn>`, of a person `<group>/<form>#<turn>`. Names what it hides. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** In the original text. */
  readonly at: Range;
  readonly before: string;
  readonly after: string;
  readonly reason: ChangeReason;
  /** Changes of the same thing share it. */
  readonly group: string;
  readonly reversible: true;
}

/** What the driver said about changes, by their ids. */
export interface ChangeChoices {
  /** Changes she turned off: these words stay. */
  readonly kept?: ReadonlySet<string>;
  /** Other words than those offered, by id or by group; the id wins. */
  readonly edited?: ReadonlyMap<string, string>;
}

/** A piece of a text with its change, for a view side by side. */
export interface Segment {
  /** In the original. */
  readonly at: Range;
  readonly before: string;
  /** What stands there in the text that leaves; the same as `before` where nothing changes. */
  readonly after: string;
  /** Where `after` stands in the text that leaves. */
  readonly now: Range;
  /** Null for what no change lies over. A change she turned off is there too, with `isKept`. */
  readonly change: Change | null;
  readonly isKept: boolean;
}

/** What her record knows of her: hidden in every spelling. */
export interface KnownIdentity {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
}

export interface RedactOptions {
  /** Language of the stand-ins; one without any gets the English ones. */
  readonly language: string;
  readonly known: KnownIdentity;
  /** Words she wants hidden everywhere. */
  readonly hidden?: readonly string[];
  /** Names of Amazon's people her record knows, from signatures: hidden as agents. */
  readonly agents?: readonly string[];
  /** Kinds that are left as they are. Default: none. */
  readonly leave?: readonly GeneralKind[];
  /** Whether years stay in dates. Default: false. */
  readonly keepYear?: boolean;
}

/** One text of a story: its body, a quotation, a file name. */
export interface RedactText {
  readonly text: string;
  /** Language it is written in, which tells the order of day and month; `und` where it is not known. */
  readonly language: string;
  readonly type?: 'text' | 'filename';
}

export interface RedactedText {
  readonly text: string;
  /** In the order of the text, none over another. */
  readonly changes: readonly Change[];
}

/** What patterns can't take away. As keys: `story.risk.<kind>`. */
export const RISK_KINDS = [
  'other-half',
  'exact-minute',
  'exact-date',
  'rare-event',
  'your-letter',
  'their-answer',
  'many-numbers',
  'small-place',
  'vehicle',
  'trait',
  'quoted',
  'other-script',
  'digits',
  'beside',
  'kept',
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

export interface Risk {
  /** The same for the same words at the same turn. */
  readonly id: string;
  readonly kind: RiskKind;
  /** In the text that leaves; null for what is true of every story. */
  readonly at: Range | null;
  /** The words at `at`; empty where there are none. */
  readonly words: string;
}

/** What the risks of a text that leaves are judged with. */
export interface RiskContext {
  readonly language: string;
  /** Texts of hers that Amazon has: letters she sent. A sentence that stands in them can be searched for. */
  readonly sent?: readonly string[];
  /** Answers of Amazon's that are no form letter. */
  readonly answers?: readonly string[];
  /** Changes she turned off, with where their words stand now. */
  readonly segments?: readonly Segment[];
}
