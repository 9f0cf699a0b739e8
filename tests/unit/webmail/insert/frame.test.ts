import { afterEach, describe, expect, it, vi } from 'vitest';

import { frame, isFramed } from '../../../../utils/webmail/insert/frame';

afterEach(() => document.body.replaceChildren());

function editorIn(page: Document): HTMLElement {
  const element = page.createElement('div');
  element.contentEditable = 'true';
  page.body.append(element);
  return element;
}

describe('an editor in a frame', () => {
  it('is one of another document', () => {
    expect(isFramed(editorIn(document.implementation.createHTMLDocument()), document)).toBe(true);
    expect(isFramed(editorIn(document), document)).toBe(false);
  });

  it('is written to by its own document, and not at all once its frame is gone', () => {
    const page = document.implementation.createHTMLDocument();
    const element = editorIn(page);
    const command = vi.fn(() => true);
    const own = { rangeCount: 0, setBaseAndExtent: vi.fn() };
    Object.assign(page, { execCommand: command, getSelection: () => own });
    expect(frame.write(element, 'x', '')).toBe('not-taken');
    expect(command).not.toHaveBeenCalled();
    Object.defineProperty(page, 'defaultView', { value: window });
    expect(frame.write(element, 'x', '')).toBe('added');
    expect(own.setBaseAndExtent).toHaveBeenCalledWith(element, 0, element, 0);
  });
});
