import type { SentMessage } from '../../core/compare/topics';
import { isWorthComparing } from '../../core/compare/closest-earlier';
import { type Signature, signatureOf } from '../../core/compare/signature';
import type { TriageKnowledge } from '../../core/knowledge';
import { judge } from '../../core/triage/judge';
import type { OwnPhrase } from '../../core/triage/own-phrases';
import type { MailMessage, Verdict } from '../../core/types';
import { readerZone } from '../../i18n/dates';

/** What a message is judged beside. */
export interface Beside {
  /** Own texts of earlier answers, of any case: an answer that repeats one is canned. */
  readonly earlier: readonly string[];
  /** What it answers; null where that is not known. */
  readonly answers: { readonly notice: string; readonly sent: readonly SentMessage[] } | null;
}

/**
 * Judges a message under the driver's phrases; without `beside`, by itself. `alone`: the verdict it got by itself, which
 * stands where nothing it is beside can change it.
 */
export type JudgeMessage = (message: MailMessage, beside?: Beside, alone?: Verdict) => Verdict;

/** Signatures held at most: answers come again and again. */
const MOST_SIGNATURES = 1_000;

/** {@link JudgeMessage} over one set of knowledge and phrases. Only earlier answers that look alike are compared in full. */
export function judgeWith(knowledge: TriageKnowledge, phrases: readonly OwnPhrase[]): JudgeMessage {
  const zone = readerZone();
  const signatures = new Map<string, Signature>();
  const signed = (text: string): Signature => {
    const known = signatures.get(text);
    if (known !== undefined) return known;
    if (signatures.size >= MOST_SIGNATURES) signatures.clear();
    const signature = signatureOf(text);
    signatures.set(text, signature);
    return signature;
  };
  return (message, beside, alone) => {
    const earlier = alike(message.text ?? '', beside?.earlier ?? [], signed);
    const answers = beside?.answers ?? null;
    if (alone !== undefined && earlier.length === 0 && answers === null) return alone;
    return judge(message, knowledge, { zone, phrases, earlier, ...(answers && { answers }) });
  };
}

function alike(text: string, earlier: readonly string[], signed: (text: string) => Signature): readonly string[] {
  if (earlier.length === 0) return [];
  const own = signatureOf(text);
  return earlier.filter((other) => isWorthComparing(own, signed(other)));
}
