import { beforeEach, describe, expect, it } from 'vitest';

import { Marks } from '../../../utils/webmail/marks';

function host(word: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = word;
  return element;
}

describe('marks', () => {
  let row: HTMLElement;
  let marks: Marks;

  beforeEach(() => {
    row = document.createElement('div');
    row.append(document.createElement('b'));
    marks = new Marks();
  });

  const pass = (says: string | null): number => {
    if (says !== null) marks.place({ parent: row, before: row.firstChild }, says, () => host(says));
    return marks.sweep();
  };

  it('leaves a mark alone that says the same', () => {
    pass('late');
    const first = row.firstChild;
    pass('late');

    expect(row.firstChild).toBe(first);
    expect(row.children.length).toBe(2);
  });

  it('replaces a mark when a recycled row says something else', () => {
    pass('late');
    pass('missed');

    expect([...row.children].map((child) => child.textContent)).toEqual(['missed', '']);
  });

  it('takes a mark away that the pass did not ask for', () => {
    pass('late');

    expect(pass(null)).toBe(0);
    expect(row.children.length).toBe(1);
  });

  it('builds the mark again when the page threw it away', () => {
    pass('late');
    row.replaceChildren(document.createElement('b'));
    pass('late');

    expect(row.firstElementChild?.textContent).toBe('late');
  });

  it('clears everything', () => {
    pass('late');
    marks.clear();

    expect(row.children.length).toBe(1);
  });
});
