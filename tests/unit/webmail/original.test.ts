import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { OriginalState, Welcome } from '../../../utils/messaging/contract';
import { MARK } from '../../../utils/webmail/dom';
import { followOriginal, type OriginalPort } from '../../../utils/webmail/original';
import { gmail } from '../../../utils/webmail/sites/gmail';
import type { Original } from '../../../utils/webmail/types';

const FOUND: Original = { messageId: '198c6747aabb71a9', raw: 'From: x@example.com\n\nHello', whole: true };
const WELCOME: Welcome = {
  watching: true,
  direction: 'ltr',
  words: {
    redress: 'Redress',
    'original.waiting': 'It waits.',
    'original.kept': 'It is kept.',
    'original.differs': 'Another.',
  },
};

/** A background that says what became of each original, in turn. */
function portOf(states: readonly (OriginalState | null)[], found: Original | null = FOUND) {
  const left = [...states];
  const send = vi.fn<OriginalPort['send']>(async () => {
    const state = left.shift() ?? null;
    return state && { state };
  });
  return { send, adapter: { ...gmail, original: () => found }, page: document };
}

const lines = (): number => document.querySelectorAll(`span[${MARK}]`).length;
const texts = (send: ReturnType<typeof portOf>['send']) => send.mock.calls.map(([, { raw }]) => raw);

describe('the page of an original', () => {
  beforeEach(() => document.body.replaceChildren(document.createElement('pre')));

  it('hands the text over only where it is wanted, and puts one line above the page', async () => {
    const port = portOf(['wanted', 'waiting']);
    await followOriginal(port)(WELCOME);
    expect(texts(port.send)).toEqual([null, FOUND.raw]);
    expect(lines()).toBe(1);
    expect(document.body.firstElementChild?.hasAttribute(MARK)).toBe(true);
  });

  it('keeps the text of mail that is not in the record, and says nothing', async () => {
    const port = portOf(['unknown']);
    await followOriginal(port)(WELCOME);
    expect(texts(port.send)).toEqual([null]);
    expect(lines()).toBe(0);
  });

  it('asks nothing on other pages, before consent, and of a webmail without such a page', async () => {
    const [elsewhere, unwatched, without] = [portOf([], null), portOf([]), portOf([])];
    await followOriginal(elsewhere)(WELCOME);
    await followOriginal(unwatched)({ ...WELCOME, watching: false });
    const { original: _, ...adapter } = without.adapter;
    await followOriginal({ ...without, adapter })(WELCOME);
    for (const { send } of [elsewhere, unwatched, without]) expect(send).not.toHaveBeenCalled();
  });

  it('hands it over once, and follows what becomes of it', async () => {
    const port = portOf(['wanted', 'waiting', 'kept', 'differs', 'wanted']);
    const look = followOriginal(port);
    await Promise.all([look(WELCOME), look(WELCOME), look(WELCOME)]);
    expect(texts(port.send)).toEqual([null, FOUND.raw, null, null]);
    expect(lines()).toBe(1);
    await look(WELCOME);
    expect(texts(port.send)).toHaveLength(5);
    expect(lines()).toBe(0);
  });

  it('hands it over after another that was refused, and again where it could not be held', async () => {
    const port = portOf(['differs', null, 'wanted', 'waiting']);
    const look = followOriginal(port);
    await look(WELCOME);
    await look(WELCOME);
    expect(texts(port.send)).toEqual([null, FOUND.raw, null, FOUND.raw]);
  });

  it.each([
    ['is no longer to read', { ...WELCOME, watching: false }],
    ['goes', null],
  ])('has its line taken away when the extension %s', async (_, word) => {
    const look = followOriginal(portOf(['kept']));
    await look(WELCOME);
    expect(lines()).toBe(1);
    await look(word);
    expect(lines()).toBe(0);
  });
});
