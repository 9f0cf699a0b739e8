import { afterEach, expect, it } from 'vitest';

import { asksForKeys } from '../../../../components/help/asks-for-keys';

afterEach(() => document.body.replaceChildren());

function pressed(html: 'button' | 'input' | 'textarea' | 'select' | 'dialog', init: KeyboardEventInit = {}): boolean {
  const element = document.createElement(html);
  if (html === 'dialog') element.setAttribute('open', '');
  document.body.append(element);
  let asked = false;
  const listen = (event: KeyboardEvent): void => {
    asked = asksForKeys(event);
  };
  addEventListener('keydown', listen);
  element.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, ...init }));
  removeEventListener('keydown', listen);
  return asked;
}

it.each<[string, boolean]>([
  ['button', true],
  ['input', false],
  ['textarea', false],
  ['select', false],
  ['dialog', false],
])('"?" on a %s asks for the keys: %s', (element, asked) => {
  expect(pressed(element as 'button')).toBe(asked);
});

it.each<KeyboardEventInit>([{ key: 'a' }, { ctrlKey: true }, { altKey: true }, { metaKey: true }])(
  'other keys do not: %o',
  (init) => {
    expect(pressed('button', init)).toBe(false);
  },
);
