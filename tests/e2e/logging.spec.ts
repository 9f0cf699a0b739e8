import { sampleMessages } from '../../scripts/demo/sample';
import { bannered, expandAll, openThread, toInbox } from './support/gmail-page';
import { expect, test } from './support/product';

const story = sampleMessages.filter(
  ({ thread }) => thread === sampleMessages.find(({ category }) => category === 'order-not-picked-up')?.thread,
);
const STORY = story[0]?.threadId ?? '';
const cannedTwice = sampleMessages.filter(({ canned, threadId }) => canned && threadId !== STORY);

test('a thread is logged exactly once: opened twice, reloaded, and in two tabs at the same time', async ({
  product,
}) => {
  await product.consent();
  const first = await product.gmail();
  await openThread(first, STORY);
  await expandAll(first);
  await expect.poll(() => bannered(first)).toHaveLength(story.filter(({ flag }) => flag).length);
  const logged = await product.record();

  const second = await product.gmail();
  await Promise.all([openThread(second, STORY), first.reload()]);
  await expandAll(second);
  await expect.poll(() => bannered(second)).toHaveLength(story.filter(({ flag }) => flag).length);
  await toInbox(second);
  await openThread(second, STORY);
  await expect.poll(() => bannered(second)).not.toEqual([]);

  const again = await product.record();
  expect(again.messages.map(({ id }) => id).sort()).toEqual(logged.messages.map(({ id }) => id).sort());
  expect(again.events).toEqual(logged.events);
});

test("the driver's own answers in a flagged thread are kept as sent, with the notices and the answers around them", async ({
  product,
}) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, STORY);
  await expandAll(page);

  await expect.poll(async () => (await product.record()).messages.length).toBe(story.length);
  const { messages } = await product.record();
  const kinds = messages.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
  expect(kinds).toEqual(
    story.map(({ direction, canned }) => (direction === 'out' ? 'sent' : canned ? 'answer' : 'notice')),
  );
  expect(new Set(messages.map(({ caseId }) => caseId)).size).toBe(1);
});

test('two canned answers with equal text stay two entries', async ({ product }) => {
  const threads = [...new Set(cannedTwice.map(({ threadId }) => threadId))];
  await product.consent();
  const page = await product.gmail();
  for (const threadId of threads) {
    await openThread(page, threadId);
    await expandAll(page);
    await expect.poll(() => bannered(page)).not.toEqual([]);
  }

  const { messages } = await product.record();
  const texts = messages
    .filter(({ payload }) => payload.verdict?.category === 'canned-reply')
    .map(({ payload }) => payload.message.text);
  expect(texts.length).toBeGreaterThan(new Set(texts).size);
});

test('the chain of events holds, and no address stands in a key or an index', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, STORY);
  await expect.poll(() => bannered(page)).not.toEqual([]);

  const { messages, events } = await product.record();
  for (const { payload: _payload, ...plain } of messages) expect(JSON.stringify(plain)).not.toMatch(/@|amazon|pick/i);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1));
  expect(events.slice(1).every(({ prev }, index) => prev === events[index]?.hash)).toBe(true);
});
