import { afterEach, describe, expect, it } from 'vitest';

import { input } from '../../../../utils/webmail/insert/input';

afterEach(() => document.body.replaceChildren());

describe('a field of one line', () => {
  it('holds the letter with its paragraphs parted by spaces', () => {
    expect(input.words('\nHello,\n\n  the order \n was gone.\n')).toBe('Hello, the order was gone.');
  });

  it.each<[string, string, number, string]>([
    ['at the caret, parted from the next word', 'ab cd', 3, 'ab LETTER cd'],
    ['at the end', 'ab ', 3, 'ab LETTER'],
    ['before a space', 'ab cd', 2, 'abLETTER cd'],
  ])('takes it %s', (_, value, caret, text) => {
    document.execCommand = () => false;
    const element = document.createElement('input');
    element.value = value;
    document.body.append(element);
    element.setSelectionRange(caret, caret);
    expect(input.write(element, 'LETTER', '')).toBe('added');
    expect(input.held(element)).toBe(text);
  });
});
