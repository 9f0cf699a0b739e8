import { afterEach, describe, expect, it, vi } from 'vitest';

import { writeField, type Field } from '../../../../utils/webmail/insert/field';

const FITTED = { start: 2, end: 4, text: 'LETTER' };

afterEach(() => document.body.replaceChildren());

function field(part: Partial<Record<'readOnly' | 'disabled' | 'maxLength', boolean | number>> = {}): Field {
  const element = document.createElement('textarea');
  Object.assign(element, { value: 'abcdef', ...part });
  document.body.append(element);
  return element;
}

/** Writes where the selection of the field stands, as a browser does. */
function browserWrites(done = true): void {
  document.execCommand = (_name, _ui, text = '') => {
    const element = document.activeElement as Field;
    if (done) element.setRangeText(text, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
    return done;
  };
}

describe('writing into a field', () => {
  it('has the browser write, so that it can be undone', () => {
    browserWrites();
    const element = field();
    const heard = vi.fn();
    element.addEventListener('change', heard);
    expect(writeField(element, FITTED)).toBe('replaced');
    expect(element.value).toBe('abLETTERef');
    expect(heard).not.toHaveBeenCalled();
  });

  it('sets the text where the browser does not, and tells the page', () => {
    browserWrites(false);
    const element = field();
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    expect(writeField(element, { ...FITTED, end: 2 })).toBe('added');
    expect(element.value).toBe('abLETTERcdef');
    expect(heard).toEqual(['input', 'change']);
  });

  it.each<[string, Parameters<typeof field>[0], string]>([
    ['can only be read', { readOnly: true }, 'read-only'],
    ['is switched off', { disabled: true }, 'read-only'],
    ['holds one character less', { maxLength: 9 }, 'too-long'],
  ])('changes nothing in one that %s', (_, part, why) => {
    browserWrites();
    const element = field(part);
    expect(writeField(element, FITTED)).toBe(why);
    expect(element.value).toBe('abcdef');
  });

  it('fills one to its last character', () => {
    browserWrites();
    expect(writeField(field({ maxLength: 10 }), FITTED)).toBe('replaced');
  });

  it('writes nowhere else where the keyboard can’t be in it', () => {
    browserWrites();
    const other = field();
    const element = field();
    element.focus = () => other.focus();
    expect(writeField(element, FITTED)).toBe('not-taken');
    expect([element.value, other.value]).toEqual(['abcdef', 'abcdef']);
  });
});
