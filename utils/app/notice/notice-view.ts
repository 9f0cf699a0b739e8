import type { ScreenKnowledge } from '../../core/knowledge';
import { rungOf } from '../../core/reply/rung';
import { fromText } from '../../core/sender/from-text';
import type { SenderVerdict, Verdict } from '../../core/types';
import { threadIdOf } from '../../core/record/keys';
import { rowsOfCase } from '../../storage/messages';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective } from '../message/effective';
import { entryOf } from '../message/entry-view';
import { evidenceOf } from '../evidence/evidence-of';
import { glitchesOf } from '../journal/glitch-of';
import { inLanguage, languageIn } from '../in-language';
import { caseRows, isCanned, type CaseRow, type LetterRows } from './letter-case';
import { ownLettersFor, type OwnTemplate } from '../letter/own-letters';
import { letterChoices } from './letter-choices';
import { reasonsOf } from './notice-reasons';
import type { LetterWish } from './letter-wish';
import { replyFor } from './notice-reply';
import { planOf } from '../case/case-plan';
import { originalView } from '../original/original-view';
import { planView } from '../plan/plan-view';
import type { NoticeView } from '../views';

const NO_SENDER: SenderVerdict = { status: 'other', reason: 'no-address' };

/**
 * One message of the record in full, in a language; null when it is not there. Rejects when the database can't be read.
 * @param wish what the driver wants of the letter: its language, and where she is
 */
export async function viewNotice(
  { db, knowledge, rules, now }: Pick<Deps, 'db' | 'knowledge' | 'rules' | 'now'>,
  id: string,
  language: string,
  wish: LetterWish = {},
): Promise<NoticeView | null> {
  const row = await db.messages.get(id);
  if (!row) return null;
  const messages = await rowsOfCase(db, row.caseId);
  const ofCase = await db.cases.get(row.caseId);
  const rows = await caseRows(messages, rules);
  const about = rows.find((one) => one.row.id === id);
  const entries = await glitchesOf({ db }, row);
  const items = await evidenceOf({ db }, { caseId: row.caseId });
  if (!about) return null;
  const place = wish.place ?? null;
  const made =
    row.kind === 'sent' ? null : planOf({ row: ofCase, messages }, { knowledge, now: now(), place }, fraudOf(about));
  const lostAccess = ofCase?.payload.lostAccess ?? null;
  const plan = made && planView(made, { knowledge, language, place, lostAccess });
  const own = about.verdict === null ? [] : await ownLettersFor({ db, knowledge }, about.verdict);
  const held: LetterRows = {
    rows,
    glitches: entries.map(({ facts }) => facts),
    journal: entries.map(({ savedAt }) => Date.parse(savedAt)),
    evidence: items.map(({ number, facts }) => ({ number, at: Date.parse(facts.addedAt) })),
  };
  const noSuchDay = await noSuchDayOf(about);
  const original = await originalView(db, row);
  return viewOf(about, held, knowledge, { language, wish, plan, own, noSuchDay, original });
}

/** A fraud in the midst of a case is not answered, whatever the case is about. */
function fraudOf({ verdict }: CaseRow): Pick<Verdict, 'category' | 'tier'> | undefined {
  return verdict?.tier === 'fraud' ? verdict : undefined;
}

interface Beside {
  readonly language: string;
  readonly wish: LetterWish;
  readonly plan: NoticeView['plan'];
  /** Letters of the driver's own that fit. */
  readonly own: readonly OwnTemplate[];
  readonly noSuchDay: NoticeView['noSuchDay'];
  readonly original: NoticeView['original'];
}

/** What could be such a day; few messages have one, and only for them is there more to load. */
const LAST_DAYS = /(?:29|30|31)/;

async function noSuchDayOf({ row, verdict }: CaseRow): Promise<string | null> {
  const { message } = row.payload;
  if (verdict === null || verdict.fields.deadline !== undefined || !LAST_DAYS.test(message.text ?? '')) return null;
  const { impossibleDue } = await import('../../core/triage/fields/impossible-due');
  return impossibleDue(message, verdict.language);
}

function viewOf(
  about: CaseRow,
  ofCase: LetterRows,
  knowledge: ScreenKnowledge,
  { language, wish, plan, own, noSuchDay, original }: Beside,
): NoticeView {
  const { rows } = ofCase;
  const { row, verdict } = about;
  const { message, permalink, clipped } = row.payload;
  const rung = rungOf(rows.map((one) => ({ kind: one.row.kind, canned: isCanned(one), at: one.row.at })));
  const letter = { about, rows, rung, own };
  const rule = verdict ? knowledge.categories.find((one) => one.id === verdict.category) : undefined;
  return {
    entry: entryOf(row),
    sureness: verdict?.sureness ?? 'sure',
    canned: isCanned(about),
    ...wordsOf(row, knowledge, language),
    fields: verdict?.fields ?? {},
    leavesOut: verdict?.leavesOut ?? [],
    noSuchDay,
    reasons: reasonsOf(verdict?.why ?? [], message),
    sender: verdict?.sender ?? NO_SENDER,
    original,
    fromText: fromText(message.from),
    text: message.text,
    clipped,
    permalink,
    amendments: row.payload.amendments ?? [],
    rung,
    reply: row.kind === 'sent' ? null : replyFor(knowledge, letter, ofCase, { wish, reader: language }),
    letters: row.kind === 'sent' ? [] : letterChoices(knowledge, letter, plan, wish.place ?? null),
    plan,
    story: rows.map((one) => entryOf(one.row)),
    sources: rule?.sources ?? [],
    lastChecked: rule?.lastChecked ?? '',
    attested: rule?.attested ?? 'nothing',
    threadId: threadIdOf(row.thread),
  };
}

type Words = Pick<NoticeView, 'title' | 'meaning' | 'language' | 'consequence' | 'evidence'>;

/** Title, meaning and checklist of what the message counts as. The driver's own messages have their subject only. */
function wordsOf(row: MessageRow, knowledge: ScreenKnowledge, language: string): Words {
  const { message, verdict, correction } = row.payload;
  if (row.kind === 'sent')
    return { title: message.subject ?? '', meaning: [], language, consequence: '', evidence: [] };
  const { category } = effective(verdict, correction);
  const text = inLanguage(knowledge.texts[category], language);
  const items = knowledge.categories.find(({ id }) => id === category)?.evidence ?? [];
  return {
    title: inLanguage(knowledge.names, language)?.[category].title ?? category,
    meaning: text?.meaning ?? [],
    language: languageIn(knowledge.texts[category], language),
    consequence: text?.consequence ?? '',
    evidence: items.flatMap((item) => {
      const words = text?.evidence[item.id];
      return words === undefined ? [] : [{ ...item, text: words }];
    }),
  };
}
