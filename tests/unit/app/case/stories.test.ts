import { expect, it } from 'vitest';

import { draftOfFile } from '../../../../utils/app/notice/draft';
import { storiesOf } from '../../../../utils/app/case/stories';

function draft(
  id: string,
  inReplyTo: string | null = null,
  threadId: string | null = null,
  gmailId: string | null = null,
) {
  const message = {
    from: { address: 'a@example.com' },
    to: [],
    date: null,
    subject: null,
    text: id,
    messageId: `<${id}>`,
    inReplyTo: inReplyTo && `<${inReplyTo}>`,
  };
  return draftOfFile({ message, threadId, gmailId, clipped: false }, 'me@example.com');
}

function groups(...drafts: readonly ReturnType<typeof draft>[]): string {
  const names = storiesOf(drafts);
  const known = [...new Set(names)];
  return names.map((name) => known.indexOf(name)).join('');
}

it.each([
  ['answer each other', [draft('a'), draft('b', 'a'), draft('c', 'b'), draft('d')], '0001'],
  ['answer each other, in any order', [draft('c', 'b'), draft('d'), draft('a'), draft('b', 'a')], '0100'],
  ['answer one that is not in the file', [draft('b', 'gone'), draft('c', 'gone')], '00'],
  ['stand in one thread', [draft('a', null, '19a'), draft('b', null, '19a'), draft('c', null, '19b')], '001'],
  ['are the same message', [draft('a', null, null, '19f'), draft('a')], '00'],
  ['have nothing in common', [draft('a'), draft('b'), draft('c')], '012'],
])('puts messages together that %s', (_name, drafts, expected) => expect(groups(...drafts)).toBe(expected));

it('follows a chain of thousands', () => {
  const chain = Array.from({ length: 5_000 }, (_, index) => draft(`m${index}`, index === 0 ? null : `m${index - 1}`));
  expect(new Set(storiesOf(chain)).size).toBe(1);
});
