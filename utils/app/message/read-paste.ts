import type { MailMessage, Person, Verdict } from '../../core/types';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import { draftOfPaste } from '../notice/draft';
import type { Effective } from './effective';
import { judgeWith } from './judge-with';
import { logJudged } from './log';
import { phrasesOf } from '../notice/phrases-of';
import type { SaveResult } from '../views';

/** A longer text is refused: it is not one message. */
export const MAX_PASTE = 1_000_000;

export interface Pasted {
  readonly text: string;
  readonly subject: string | null;
  readonly from: Person | null;
  /** ISO instant or ISO day: without it, two equal answers could not be told apart. */
  readonly date: string;
  /** Keep it although it was not flagged, as what the driver says it is. */
  readonly keepAs: Effective | null;
}

export interface PasteOutcome {
  /** Id of the row, or null when the message was not flagged and so not kept. */
  readonly id: string | null;
  /** It was in the record already. */
  readonly known: boolean;
  readonly verdict: Verdict;
}

/**
 * Judges a pasted message and logs it if it is flagged or the driver says what it is. Refuses an empty text
 * (`empty`), one over {@link MAX_PASTE} characters (`too-large`) and a date that is none (`unreadable`).
 * A message the driver removed before is logged again: pasting is a wish.
 */
export async function readPaste(deps: Deps, pasted: Pasted): Promise<SaveResult<PasteOutcome>> {
  if (pasted.text.trim() === '') return { ok: false, why: 'empty', detail: 'text' };
  if (pasted.text.length > MAX_PASTE) return { ok: false, why: 'too-large', detail: String(pasted.text.length) };
  if (Number.isNaN(Date.parse(pasted.date))) return { ok: false, why: 'unreadable', detail: 'date' };
  const message: MailMessage = {
    from: pasted.from,
    to: [],
    date: pasted.date,
    subject: pasted.subject,
    text: pasted.text,
  };
  const draft = draftOfPaste(message);
  const judge = judgeWith(await deps.rules(), await phrasesOf(deps));
  const verdict = judge(draft.message);
  const at = deps.now();
  const keepAs = pasted.keepAs && { ...pasted.keepAs, at: at.toISOString() };
  const keepText = await deps.keepText();
  return save(deps, at, async (writer) => {
    if (verdict.flag) await writer.unbury(draft, draft.message.date);
    const logged = await logJudged(writer, { draft, verdict }, { keepText, keepAs, judgeWith: judge });
    return {
      id: logged.row?.id ?? null,
      known: logged.state === 'known',
      verdict: logged.row?.payload.verdict ?? verdict,
    };
  });
}
