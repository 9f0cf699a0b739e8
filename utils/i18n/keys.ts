import type inAbout from './locales/en/about.json';
import type inCase from './locales/en/case.json';
import type inCommon from './locales/en/common.json';
import type inCover from './locales/en/cover.json';
import type inDemo from './locales/en/demo.json';
import type inDossier from './locales/en/dossier.json';
import type inEvidence from './locales/en/evidence.json';
import type inFiles from './locales/en/files.json';
import type inHelp from './locales/en/help.json';
import type inHistory from './locales/en/history.json';
import type inJournal from './locales/en/journal.json';
import type inLetter from './locales/en/letter.json';
import type inLock from './locales/en/lock.json';
import type inNotice from './locales/en/notice.json';
import type inOwnLetters from './locales/en/own-letters.json';
import type inPlan from './locales/en/plan.json';
import type inSettings from './locales/en/settings.json';
import type inStory from './locales/en/story.json';
import type inWebmails from './locales/en/webmails.json';
import type inWelcome from './locales/en/welcome.json';
import type inWording from './locales/en/wording.json';

/** A text of the interface; typed on the English files, which every other language falls back to. */
export type TextKey =
  | keyof typeof inAbout
  | keyof typeof inCase
  | keyof typeof inCommon
  | keyof typeof inCover
  | keyof typeof inDemo
  | keyof typeof inDossier
  | keyof typeof inEvidence
  | keyof typeof inFiles
  | keyof typeof inHelp
  | keyof typeof inHistory
  | keyof typeof inJournal
  | keyof typeof inLetter
  | keyof typeof inLock
  | keyof typeof inNotice
  | keyof typeof inOwnLetters
  | keyof typeof inPlan
  | keyof typeof inSettings
  | keyof typeof inStory
  | keyof typeof inWebmails
  | keyof typeof inWelcome
  | keyof typeof inWording;

/** The stem of texts that exist once per plural form: `history.count` for `history.count.one`, `history.count.other`. */
export type PluralStem = TextKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;
