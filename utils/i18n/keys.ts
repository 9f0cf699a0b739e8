import type inCase from './locales/en/case.json';
import type inCommon from './locales/en/common.json';
import type inEvidence from './locales/en/evidence.json';
import type inFiles from './locales/en/files.json';
import type inHistory from './locales/en/history.json';
import type inJournal from './locales/en/journal.json';
import type inLetter from './locales/en/letter.json';
import type inNotice from './locales/en/notice.json';
import type inOwnLetters from './locales/en/own-letters.json';
import type inPlan from './locales/en/plan.json';
import type inSettings from './locales/en/settings.json';
import type inWebmails from './locales/en/webmails.json';
import type inWelcome from './locales/en/welcome.json';

/** A text of the interface; typed on the English files, which every other language falls back to. */
export type TextKey =
  | keyof typeof inCase
  | keyof typeof inCommon
  | keyof typeof inEvidence
  | keyof typeof inFiles
  | keyof typeof inHistory
  | keyof typeof inJournal
  | keyof typeof inLetter
  | keyof typeof inNotice
  | keyof typeof inOwnLetters
  | keyof typeof inPlan
  | keyof typeof inSettings
  | keyof typeof inWebmails
  | keyof typeof inWelcome;

/** The stem of texts that exist once per plural form: `history.count` for `history.count.one`, `history.count.other`. */
export type PluralStem = TextKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;
