import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { holdFocus } from '../../../../components/page/hold-focus';

/** What observers are told of comes after the change. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const get = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

describe('what had the focus is gone', () => {
  let end: () => void;
  beforeEach(() => {
    document.body.innerHTML = `<main id="main"><section id="part"><div id="row">
      <button id="go">Go</button><button id="other">Other</button></div></section></main>`;
    end = holdFocus(document);
  });
  afterEach(() => {
    end();
    document.body.replaceChildren();
  });

  it.each([
    ['go', 'the part around it', 'part'],
    ['row', 'the part around all that went', 'part'],
    ['part', 'what is left of the page', 'main'],
  ])('with %s: %s takes the focus', async (gone, _which, takes) => {
    get('go').focus();
    get(gone).remove();
    await told();
    expect(document.activeElement?.id).toBe(takes);
  });

  it('the part is no stop of the Tab key once the focus has gone on', async () => {
    get('go').focus();
    get('go').remove();
    await told();
    expect(get('part').getAttribute('tabindex')).toBe('-1');
    get('other').focus();
    expect(get('part').hasAttribute('tabindex')).toBe(false);
  });

  it('what a screen focuses itself keeps the focus', async () => {
    get('go').focus();
    get('go').remove();
    get('other').focus();
    await told();
    expect(document.activeElement?.id).toBe('other');
  });

  it('nothing is focused where the person let the focus go', async () => {
    get('go').focus();
    get('go').blur();
    get('other').remove();
    await told();
    expect(document.activeElement).toBe(document.body);
  });
});
