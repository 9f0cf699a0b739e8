import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InsertAnswer } from '../../../../utils/messaging/contract';
import { insertReply } from '../../../../utils/webmail/insert/insert';
import { gmail } from '../../../../utils/webmail/sites/gmail';
import type { Editor, WebmailAdapter } from '../../../../utils/webmail/types';

const THREAD = '198c6747aabb71a9';
const KNOWN = 'amazonflex-support@amazon.com';
const TEXT = 'Hello,\n\nThe order was gone.';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
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
  return { element, below: '.gmail_quote, .gmail_signature', threadId: THREAD, recipients: [KNOWN], ...part };
}

/** Writes where the selection stands, as a browser does; the test's page can't. */
function browserWrites(taken = true): void {
  document.execCommand = (_name, _ui, text = '') => {
    const selection = document.getSelection();
    if (!taken || selection === null || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    selection.collapseToEnd();
    return true;
  };
}

interface Asked {
  readonly threadId?: string | null;
  readonly acceptRecipients?: boolean;
}

const ask = async (editors: readonly Editor[] | (() => readonly Editor[]), part: Asked = {}): Promise<InsertAnswer> => {
  const adapter: WebmailAdapter = { ...gmail, editors: typeof editors === 'function' ? editors : () => editors };
  const { threadId = THREAD, acceptRecipients = false } = part;
  const answer = insertReply(adapter, document, ['amazon.com'], { threadId, text: TEXT, acceptRecipients });
  await vi.runAllTimersAsync();
  return answer;
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
  ])('is %s', async (_, boxes, part, at) => {
    browserWrites();
    const editors = boxes();
    const before = texts(editors);
    expect(await ask(editors, part)).toEqual({ result: at === -1 ? 'no-editor' : 'inserted' });
    texts(editors).forEach((text, index) => {
      if (index === at) expect(text).toContain('The order was gone.');
      else expect(text).toBe(before[index]);
    });
  });

  it('is the one she is in, of two in the thread', async () => {
    browserWrites();
    const [first, second] = [box(), box()];
    first.element.focus();
    expect(await ask([first, second])).toEqual({ result: 'inserted' });
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
  ])('%s; signature and quote stay as they are', async (_, place, begins) => {
    browserWrites();
    const editor = box();
    place(editor.element);
    expect(await ask([editor])).toEqual({ result: 'inserted' });
    expect(editor.element.textContent?.startsWith(begins)).toBe(true);
    expect(editor.element.querySelector('.gmail_signature')?.textContent).toBe('Robin');
    expect(editor.element.querySelector('blockquote')?.textContent).toBe('On Nov 3 they wrote');
  });
});

describe('whether it arrived', () => {
  const onInput = (editor: Editor, react: () => void): void => editor.element.addEventListener('input', react);
  const shows = (editor: Editor): boolean => editor.element.textContent.includes('The order was gone.');

  it('is “not-taken” where the browser refuses', async () => {
    browserWrites(false);
    expect(await ask([box()])).toEqual({ result: 'failed', why: 'not-taken' });
  });

  it('is “not-taken” where the browser says yes and the editor holds nothing of it', async () => {
    document.execCommand = () => true;
    expect(await ask([box()])).toEqual({ result: 'failed', why: 'not-taken' });
  });

  it('is “not-taken” where only a letter from before is there', async () => {
    browserWrites();
    const editor = box();
    expect(await ask([editor])).toEqual({ result: 'inserted' });
    document.execCommand = () => true;
    expect(await ask([editor])).toEqual({ result: 'failed', why: 'not-taken' });
  });

  it('is “taken-back” where the page draws its editor without it', async () => {
    browserWrites();
    const editor = box();
    onInput(editor, () => editor.element.replaceChildren('mine'));
    expect(await ask([editor])).toEqual({ result: 'failed', why: 'taken-back' });
  });

  it('is “taken-back” where the page leaves only a letter from before', async () => {
    browserWrites();
    const editor = box();
    expect(await ask([editor])).toEqual({ result: 'inserted' });
    const was = editor.element.cloneNode(true);
    onInput(editor, () => editor.element.replaceChildren(...was.childNodes));
    expect(await ask([editor])).toEqual({ result: 'failed', why: 'taken-back' });
  });

  it('is read where the editor is now, which was built anew meanwhile', async () => {
    browserWrites();
    const [old, anew, empty] = [box(), box(), box()];
    let now = [old];
    onInput(old, () => {
      old.element.remove();
      anew.element.replaceChildren(...old.element.childNodes);
      now = [anew];
    });
    expect(await ask(() => now)).toEqual({ result: 'inserted' });
    now = [anew];
    onInput(anew, () => {
      anew.element.remove();
      now = [empty];
    });
    expect(await ask(() => now)).toEqual({ result: 'failed', why: 'taken-back' });
  });

  it('is “read-only” where the editor can only be read', async () => {
    browserWrites();
    const editor = box();
    editor.element.contentEditable = 'false';
    expect(await ask([editor])).toEqual({ result: 'failed', why: 'read-only' });
    expect(shows(editor)).toBe(false);
  });

  it('is “threw” where the browser throws', async () => {
    document.execCommand = () => {
      throw new Error('a fault');
    };
    expect(await ask([box()])).toEqual({ result: 'failed', why: 'threw' });
  });

  it('is told to the page as typing is: one more input and one key, when its own handlers have run', async () => {
    browserWrites();
    const editor = box();
    const heard: string[] = [];
    for (const type of ['input', 'keyup', 'keydown', 'click', 'submit'])
      document.body.addEventListener(type, (event) => heard.push(`${event.type} ${String(event.composed)}`));
    await ask([editor]);
    expect(heard).toEqual(['input true', 'keyup true']);
  });
});

describe('editors of other kinds', () => {
  const field = (tag: 'textarea' | 'input', value: string): Editor => {
    const element = document.createElement(tag);
    element.value = value;
    document.body.append(element);
    return { element, below: '', threadId: THREAD, recipients: [KNOWN] };
  };

  it('hold plain text, above the quote', async () => {
    document.execCommand = () => false;
    const editor = field('textarea', 'They wrote:\n> Late.');
    expect(await ask([editor])).toEqual({ result: 'inserted' });
    expect((editor.element as HTMLTextAreaElement).value).toBe(`${TEXT}\n\nThey wrote:\n> Late.`);
  });

  it('hold one line', async () => {
    document.execCommand = () => false;
    const editor = field('input', '');
    expect(await ask([editor])).toEqual({ result: 'inserted' });
    expect((editor.element as HTMLInputElement).value).toBe('Hello, The order was gone.');
  });

  it('stand in an open shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const editor = box();
    host.attachShadow({ mode: 'open' }).append(editor.element);
    document.execCommand = (_name, _ui, text = '') => {
      editor.element.prepend(text);
      return true;
    };
    expect(await ask([editor])).toEqual({ result: 'inserted' });
  });

  it('stand in a frame that is still there', async () => {
    const page = document.implementation.createHTMLDocument();
    const editor = box();
    page.body.append(editor.element);
    expect(await ask([editor])).toEqual({ result: 'failed', why: 'not-taken' });
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
  ])('%s', async (_, recipients, named) => {
    browserWrites();
    const editor = box({ recipients });
    expect(await ask([editor])).toEqual(
      named === null ? { result: 'inserted' } : { result: 'check-recipients', recipients: named },
    );
    if (named === null) return;
    expect(editor.element.textContent).not.toContain('The order was gone.');
    expect(await ask([editor], { acceptRecipients: true })).toEqual({ result: 'inserted' });
  });
});
