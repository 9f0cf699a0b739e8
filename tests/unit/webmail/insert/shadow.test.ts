import { afterEach, describe, expect, it, vi } from 'vitest';

import { shadow, shadowRootOf } from '../../../../utils/webmail/insert/shadow';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function editorInside(): { root: ShadowRoot; editor: HTMLElement; words: Text } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  const words = document.createTextNode('First. Second.');
  editor.append(words);
  root.append(editor);
  return { root, editor, words };
}

/** What the document's selection shows from outside: the host alone. */
const outside = { rangeCount: 1, getRangeAt: () => ({ startContainer: document.body, startOffset: 0 }) };
const rangeOf = (words: Text): Partial<Range> => ({
  startContainer: words,
  startOffset: 3,
  endContainer: words,
  endOffset: 5,
});

describe('where the selection stands inside a shadow root', () => {
  it.each<[string, (root: ShadowRoot, words: Text) => object]>([
    [
      'composed ranges',
      (root, words) => ({
        ...outside,
        getComposedRanges: ({ shadowRoots }: { shadowRoots: readonly ShadowRoot[] }) =>
          shadowRoots.includes(root) ? [rangeOf(words)] : [],
      }),
    ],
    [
      'the root’s own selection, in older browsers',
      (root, words) => {
        Object.assign(root, { getSelection: () => ({ rangeCount: 1, getRangeAt: () => rangeOf(words) }) });
        return outside;
      },
    ],
  ])('is told by %s', (_, selectionFor) => {
    const { root, editor, words } = editorInside();
    const setBaseAndExtent = vi.fn();
    const selection = { ...selectionFor(root, words), setBaseAndExtent } as unknown as Selection;
    vi.spyOn(document, 'getSelection').mockReturnValue(selection);
    document.execCommand = () => true;
    expect(shadow.write(editor, 'LETTER', '')).toBe('replaced');
    expect(setBaseAndExtent).toHaveBeenCalledWith(words, 3, words, 5);
  });

  it('is the very start where nothing tells it', () => {
    const { editor } = editorInside();
    const setBaseAndExtent = vi.fn();
    const selection = { rangeCount: 0, setBaseAndExtent } as unknown as Selection;
    vi.spyOn(document, 'getSelection').mockReturnValue(selection);
    document.execCommand = () => true;
    expect(shadow.write(editor, 'LETTER', '')).toBe('added');
    expect(setBaseAndExtent).toHaveBeenCalledWith(editor, 0, editor, 0);
  });
});

describe('the shadow root of an element', () => {
  it('is the one it stands in, or none', () => {
    const { root, editor } = editorInside();
    expect(shadowRootOf(editor)).toBe(root);
    expect(shadowRootOf(document.body)).toBeNull();
    expect(shadowRootOf(document.createElement('div'))).toBeNull();
  });
});
