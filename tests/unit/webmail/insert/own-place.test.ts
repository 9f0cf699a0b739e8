import { afterEach, describe, expect, it } from 'vitest';

import { ownPart, startOf } from '../../../../utils/webmail/insert/own-place';

const BELOW = '.quote, .signature';

afterEach(() => document.body.replaceChildren());

/** An editor with lines of her own (plain words) and parts below (`quote:` and `signature:` before their words). */
function editor(...lines: readonly string[]): HTMLElement {
  const element = document.createElement('div');
  for (const line of lines) {
    const [kind, words] = line.includes(':') ? line.split(':') : ['', line];
    const block = document.createElement('div');
    block.className = kind ?? '';
    block.textContent = words ?? '';
    element.append(block, '\n');
  }
  document.body.append(element);
  return element;
}

const textIn = (element: HTMLElement, line: number): Node => element.children[line]?.firstChild ?? element;

function range(from: readonly [Node, number], to: readonly [Node, number] = from): Range {
  const made = document.createRange();
  made.setStart(...from);
  made.setEnd(...to);
  return made;
}

describe('what of a selection is her own', () => {
  it('is all of it among her own words', () => {
    const box = editor('First.', 'Second.', 'quote:Theirs.');
    const own = ownPart(box, BELOW, range([textIn(box, 0), 2], [textIn(box, 1), 3]));
    expect(own?.toString()).toBe('rst.\nSec');
  });

  it('ends with her last word before a quote', () => {
    const box = editor('First.', 'Second.', 'quote:Theirs.', 'signature:Dana');
    for (const end of [
      [textIn(box, 2), 3],
      [textIn(box, 3), 4],
      [box, box.childNodes.length],
    ] as const) {
      const own = ownPart(box, BELOW, range([textIn(box, 1), 2], end));
      expect([own?.toString(), own?.endContainer]).toEqual(['cond.', textIn(box, 1)]);
    }
  });

  it('is a caret where nothing of her own comes between', () => {
    const box = editor('First.', 'quote:Theirs.', 'Last.');
    const own = ownPart(box, BELOW, range([textIn(box, 0), 6], [textIn(box, 1), 3]));
    expect([own?.collapsed, own?.startContainer, own?.startOffset]).toEqual([true, textIn(box, 0), 6]);
  });

  it('is a caret below a quote too', () => {
    const box = editor('quote:Theirs.', 'Last.');
    expect(ownPart(box, BELOW, range([textIn(box, 1), 2]))?.startOffset).toBe(2);
  });

  it.each<[string, (box: HTMLElement) => Range | null]>([
    ['that is none', () => null],
    ['elsewhere on the page', () => range([document.body, 0])],
    ['that ends elsewhere', (box) => range([textIn(box, 0), 1], [document.body, document.body.childNodes.length])],
    ['that begins in the quote', (box) => range([textIn(box, 1), 1], [textIn(box, 2), 1])],
    ['that is a caret at the very start', (box) => range([box, 0])],
  ])('is nothing of one %s', (_, selected) => {
    const box = editor('First.', 'quote:Theirs.', 'Last.');
    expect(ownPart(box, BELOW, selected(box))).toBeNull();
  });

  it('is all of it where the webmail sets nothing below', () => {
    const box = editor('First.', 'quote:Theirs.');
    expect(ownPart(box, '', range([textIn(box, 0), 0], [textIn(box, 1), 6]))?.toString()).toBe('First.\nTheirs');
  });

  it('is a new line for a caret right above a quote, where words would be drawn into it', () => {
    const box = editor('First.', 'quote:Theirs.');
    const own = ownPart(box, BELOW, range([box, 2]));
    expect(own?.startContainer).toBe(box.children[1]);
    expect([...box.children].map(({ className, textContent }) => className || textContent)).toEqual([
      'First.',
      '',
      'quote',
    ]);
  });
});

describe('the very start', () => {
  it.each<[string, readonly string[]]>([
    ['of her own words', ['First.', 'quote:Theirs.']],
    ['of nothing', []],
  ])('%s is before everything', (_, lines) => {
    const box = editor(...lines);
    const { startContainer, startOffset } = startOf(box, BELOW);
    expect([startContainer, startOffset]).toEqual([box, 0]);
    expect(box.children).toHaveLength(lines.length);
  });

  it('of an editor that begins with a quote is a line of her own above it, also where it is wrapped', () => {
    const box = editor('quote:Theirs.');
    expect(startOf(box, BELOW).startContainer).toBe(box.firstChild);
    expect(box.children).toHaveLength(2);

    const wrapped = document.createElement('div');
    wrapped.append('\n', editor('signature:Dana'));
    document.body.append(wrapped);
    const { startContainer } = startOf(wrapped, BELOW);
    expect(startContainer).toBe(wrapped.children[0]?.children[0]);
    expect(startContainer.nextSibling).toHaveProperty('className', 'signature');
  });
});
