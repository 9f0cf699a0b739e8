import type { SentMessage } from '../../core/compare/topics';
import { numbersNamed } from '../../core/reply/evidence-numbers';
import type { MessageRow } from '../../storage/rows';

/** A numbered copy as letters of ours list it, up to the first space: `E3-door.jpg`. */
const COPY = /\bE\d{1,5}-[^\s,;]{1,120}/g;

/** Whether it is a message of hers that Amazon's answers can be answers to: not one to an office, or about records. */
export function isToAmazon({ kind, payload }: Pick<MessageRow, 'kind' | 'payload'>): boolean {
  return kind === 'sent' && payload.letter?.beside !== true;
}

/**
 * A message of the driver's to compare an answer with; nothing where its text was not kept, or where it went elsewhere. Files
 * that the letter lists by number count as attached: a page does not tell what was.
 */
export function sentMessage(row: MessageRow): readonly SentMessage[] {
  const { text, attachments = [] } = row.payload.message;
  if (text === null || !isToAmazon(row)) return [];
  return [{ text, attachments: [...attachments, ...(text.match(COPY) ?? [])] }];
}

/** The numbers of evidence that messages of hers name, in their words or in what they attach. */
export function evidenceNamed(sent: readonly SentMessage[], ofCase: readonly number[]): readonly number[] {
  return numbersNamed(
    sent.flatMap(({ text, attachments }) => [text, ...attachments]),
    ofCase,
  );
}
