import type { PlaceId } from '../../core/route';

/** What the driver wants of a letter. What is absent is chosen for her. */
export interface LetterWish {
  /** A language letters exist in; null: as the mail. */
  readonly language?: string | null;
  /** Where she is; null while she has not said. */
  readonly place?: PlaceId | null;
  /** The route the letter is for; absent: the plain answer to the message. */
  readonly route?: string;
  /** Id of a letter of her own, taken in place of ours. */
  readonly own?: string;
}
