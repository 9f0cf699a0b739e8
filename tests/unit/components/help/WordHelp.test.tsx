import { act } from 'react';
import { beforeAll, expect, it } from 'vitest';

import { WordHelp } from '../../../../components/help/WordHelp';
import { click, render } from '../render';

// It comes later in the page; here it is there when it is asked for.
beforeAll(async () => {
  await import('../../../../components/help/WordMeaning');
});

it('opens the meaning in place, names it, and closes it again with Escape', async () => {
  const host = await render(<WordHelp word="standing" said="Standing" />);
  const ask = host.querySelector('button');
  if (ask === null) throw new Error('There is no button.');
  expect(ask.getAttribute('aria-label')).toBe('What is “Standing”?');
  expect(ask.getAttribute('aria-expanded')).toBe('false');

  await click(ask);
  await act(async () => {
    await import('../../../../components/help/WordMeaning');
  });
  expect(host.querySelector('[role="note"]')?.textContent).toContain('grade the app gives you');
  expect(ask.getAttribute('aria-controls')).toBe(host.querySelector('[role="note"]')?.id);

  await act(async () => ask.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(host.querySelector('[role="note"]')).toBeNull();
  expect(ask.getAttribute('aria-expanded')).toBe('false');
});
