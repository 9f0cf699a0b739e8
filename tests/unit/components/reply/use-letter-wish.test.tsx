import { describe, expect, it } from 'vitest';

import { useLetterWish, type ChosenLetter } from '../../../../components/reply/use-letter-wish';
import type { LetterChoice } from '../../../../utils/app/views';
import { button, click, removeAll, render } from '../render';

const OF_ROUTE: LetterChoice = {
  route: 'gb-ico',
  steps: ['gb-ico'],
  templateId: 'ico-complaint',
  kind: 'complaint',
  title: 'x',
  about: '',
  own: false,
};
const OWN: LetterChoice = {
  route: null,
  steps: [],
  templateId: 'own:1',
  kind: 'answer',
  title: 'x',
  about: '',
  own: true,
};
const FITS: LetterChoice = {
  route: null,
  steps: [],
  templateId: 'letter',
  kind: 'answer',
  title: '',
  about: '',
  own: false,
};

function Wishes({ id }: { readonly id: string }) {
  const { wish, choose, chooseLanguage } = useLetterWish(id);
  return (
    <>
      <output>{JSON.stringify(wish)}</output>
      <button onClick={() => choose(OF_ROUTE)}>route</button>
      <button onClick={() => choose(OWN)}>own</button>
      <button onClick={() => choose(FITS)}>fits</button>
      <button onClick={() => chooseLanguage('es')}>es</button>
    </>
  );
}

const wished = (host: HTMLElement): ChosenLetter => JSON.parse(host.querySelector('output')?.textContent ?? '{}');
let messages = 0;

describe('the letter she wants', () => {
  it.each<[string, readonly string[], object]>([
    ['is chosen for her at first', [], { language: null }],
    ['is that of a route', ['route'], { route: 'gb-ico', language: null }],
    ['is one of her own', ['route', 'own'], { own: 'own:1', language: null }],
    ['is the plain one again', ['own', 'fits'], { language: null }],
    ['keeps its language when another letter is chosen', ['es', 'route'], { route: 'gb-ico', language: 'es' }],
  ])('%s', async (_, presses, expected) => {
    const host = await render(<Wishes id={`wish-${++messages}`} />);
    for (const name of presses) await click(button(host, name));
    expect(wished(host)).toEqual(expected);
  });

  it('is kept while the page is open, each message its own', async () => {
    const host = await render(<Wishes id="wish-kept" />);
    await click(button(host, 'route'));
    removeAll();
    expect(wished(await render(<Wishes id="wish-other" />))).toEqual({ language: null });
    expect(wished(await render(<Wishes id="wish-kept" />))).toMatchObject({ route: 'gb-ico' });
  });
});
