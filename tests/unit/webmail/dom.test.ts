import { describe, expect, it } from 'vitest';

import { isLongerThan, lineOf, textOf } from '../../../utils/webmail/dom';

function body(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body;
}

function manyBlocks(count: number): HTMLElement {
  return body(Array.from({ length: count }, (_, index) => `<div>line ${index}</div>`).join(''));
}

/** Elements inside one another, `depth` levels of them, around one word. */
function nested(depth: number): HTMLElement {
  const root = document.createElement('div');
  let inner = root;
  for (let i = 1; i < depth; i += 1) {
    const child = document.createElement('div');
    inner.append(child);
    inner = child;
  }
  inner.append('deep');
  return root;
}

describe('text of a part of the page', () => {
  it.each([
    ['blocks on lines of their own', '<div>Hello</div><div>Dana</div>', 'Hello\nDana'],
    ['text beside a block', 'Hello<p>Dana</p>bye', 'Hello\nDana\nbye'],
    ['blocks in blocks', '<div><div><div>Hello</div></div></div><p>Dana', 'Hello\nDana'],
    ['blanks between blocks', '<div>Hello</div>\n  <div>Dana</div>', 'Hello\nDana'],
    ['a line left empty', '<div>Hello</div><div><br></div><div>Dana</div>', 'Hello\n\nDana'],
    ['many lines left empty', 'Hello<br><br><br><br>Dana', 'Hello\n\nDana'],
    ['words that start with a line', 'Hello<br> <div>Dana</div>', 'Hello\nDana'],
    ['words cut by an element', 'Your <span>or</span>der', 'Your order'],
    ['cells', '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one two\nthree'],
    ['an image', 'Dinner <img alt="🎉">!', 'Dinner 🎉!'],
    ['an image whose words have lines', 'a<img alt="b\nc"><div>d</div>', 'ab\nc\nd'],
    ['what is not shown', 'a<script>b</script><style>c</style><button>d</button>', 'a'],
    ['marks of our own', 'a<span data-side-note="">b</span>', 'a'],
  ])('reads %s', (_, html, text) => {
    expect(textOf(body(html))).toBe(text);
  });

  it('leaves out what it is told to', () => {
    expect(textOf(body('mine<div class="quote">yours <b>too</b></div>'), 100, '.quote')).toBe('mine');
  });

  it('stops at the limit', () => {
    expect(textOf(manyBlocks(100), 13)).toBe('line 0\nline 1');
  });

  it('reads nothing of nothing and a text by itself', () => {
    expect(textOf(null)).toBe('');
    expect(textOf(document.createTextNode(' a \n b '))).toBe('a b');
    expect(lineOf(body('<p>a</p><p>b<br>c</p>'))).toBe('a b c');
  });

  it('reads twenty thousand short blocks', () => {
    const lines = textOf(manyBlocks(20_000), 1_000_000).split('\n');

    expect(lines).toHaveLength(20_000);
    expect(lines.at(-1)).toBe('line 19999');
  });

  it('reads elements nested deeper than calls can be', () => {
    expect(textOf(nested(20_000))).toBe('deep');
  });
});

describe('length of a part of the page', () => {
  it.each([
    [9, true],
    [10, false],
  ])('says of ten characters in three nodes whether they are more than %i: %s', (limit, longer) => {
    expect(isLongerThan(body('abcd<p>efg</p><i>hij</i>'), limit)).toBe(longer);
  });
});
