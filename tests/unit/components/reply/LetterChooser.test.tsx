import { describe, expect, it, vi } from 'vitest';

import { LetterChooser } from '../../../../components/reply/LetterChooser';
import type { LetterWishes } from '../../../../components/reply/use-letter-wish';
import type { LetterChoice, ReplyView } from '../../../../utils/app/views';
import { click, field, render, type } from '../render';
import { REPLY, VIEW } from '../views';

const RECORDS: LetterChoice = {
  route: 'gb-data-request',
  steps: ['gb-data-request'],
  templateId: 'records-gb',
  kind: 'records',
  title: 'Ask Amazon for your data',
  about: 'For you, if you drive in the UK.',
  own: false,
};
const OWN: LetterChoice = {
  route: null,
  steps: [],
  templateId: 'own:1',
  kind: 'answer',
  title: 'My short answer',
  about: '',
  own: true,
};

async function chooser(letters: readonly LetterChoice[], part: Partial<ReplyView> | null = {}) {
  const wishes: LetterWishes = { wish: { language: null }, choose: vi.fn(), chooseLanguage: vi.fn() };
  const reply = part && { ...REPLY, ...part };
  const host = await render(<LetterChooser reply={reply} letters={letters} wishes={wishes} />);
  return { host, wishes };
}
const radios = (host: HTMLElement) => [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];

describe('the letters to choose from', () => {
  it('are folded, with what is chosen now in one line', async () => {
    const { host } = await chooser([...VIEW.letters, RECORDS]);
    expect(host.querySelector('details')?.open).toBe(false);
    expect(host.querySelector('summary')?.textContent).toContain('Answer: the one that fits now · English');
  });

  it('say each what they are, and what they are for', async () => {
    const { host, wishes } = await chooser([...VIEW.letters, RECORDS, OWN]);
    expect(radios(host).map(({ checked }) => checked)).toEqual([true, false, false]);
    for (const words of [
      'Answer: the one that fits now',
      'It says what happened',
      'Ask Amazon for your data',
      'Request for your records. For you, if you drive in the UK.',
      'My short answer',
      'One of your own letters.',
    ])
      expect(host.textContent).toContain(words);
    for (const radio of radios(host))
      expect(document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe('');
    const [, second, third] = radios(host);
    if (second) await click(second);
    if (third) await click(third);
    expect(vi.mocked(wishes.choose).mock.calls).toEqual([[RECORDS], [OWN]]);
  });

  it('can be chosen where the one that was wanted is not to be had here', async () => {
    const { host } = await chooser([...VIEW.letters, RECORDS], null);
    expect(radios(host).map(({ checked }) => checked)).toEqual([false, false]);
  });

  it('are not shown where there is one, in one language', async () => {
    const { host } = await chooser(VIEW.letters, { languages: ['en'] });
    expect(host.textContent).toBe('');
  });
});

describe('the language of the letter', () => {
  it.each([
    ['mail', 'Like the message you answer.'],
    ['chosen', 'You chose it.'],
    ['fallback', 'We have no letter in the language of the message.'],
  ] as const)('says why it was taken: %s', async (languageWhy, said) => {
    const { host } = await chooser(VIEW.letters, { languageWhy });
    expect(host.textContent).toContain(said);
  });

  it('is chosen by its own name', async () => {
    const { host, wishes } = await chooser(VIEW.letters);
    const select = field(host, 'Language of the letter');
    expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'English',
      'Español',
    ]);
    await type(select, 'es');
    expect(wishes.chooseLanguage).toHaveBeenCalledWith('es');
  });
});
