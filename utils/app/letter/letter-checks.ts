/** Looks through what the driver wrote into a letter, for words that may hurt her case and data that is not hers to give. */
import type { CheckKnowledge } from '../../core/knowledge';
import type { PersonalKind } from '../../core/personal/finding';
import { rowsOfTexts, type KnownRows } from '../../core/reply/own-said';
import { findThirdParty, personalChecker, type AllowedData, type PersonalChecker } from '../../core/reply/personal';
import { replaced, type Replacement } from '../../core/reply/replacement';
import { findTone, toneChecker, type ToneChecker } from '../../core/reply/tone';
import type { ToneKind } from '../../core/reply/tone-list';
import type { Range } from '../../core/text/own-text';
import { loadChecks } from '../../knowledge/load';
import { rowsOfCase } from '../../storage/messages';
import type { Deps } from '../deps';
import { inLanguage } from '../in-language';
import { ownAddresses, receivedTexts } from '../case/case-mail';
import { passageAround, type Passage } from './passage-around';
import type { ReplyView } from '../views';

/** One place in a letter to look at once more. */
export interface CheckView extends Passage {
  /** The same as long as these words stand in this blank. */
  readonly key: string;
  readonly blank: string;
  readonly about: 'tone' | 'personal';
  readonly kind: ToneKind | PersonalKind;
  /** The passage in other words and what the blank then holds; null where only the driver can find them. */
  readonly instead: { readonly reads: string; readonly value: string } | null;
}

export interface LetterToCheck {
  readonly reply: Pick<ReplyView, 'blanks' | 'known' | 'language'>;
  /** By blank, as for `fillReply`. */
  readonly values: Readonly<Record<string, string>>;
}

export type CheckLetter = (letter: LetterToCheck) => readonly CheckView[];

/** More at once would be a reproach. */
const MOST_SHOWN = 12;
const NAMES: readonly string[] = ['driverName', 'agentName'];

/**
 * The check for letters to a message of the record. What stands in the case's messages is no wording of the driver's. Rejects
 * when the word lists or the record can't be read: then there is no check, and the letter can be copied all the same.
 */
export async function letterChecks(
  { db, knowledge }: Pick<Deps, 'db' | 'knowledge'>,
  id: string,
  load: () => Promise<CheckKnowledge> = loadChecks,
): Promise<CheckLetter> {
  const [lists, row] = await Promise.all([load(), db.messages.get(id)]);
  const rows = row ? await rowsOfCase(db, row.caseId) : [];
  const checkers: Checkers = {
    tones: new Map(),
    lists,
    personal: personalChecker(lists.personal),
    quoted: rowsOfTexts(receivedTexts(rows)),
  };
  const allowed = { addresses: ownAddresses(rows), domains: knowledge.senders.domains };
  return (letter) => checkLetter(checkers, letter, allowed);
}

interface Checkers {
  /** By language, made when one is first needed. */
  readonly tones: Map<string, ToneChecker>;
  readonly lists: CheckKnowledge;
  readonly personal: PersonalChecker;
  readonly quoted: KnownRows;
}

function checkLetter(
  checkers: Checkers,
  { reply, values }: LetterToCheck,
  allowed: Omit<AllowedData, 'names'>,
): readonly CheckView[] {
  const names = NAMES.map((name) => values[name] ?? '');
  const found = reply.blanks.flatMap(({ id }) => {
    const value = values[id] ?? '';
    // What the case filled in is not the driver's wording.
    if (NAMES.includes(id) || value.trim() === '' || value === reply.known[id]) return [];
    const view = (about: CheckView['about'], finding: Finding): CheckView & { readonly from: number } => ({
      ...viewOf(id, about, value, finding),
      from: finding.at[0],
    });
    const tone = toneOf(checkers, reply.language);
    return [
      ...(tone ? findTone(tone, value, checkers.quoted).map((finding) => view('tone', finding)) : []),
      ...findThirdParty(checkers.personal, value, {
        language: reply.language,
        allowed: { ...allowed, names },
      }).map((finding) => view('personal', finding)),
    ].toSorted((one, other) => one.from - other.from);
  });
  return distinct(found.map(({ from: _from, ...view }) => view)).slice(0, MOST_SHOWN);
}

interface Finding {
  readonly kind: CheckView['kind'];
  readonly at: Range;
  readonly instead: Replacement | null;
}

function viewOf(blank: string, about: CheckView['about'], value: string, { kind, at, instead }: Finding): CheckView {
  const passage = passageAround(value, at);
  return {
    key: `${blank} ${kind} ${passage.match}`,
    blank,
    about,
    kind,
    ...passage,
    instead: instead && insteadOf(value, instead),
  };
}

function insteadOf(value: string, instead: Replacement): CheckView['instead'] {
  const changed = replaced(value, instead);
  const from = instead.at[0];
  const { before, match, after } = passageAround(changed, [from, from + instead.by.length]);
  return { reads: `${before}${match}${after}`.trim(), value: changed };
}

/** The same words twice in one blank are two places with two keys. */
function distinct(views: readonly CheckView[]): readonly CheckView[] {
  const seen = new Map<string, number>();
  return views.map((view) => {
    const times = (seen.get(view.key) ?? 0) + 1;
    seen.set(view.key, times);
    return times === 1 ? view : { ...view, key: `${view.key} ${times}` };
  });
}

function toneOf({ tones, lists }: Checkers, language: string): ToneChecker | null {
  const known = tones.get(language);
  if (known) return known;
  const list = inLanguage(lists.tone, language);
  if (!list) return null;
  const made = toneChecker(list);
  tones.set(language, made);
  return made;
}
