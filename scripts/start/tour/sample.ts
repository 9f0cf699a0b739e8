import { type SampleMessage, sampleMessages } from '../../demo/sample/index';

/** The conversation the product exists for. */
export const STORY: readonly SampleMessage[] = sampleMessages.filter(({ thread }) => thread === 'order-not-picked-up');

/** Its first message: the notice. */
export const NOTICE: SampleMessage = first(STORY);

/** A notice that nobody has answered yet. */
export const FRESH: SampleMessage = first(
  sampleMessages.filter(
    ({ category, threadId }) =>
      category === 'missed-block' && sampleMessages.filter((message) => message.threadId === threadId).length === 1,
  ),
);

/** `flagged` when a message of the thread is a notice, `flex` when it is about Flex, else `not-flex`. */
export function truthOfThread(threadId: string): 'flagged' | 'flex' | 'not-flex' {
  const messages = sampleMessages.filter((message) => message.threadId === threadId);
  if (messages.some(({ flag }) => flag)) return 'flagged';
  return messages.some(({ category }) => category !== 'not-flex') ? 'flex' : 'not-flex';
}

function first(messages: readonly SampleMessage[]): SampleMessage {
  const [message] = messages;
  if (!message) throw new Error('The sample mailbox lacks a message that the tour needs.');
  return message;
}
