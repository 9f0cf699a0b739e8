import type { ScreenKnowledge } from '../../core/knowledge';
import { sentBefore } from '../../core/compare/answer-figures';
import { untouchedTopics } from '../../core/compare/topics';
import { glitchToCite, type CitedGlitch } from '../../core/reply/glitch-words';
import type { LetterCase } from '../../core/reply/known-values';
import { quoteSentence } from '../../core/reply/quote-sentence';
import type { PlaceId } from '../../core/route';
import type { FactId, Verdict } from '../../core/types';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { evidenceNamed, isToAmazon, sentMessage } from '../letter/sent-message';
import { verdictNow } from '../message/verdict-now';

/** Of a canned answer's sentence, in characters: enough to know it again, and the letter stays short. */
const MOST_QUOTED = 160;

/** A row of a case with what it counts as now. */
export interface CaseRow {
  readonly row: MessageRow;
  readonly verdict: Verdict | null;
}

export async function caseRows(rows: readonly MessageRow[], rules: Deps['rules']): Promise<readonly CaseRow[]> {
  return Promise.all(rows.map(async (row) => ({ row, verdict: await verdictNow(row, rules) })));
}

/** An answer that counts as canned: the verdict says so, or the driver. */
export function isCanned({ row, verdict }: CaseRow): boolean {
  return row.kind === 'answer' && verdict !== null && (verdict.canned || verdict.category === 'canned-reply');
}

/** A case: its messages, oldest first, and what of its journal and its evidence a letter may cite. */
export interface LetterRows {
  readonly rows: readonly CaseRow[];
  readonly glitches: readonly CitedGlitch[];
  /** The evidence of the case by number, and when it was added, in milliseconds; absent: it has none. */
  readonly evidence?: readonly { readonly number: number; readonly at: number }[];
  /** When entries of its journal were saved, in milliseconds. */
  readonly journal?: readonly number[];
}

/**
 * What the letters need of a case: `about` is the message looked at.
 * @param places where the driver is and what that lies in
 */
export function letterCaseOf(
  about: CaseRow,
  ofCase: LetterRows,
  knowledge: ScreenKnowledge,
  places: readonly PlaceId[],
): LetterCase {
  const { rows, glitches } = ofCase;
  const notice = (about.row.kind === 'notice' ? about : rows.findLast(({ row }) => row.kind === 'notice')) ?? about;
  const canned = rows.filter(isCanned);
  const sent = rows.map(({ row }) => row).filter((row) => isToAmazon(row) && row.at >= notice.row.at);
  const { message } = notice.row.payload;
  return {
    notice: {
      date: message.date,
      subject: message.subject,
      to: message.to[0]?.address ?? null,
      tier: notice.verdict?.tier ?? null,
      fields: notice.verdict?.fields ?? {},
    },
    canned: canned.map(({ row, verdict }) => ({
      date: row.payload.message.date,
      sentence: cannedSentence(row.payload.message.text, verdict),
      agentName: verdict?.fields.agentName ?? null,
    })),
    sent: sent.map((row) => row.payload.message.date),
    answered: rows.flatMap(({ row }) => (row.kind === 'answer' ? [row.payload.message.date] : [])),
    ...passedOver(canned.at(-1), ofCase),
    events: rows.filter(isBetweenThem).map((one) => ({
      kind: one.row.kind,
      canned: isCanned(one),
      date: one.row.payload.message.date,
      subject: one.row.payload.message.subject,
    })),
    stated: statedFacts(rows.findLast(({ row }) => row.kind !== 'sent') ?? about, knowledge),
    driverName: nameUnder(rows.map(({ row }) => row)),
    glitch: glitchToCite(glitches, notice.verdict?.category ?? 'unknown-flex'),
    places,
  };
}

/** What the driver wrote about before a canned answer and it does not mention, and the evidence she named there. */
function passedOver(
  canned: CaseRow | undefined,
  { rows, evidence = [] }: LetterRows,
): Pick<LetterCase, 'passed' | 'cited'> {
  const answer = canned?.row.payload.message.text ?? null;
  if (canned === undefined || answer === null) return { passed: [], cited: [] };
  const all = rows.map(({ row }) => row);
  const sent = sentBefore(all, all.indexOf(canned.row)).flatMap(sentMessage);
  const numbers = evidence.map(({ number }) => number);
  return { passed: untouchedTopics(sent, answer), cited: evidenceNamed(sent, numbers) };
}

/** The answer's own sentence that made it a canned one. */
function cannedSentence(text: string | null, verdict: Verdict | null): string {
  const reason = verdict?.why.find(({ place, rule }) => place === 'text' && rule.startsWith('canned'));
  return text === null || !reason ? '' : quoteSentence(text, reason.at, MOST_QUOTED);
}

/** Of the facts a fair message of this kind would state, those it does. */
function statedFacts({ verdict }: CaseRow, knowledge: ScreenKnowledge): readonly FactId[] {
  const rule = knowledge.categories.find(({ id }) => id === verdict?.category);
  return rule?.asks.filter((fact) => !verdict?.leavesOut.includes(fact)) ?? [];
}

function isBetweenThem({ row }: CaseRow): boolean {
  return row.kind !== 'sent' || isToAmazon(row);
}

/** The driver's name as her newest message with one shows it; a webmail that says "me" there says none. */
function nameUnder(rows: readonly MessageRow[]): string | null {
  const names = rows.flatMap(({ kind, payload }) =>
    kind === 'sent' ? (payload.message.from?.name?.trim() ?? []) : [],
  );
  return names.findLast((name) => name !== '' && name.toLowerCase() !== 'me') ?? null;
}
