import { describe, expect, it } from 'vitest';

import { certainJoin, type InCase, type Newcomer } from '../../../../utils/core/record/join';
import { accountsOf, areApart } from '../../../../utils/core/record/join-account';

const NEW: Newcomer = { keys: ['gmail:a:9'], thread: 'gmail:a:t', at: 100, replyTo: null };

function kept(caseId: string, part: Partial<InCase> = {}): InCase {
  return { caseId, keys: [`gmail:a:${caseId}`], thread: 'gmail:a:t', at: 1, ...part };
}

describe('joining by itself', () => {
  it.each<[string, Partial<Newcomer>, readonly InCase[], ReturnType<typeof certainJoin>]>([
    ['nothing near', {}, [], null],
    ['the same thread', {}, [kept('x')], { caseId: 'x', reason: 'thread' }],
    ['no thread on either side', { thread: '' }, [kept('x', { thread: '' })], null],
    [
      'an answer to a message of the case',
      { thread: '', replyTo: 'mid:1' },
      [kept('x', { thread: '', keys: ['mid:1'] })],
      { caseId: 'x', reason: 'reply' },
    ],
    ['the same message', { keys: ['mid:1'] }, [kept('x', { keys: ['mid:1'] })], { caseId: 'x', reason: 'same-id' }],
    [
      'a thread the driver split: with the message before it',
      {},
      [kept('late', { at: 200 }), kept('early', { at: 1 }), kept('middle', { at: 90 })],
      { caseId: 'middle', reason: 'thread' },
    ],
    ['a thread whose messages are all later', {}, [kept('late', { at: 200 })], { caseId: 'late', reason: 'thread' }],
    [
      'an answer to a message in another mailbox',
      { thread: '', replyTo: 'mid:1' },
      [kept('x', { thread: '', keys: ['mid:1', 'gmail:b:1'] })],
      null,
    ],
    [
      'an answer to a message of no known mailbox',
      { thread: '', replyTo: 'mid:1' },
      [kept('x', { thread: '', keys: ['mid:1', 'gmail:unknown:1'] })],
      { caseId: 'x', reason: 'reply' },
    ],
  ])('%s', (_name, part, near, joined) => {
    expect(certainJoin({ ...NEW, ...part }, near)).toEqual(joined);
  });
});

describe('mail accounts', () => {
  it('are those the keys and the thread name', () => {
    expect(accountsOf(['mid:<a@b>', 'gmail:a:1', 'paste:x'], 'gmail:b:t')).toEqual(['a', 'b']);
    expect(accountsOf(['gmail:unknown:1', 'file:x'], '')).toEqual([]);
  });

  it.each([
    [['a'], ['b'], true],
    [['a'], ['a', 'b'], false],
    [[], ['b'], false],
    [['a'], [], false],
  ])('%j and %j are apart: %s', (one, other, apart) => {
    expect(areApart(one, other)).toBe(apart);
  });
});
