import { afterEach, describe, expect, it } from 'vitest';

import { chooseEditor } from '../../../../utils/webmail/insert/choose';
import type { Editor } from '../../../../utils/webmail/types';

afterEach(() => document.body.replaceChildren());

function editor(parent: Node = document.body, threadId: string | null = 'thread'): Editor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.tabIndex = 0;
  parent.appendChild(element);
  return { element, below: '', threadId, recipients: [] };
}

function shadowIn(parent: Node): ShadowRoot {
  const host = document.createElement('div');
  parent.appendChild(host);
  return host.attachShadow({ mode: 'open' });
}

describe('the editor a letter is for', () => {
  it('is the one that has the keyboard in it', () => {
    const [first, second] = [editor(), editor()];
    first.element.focus();
    expect(chooseEditor(document, [first, second], 'thread')).toBe(first);
  });

  it('is the one that has the keyboard in it inside shadow roots', () => {
    const inside = editor(shadowIn(shadowIn(document.body)));
    const other = editor();
    inside.element.focus();
    expect(chooseEditor(document, [inside, other], 'thread')).toBe(inside);
  });

  it('is the one in the frame that has the keyboard', () => {
    const other = editor();
    const framed = editor(document.createElement('section'));
    // What has the keyboard in the page is the frame; what has it in the frame is the editor.
    const frame = { contentDocument: { activeElement: framed.element } };
    const page = { activeElement: frame } as unknown as Document;
    expect(chooseEditor(page, [framed, other], 'thread')).toBe(framed);
  });

  it('is the last that is shown where none has it', () => {
    const editors = [editor(), editor(), editor()];
    const [, second, third] = editors;
    if (third) third.element.checkVisibility = () => false;
    expect(chooseEditor(document, editors, 'thread')).toBe(second);
  });

  it('is a reply to a message its page does not name, where no other editor is the thread’s', () => {
    const unnamed = { ...editor(document.body, null), unnamed: true };
    const named = editor();
    expect(chooseEditor(document, [unnamed], 'thread')).toBe(unnamed);
    expect(chooseEditor(document, [named, unnamed], 'thread')).toBe(named);
    expect(chooseEditor(document, [unnamed], null)).toBeNull();
  });

  it('is the last where none is shown', () => {
    const editors = [editor(), editor()];
    for (const { element } of editors) element.checkVisibility = () => false;
    expect(chooseEditor(document, editors, 'thread')).toBe(editors[1]);
  });

  it.each<[string, string | null, string | null]>([
    ['another thread has', 'other', 'thread'],
    ['a new message has', null, 'thread'],
    ['no thread is asked for', null, null],
  ])('is none that %s', (_, has, asked) => {
    const one = editor(document.body, has);
    one.element.focus();
    expect(chooseEditor(document, [one], asked)).toBeNull();
  });
});
