import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { LettersFiles } from '../../../../components/letters/LettersFiles';
import type { Deps } from '../../../../utils/app/deps';
import { letterRow } from '../../app/letter/made-letters';
import { freshBrowser, makeDeps } from '../../app/made-up';
import { button, click } from '../render';
import { renderOver } from './made-up';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
});

/** Chooses a file in the browser's picker. */
async function open(host: HTMLElement, text: string): Promise<void> {
  const picker = host.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(picker, 'files', { configurable: true, value: [new File([text], 'letters.json')] });
  await act(async () => picker?.dispatchEvent(new Event('change', { bubbles: true })));
}

const fileOf = (...letters: readonly unknown[]): string =>
  JSON.stringify({ format: 'redress-letters', version: 1, madeAt: '2026-11-20T12:00:00.000Z', letters });

const MINE = letterRow('00000000000000aa', { name: 'Mine' });

describe('a file of letters', () => {
  it('says what it would do, does it when asked, and says what it did', async () => {
    const host = await renderOver(deps, <LettersFiles isEmpty />);
    await open(host, fileOf(MINE, letterRow('00000000000000bb', { name: 'Wrong', text: '{driverNam}' })));
    await vi.waitFor(() => expect(host.textContent).toContain('2 letters would be added:'));
    expect(host.textContent).toContain('Has a mistake to put right before it is offered');
    expect(await deps.db.letters.count()).toBe(0);
    await click(button(host, 'Put them in'));
    await vi.waitFor(() => expect(host.textContent).toContain('Done. Added 2, changed 0.'));
    expect(await deps.db.letters.count()).toBe(2);
  });

  it('can be left', async () => {
    const host = await renderOver(deps, <LettersFiles isEmpty />);
    await open(host, fileOf(MINE));
    await vi.waitFor(() => expect(host.textContent).toContain('1 letter would be added:'));
    await click(button(host, 'Leave it'));
    expect(await deps.db.letters.count()).toBe(0);
    expect(host.textContent).not.toContain('would be added');
  });

  it('that says something else of a letter waits for a choice', async () => {
    await deps.db.letters.add(MINE);
    const host = await renderOver(deps, <LettersFiles isEmpty={false} />);
    await open(host, fileOf(letterRow(MINE.id, { name: 'Mine', text: 'Theirs' })));
    await vi.waitFor(() => expect(host.textContent).toContain('Choose for 1 letter first.'));
    expect(button(host, 'Put them in').getAttribute('aria-disabled')).toBe('true');
    const theirs = [...host.querySelectorAll('label')].find(
      (label) => label.textContent === 'Take theirs in place of mine',
    );
    if (theirs) await click(theirs);
    await click(button(host, 'Put them in'));
    await vi.waitFor(() => expect(host.textContent).toContain('Done. Added 0, changed 1.'));
    expect((await deps.db.letters.get(MINE.id))?.payload.text).toBe('Theirs');
  });

  it('with nothing new says so', async () => {
    await deps.db.letters.add(MINE);
    const host = await renderOver(deps, <LettersFiles isEmpty={false} />);
    await open(host, fileOf(MINE));
    await vi.waitFor(() => expect(host.textContent).toContain('There is nothing in it that is not here already.'));
    expect(host.textContent).toContain('1 letter is here already, just as it is in the file.');
  });

  it('that is none is refused with a sentence', async () => {
    const host = await renderOver(deps, <LettersFiles isEmpty />);
    await open(host, fileOf({ ...MINE, extra: 1 }));
    await vi.waitFor(() => expect(host.textContent).toContain('Something in the file is not as it should be'));
    expect(host.textContent).toContain('It is about: letters.0');
    expect(host.textContent).toContain('Nothing was changed.');
  });
});
