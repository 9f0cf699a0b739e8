import { act, useState } from 'react';
import { expect, it, vi } from 'vitest';

import { useLanguage } from '../../../../components/page/use-language';
import { bringAll } from '../../../../utils/i18n/all-texts';
import { render } from '../render';

vi.mock('../../../../utils/i18n/all-texts');

let want: (language: string | null) => void = () => undefined;

function Shown() {
  const [wanted, setWanted] = useState<string | null>(null);
  want = setWanted;
  return useLanguage(wanted, bring) ?? 'nothing yet';
}

const bring = vi.fn((_language: string): Promise<unknown> => Promise.resolve());

it('a page is drawn in a language once its texts are there, and in the one before until then', async () => {
  const arrivals: (() => void)[] = [];
  vi.mocked(bringAll).mockImplementation(() => new Promise((arrived) => arrivals.push(arrived)));
  const host = await render(<Shown />);
  const said: (string | null)[] = [host.textContent];
  for (const language of ['es', 'pl', 'en']) {
    await act(async () => want(language));
    said.push(host.textContent);
    // The second comes too late: it is not wanted any more.
    if (language !== 'pl') await act(async () => arrivals.at(-1)?.());
    said.push(host.textContent);
  }
  await act(async () => arrivals[1]?.());
  expect([...said, host.textContent]).toEqual(['nothing yet', 'nothing yet', 'es', 'es', 'es', 'es', 'en', 'en']);
});

it('waits for what the knowledge says in another language, and shows English where that can not be had', async () => {
  vi.mocked(bringAll).mockResolvedValue();
  let arrive: (error: Error) => void = () => undefined;
  bring.mockImplementation(() => new Promise((_resolve, reject) => (arrive = reject)));
  const host = await render(<Shown />);
  await act(async () => want('es'));
  expect(host.textContent).toBe('nothing yet');
  await act(async () => arrive(new Error('made-up failure')));
  expect(host.textContent).toBe('es');
  bring.mockClear();
  await act(async () => want('en'));
  expect(host.textContent).toBe('en');
  expect(bring).not.toHaveBeenCalled();
});
