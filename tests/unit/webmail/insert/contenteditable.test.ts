import { afterEach, describe, expect, it, vi } from 'vitest';

import { contenteditable, writeRich } from '../../../../utils/webmail/insert/contenteditable';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function editor(): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.append('First. Second.');
  document.body.append(element);
  return element;
}

function browserWrites(): ReturnType<typeof vi.fn> {
  const command = vi.fn(() => true);
  document.execCommand = command;
  return command;
}

describe('an editor of rich text', () => {
  it('is written to as plain text, on a line of its own', () => {
    const command = browserWrites();
    expect(contenteditable.write(editor(), '<b>Hello</b>\n\nbye', '')).toBe('added');
    expect(command).toHaveBeenCalledWith('insertText', false, '<b>Hello</b>\n\nbye\n');
  });

  it('keeps the caret she had put, though the page moves it when it gets the keyboard', () => {
    browserWrites();
    const element = editor();
    document.getSelection()?.collapse(element.firstChild, 7);
    element.focus = () => document.getSelection()?.collapse(element.firstChild, 0);
    expect(writeRich(element, 'x', '')).toBe('added');
    expect(document.getSelection()?.anchorOffset).toBe(7);
  });

  it('takes the caret the page puts where she had put none', () => {
    browserWrites();
    const element = editor();
    document.getSelection()?.removeAllRanges();
    element.focus = () => document.getSelection()?.collapse(element.firstChild, 3);
    expect(writeRich(element, 'x', '')).toBe('added');
    expect(document.getSelection()?.anchorOffset).toBe(3);
  });

  it('is not written to where its document shows no selection', () => {
    const command = browserWrites();
    vi.spyOn(document, 'getSelection').mockReturnValue(null);
    expect(writeRich(editor(), 'x', '')).toBe('not-taken');
    expect(command).not.toHaveBeenCalled();
  });

  it('holds what it shows, pictures by their words', () => {
    const element = editor();
    const picture = document.createElement('img');
    picture.alt = '😀';
    element.append(picture, '\u00a0!');
    expect(contenteditable.held(element)).toBe('First. Second.😀\u00a0!');
  });
});
