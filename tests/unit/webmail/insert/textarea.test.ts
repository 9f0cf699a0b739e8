import { describe, expect, it } from 'vitest';

import { fitLetter } from '../../../../utils/webmail/insert/textarea';

const QUOTE = 'They wrote:\n> Late.\n> See the app.';

/** What a text with `[` and `]` around what is selected, or `|` for a caret, comes to. */
function after(marked: string): string {
  const start = marked.search(/[[|]/);
  const value = marked.replace(/[[\]|]/g, '');
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start;
  const { start: from, end: to, text } = fitLetter(value, start, end, 'LETTER');
  return value.slice(0, from) + text + value.slice(to);
}

describe('where a letter goes in plain text', () => {
  it.each<[string, string, string]>([
    ['into an empty reply', '|', 'LETTER\n'],
    ['to the caret among her words', 'Mine |and more.', 'Mine \nLETTER\nand more.'],
    ['above the quote, with an empty line between', `|${QUOTE}`, `LETTER\n\n${QUOTE}`],
    ['above an empty line, which is enough', `|\n${QUOTE}`, `LETTER\n\n${QUOTE}`],
    ['to the start where the caret is in the quote', 'Mine.\n> La|te.', 'LETTER\nMine.\n> Late.'],
    ['to the start where the caret is behind the quote', `${QUOTE}|`, `LETTER\n\n${QUOTE}`],
    ['below the quote where the caret is there', `${QUOTE}\n|`, `${QUOTE}\nLETTER\n`],
    ['to the start where the caret is behind the signature', 'Mine.\n-- \nDana|', 'LETTER\nMine.\n-- \nDana'],
    ['in the place of what is selected', 'Mine [and more].', 'Mine \nLETTER\n.'],
    [
      'in the place of her words alone where she selected into the quote',
      `Mine [and more.\n\nThey wrote:\n> La]te.`,
      'Mine \nLETTER\n\n\nThey wrote:\n> Late.',
    ],
    ['in the place of her words alone where she selected all', `[Mine.\n${QUOTE}]`, `LETTER\n\n${QUOTE}`],
    ['above a quote that is all there is and is selected', `[${QUOTE}]`, `LETTER\n\n${QUOTE}`],
    ['above a quote she selected from', `Mine.\n> La[te.\n> See] the app.`, 'LETTER\nMine.\n> Late.\n> See the app.'],
  ])('is %s', (_, before, text) => {
    expect(after(before)).toBe(text);
  });
});
