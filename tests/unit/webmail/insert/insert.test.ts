import { afterEach, describe, expect, it, vi } from 'vitest';

import { insertReply } from '../../../../utils/webmail/insert/insert';
import { gmail } from '../../../../utils/webmail/sites/gmail';
import type { Editor, WebmailAdapter } from '../../../../utils/webmail/types';

const THREAD = '198c6747aabb71a9';
const KNOWN = 'amazonflex-support@amazon.com';
const TEXT = 'Hello,\n\nThe order was gone.';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A reply box as Gmail builds it: own words, signature, quote. */
function box(part: Partial<Editor> = {}): Editor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.tabIndex = 0;
  const own = document.createElement('div');
  own.textContent = 'mine ';
  const signature = document.createElement('div');
  signature.className = 'gmail_signature';
  signature.textContent = 'Robin';
  const quote = document.createElement('div');
  quote.className = 'gmail_quote';
  const inner = document.createElement('blockquote');
  inner.textContent = 'On Nov 3 they wrote';
  quote.append(inner);
  element.append(own, signature, quote);
  document.body.append(element);
  return { element, threadId: THREAD, recipients: [KNOWN], ...part };
}

/** Writes where the selection stands, as a browser does; the test's page can't. */
function browserWrites(taken = true): void {
  document.execCommand = (_name, _ui, text = '') => {
    const selection = document.getSelection();
    if (!taken || selection === null || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    return true;
  };
}

const ask = (editors: readonly Editor[], part: { threadId?: string | null; acceptRecipients?: boolean } = {}) => {
  const adapter: WebmailAdapter = { ...gmail, editors: () => editors };
  const { threadId = THREAD, acceptRecipients = false } = part;
  return insertReply(adapter, document, ['amazon.com'], { threadId, text: TEXT, acceptRecipients });
};
const texts = (editors: readonly Editor[]) => editors.map(({ element }) => element.textContent ?? '');

describe('which reply box a letter goes into', () => {
  it.each<[string, () => readonly Editor[], { threadId?: string | null }, number]>([
    ['the one of the thread', () => [box({ threadId: 'f'.repeat(16) }), box()], {}, 1],
    ['the last of the thread', () => [box(), box()], {}, 1],
    ['none of another thread', () => [box({ threadId: 'f'.repeat(16) })], {}, -1],
    ['no new message, which belongs to no thread', () => [box({ threadId: null })], {}, -1],
    ['none, where the message has no thread', () => [box({ threadId: null })], { threadId: null }, -1],
    ['none, where none is open', () => [], {}, -1],
  ])('is %s', (_, boxes, part, at) => {
    browserWrites();
    const editors = boxes();
    const before = texts(editors);
    expect(ask(editors, part)).toEqual({ result: at === -1 ? 'no-editor' : 'inserted' });
    texts(editors).forEach((text, index) => {
      if (index === at) expect(text).toContain('The order was gone.');
      else expect(text).toBe(before[index]);
    });
  });

  it('is the one she is in, of two in the thread', () => {
    browserWrites();
    const [first, second] = [box(), box()];
    first.element.focus();
    expect(ask([first, second])).toEqual({ result: 'inserted' });
    expect(first.element.textContent).toContain('The order was gone.');
    expect(second.element.textContent).not.toContain('The order was gone.');
  });
});

describe('where in the reply box', () => {
  const caretIn = (node: Node | null | undefined, offset: number): void => {
    if (node) document.getSelection()?.collapse(node, offset);
  };
  it.each<[string, (editor: HTMLElement) => void, string]>([
    ['at the caret, among her own words', (editor) => caretIn(editor.firstChild?.firstChild, 5), `mine ${TEXT}\nRobin`],
    [
      'at the start, where the caret is in the quote',
      (editor) => caretIn(editor.querySelector('blockquote')?.firstChild, 3),
      `${TEXT}\nmine `,
    ],
    [
      'at the start, where the caret is in the signature',
      (editor) => caretIn(editor.querySelector('.gmail_signature')?.firstChild, 2),
      `${TEXT}\nmine `,
    ],
    ['at the start, where the caret is elsewhere', () => document.getSelection()?.removeAllRanges(), `${TEXT}\nmine `],
  ])('%s; signature and quote stay as they are', (_, place, begins) => {
    browserWrites();
    const editor = box();
    place(editor.element);
    expect(ask([editor])).toEqual({ result: 'inserted' });
    expect(editor.element.textContent?.startsWith(begins)).toBe(true);
    expect(editor.element.querySelector('.gmail_signature')?.textContent).toBe('Robin');
    expect(editor.element.querySelector('blockquote')?.textContent).toBe('On Nov 3 they wrote');
  });

  it('says so where the page does not take it', () => {
    browserWrites(false);
    expect(ask([box()])).toEqual({ result: 'failed', why: 'not-taken' });
  });
});

describe('whom it would go to', () => {
  it.each<[string, readonly string[], readonly string[] | null]>([
    ['a known address is not asked about', [KNOWN], null],
    ['a part of Amazon’s domain is', ['x@mail.amazon.com'], null],
    ['a stranger is named', ['help@flex-appeals.example'], ['help@flex-appeals.example']],
    ['a stranger beside a known one is named alone', [KNOWN, 'me@example.com'], ['me@example.com']],
    [
      'a look-alike domain is a stranger',
      ['flex@notamazon.com', 'flex@amazon.com.example'],
      ['flex@notamazon.com', 'flex@amazon.com.example'],
    ],
    ['nobody is asked about too', [], []],
  ])('%s', (_, recipients, named) => {
    browserWrites();
    const editor = box({ recipients });
    expect(ask([editor])).toEqual(
      named === null ? { result: 'inserted' } : { result: 'check-recipients', recipients: named },
    );
    if (named === null) return;
    expect(editor.element.textContent).not.toContain('The order was gone.');
    expect(ask([editor], { acceptRecipients: true })).toEqual({ result: 'inserted' });
  });
});
