import type { ScreenKnowledge } from '../../core/knowledge';
import type { LetterCase } from '../../core/reply/known-values';
import { glitchToCite, type CitedGlitch } from '../../core/reply/glitch-words';
import { quoteSentence } from '../../core/reply/quote-sentence';
import type { FactId, Verdict } from '../../core/types';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { verdictNow } from '../message/verdict-now';

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

/** A case: its messages, oldest first, and what of its journal a letter may cite. */
export interface LetterRows {
  readonly rows: readonly CaseRow[];
  readonly glitches: readonly CitedGlitch[];
}

/** What the letters need of a case: `about` is the message looked at. */
export function letterCaseOf(about: CaseRow, { rows, glitches }: LetterRows, knowledge: ScreenKnowledge): LetterCase {
  const notice = (about.row.kind === 'notice' ? about : rows.findLast(({ row }) => row.kind === 'notice')) ?? about;
  const canned = rows.filter(isCanned);
  const sent = rows.map(({ row }) => row).filter((row) => row.kind === 'sent' && row.at >= notice.row.at);
  return {
    notice: {
      date: notice.row.payload.message.date,
      subject: notice.row.payload.message.subject,
      fields: notice.verdict?.fields ?? {},
    },
    canned: canned.map(({ row, verdict }) => ({
      date: row.payload.message.date,
      sentence: cannedSentence(row.payload.message.text, verdict),
      agentName: verdict?.fields.agentName ?? null,
    })),
    sent: sent.map((row) => row.payload.message.date),
    stated: statedFacts(rows.findLast(({ row }) => row.kind !== 'sent') ?? about, knowledge),
    driverName: nameUnder(sent.at(-1)),
    glitch: glitchToCite(glitches, notice.verdict?.category ?? 'unknown-flex'),
  };
}

/** The answer's own sentence that made it a canned one. */
function cannedSentence(text: string | null, verdict: Verdict | null): string {
  const reason = verdict?.why.find(({ place, rule }) => place === 'text' && rule.startsWith('canned'));
  return text === null || !reason ? '' : quoteSentence(text, reason.at);
}

/** Of the facts a fair message of this kind would state, those it does. */
function statedFacts({ verdict }: CaseRow, knowledge: ScreenKnowledge): readonly FactId[] {
  const rule = knowledge.categories.find(({ id }) => id === verdict?.category);
  return rule?.asks.filter((fact) => !verdict?.leavesOut.includes(fact)) ?? [];
}

/** The driver's name as her own message shows it; a webmail that says "me" there says none. */
function nameUnder(row: MessageRow | undefined): string | null {
  const name = row?.payload.message.from?.name?.trim() ?? '';
  return name === '' || name.toLowerCase() === 'me' ? null : name;
}
