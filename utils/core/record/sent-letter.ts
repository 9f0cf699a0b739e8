/** A letter of ours that the driver says she has sent, and how her mail is known for it when it is read later. */
import { compareAnswers, isCopy } from '../compare/compare-answers';
import { readAnswer } from '../compare/wording';
import type { TemplateKind } from '../reply/template-kind';

/** What is noted beside a message of hers that is a letter of ours. */
export interface SentLetter {
  /** Id of the template, or of her own letter. */
  readonly template: string;
  readonly kind: TemplateKind;
  /** The route it was written for; null for the plain answer to a message. */
  readonly route: string | null;
  /** It went to an office, a court or about records: what Amazon answers in the thread is no answer to it. */
  readonly beside: boolean;
  readonly language: string;
  /** Numbers of the evidence that went with it. */
  readonly evidence: readonly number[];
  /** ISO instant at which she said so. */
  readonly markedAt: string;
}

/** Her mail may be older or newer than the day she names, in milliseconds: she may send before she says so, or the other way round. */
const NEAR = 3 * 86_400_000;
/** Of all words, from which on a mail is the letter after she changed it. Two letters of ours to one case share far less. */
const SAME_WORDS = 0.6;

/** Whether a mail is this letter as she sent it, perhaps with words changed. Both times in milliseconds. */
export function isLetterAsSent(
  letter: { readonly text: string; readonly at: number },
  mail: { readonly text: string; readonly at: number },
): boolean {
  if (Math.abs(letter.at - mail.at) > NEAR) return false;
  const [one, other] = [readAnswer(mail.text), readAnswer(letter.text)];
  const comparison = compareAnswers(one, other);
  return comparison.share >= SAME_WORDS || isCopy(comparison, one, other);
}
