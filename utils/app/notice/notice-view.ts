import type { ScreenKnowledge } from '../../core/knowledge';
import { rungOf } from '../../core/reply/rung';
import { fromText } from '../../core/sender/from-text';
import type { SenderVerdict } from '../../core/types';
import { threadIdOf } from '../../core/record/keys';
import { rowsOfCase } from '../../storage/messages';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective } from '../message/effective';
import { entryOf } from '../message/entry-view';
import { glitchesOf } from '../journal/glitch-of';
import { inLanguage } from '../in-language';
import { caseRows, isCanned, type CaseRow, type LetterRows } from './letter-case';
import { reasonsOf } from './notice-reasons';
import { replyFor } from './notice-reply';
import { stepsFor } from './notice-steps';
import type { NoticeView } from '../views';

const NO_SENDER: SenderVerdict = { status: 'other', reason: 'no-address' };

/** One message of the record in full, in a language; null when it is not there. Rejects when the database can't be read. */
export async function viewNotice(
  { db, knowledge, rules }: Pick<Deps, 'db' | 'knowledge' | 'rules'>,
  id: string,
  language: string,
): Promise<NoticeView | null> {
  const row = await db.messages.get(id);
  if (!row) return null;
  const rows = await caseRows(await rowsOfCase(db, row.caseId), rules);
  const about = rows.find((one) => one.row.id === id);
  const glitches = (await glitchesOf({ db }, row)).map(({ facts }) => facts);
  return about ? viewOf(about, { rows, glitches }, knowledge, language) : null;
}

function viewOf(about: CaseRow, ofCase: LetterRows, knowledge: ScreenKnowledge, language: string): NoticeView {
  const { rows } = ofCase;
  const { row, verdict } = about;
  const { message, permalink, clipped } = row.payload;
  const rung = rungOf(rows.map((one) => ({ kind: one.row.kind, canned: isCanned(one), at: one.row.at })));
  const rule = verdict ? knowledge.categories.find((one) => one.id === verdict.category) : undefined;
  return {
    entry: entryOf(row),
    sureness: verdict?.sureness ?? 'sure',
    canned: isCanned(about),
    ...wordsOf(row, knowledge, language),
    fields: verdict?.fields ?? {},
    leavesOut: verdict?.leavesOut ?? [],
    reasons: reasonsOf(verdict?.why ?? [], message),
    sender: verdict?.sender ?? NO_SENDER,
    fromText: fromText(message.from),
    text: message.text,
    clipped,
    permalink,
    amendments: row.payload.amendments ?? [],
    rung,
    reply: row.kind === 'sent' ? null : replyFor(knowledge, about, ofCase, rung),
    steps:
      row.kind === 'sent'
        ? []
        : stepsFor(knowledge, {
            rule,
            rung,
            tier: verdict?.tier,
            since: message.date ?? row.payload.loggedAt,
            language,
          }),
    story: rows.map((one) => entryOf(one.row)),
    sources: rule?.sources ?? [],
    lastChecked: rule?.lastChecked ?? '',
    attested: rule?.attested ?? 'nothing',
    threadId: threadIdOf(row.thread),
  };
}

type Words = Pick<NoticeView, 'title' | 'meaning' | 'consequence' | 'evidence'>;

/** Title, meaning and checklist of what the message counts as. The driver's own messages have their subject only. */
function wordsOf(row: MessageRow, knowledge: ScreenKnowledge, language: string): Words {
  const { message, verdict, correction } = row.payload;
  if (row.kind === 'sent') return { title: message.subject ?? '', meaning: [], consequence: '', evidence: [] };
  const { category } = effective(verdict, correction);
  const text = inLanguage(knowledge.texts[category], language);
  const items = knowledge.categories.find(({ id }) => id === category)?.evidence ?? [];
  return {
    title: inLanguage(knowledge.names, language)?.[category].title ?? category,
    meaning: text?.meaning ?? [],
    consequence: text?.consequence ?? '',
    evidence: items.flatMap((item) => {
      const words = text?.evidence[item.id];
      return words === undefined ? [] : [{ ...item, text: words }];
    }),
  };
}
