import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { LettersPlace } from '../../../../components/letters/LettersPlace';
import type { Deps } from '../../../../utils/app/deps';
import { keepLetter } from '../../../../utils/app/letter/letter-save';
import { saved } from '../../app/letter/made-letters';
import { freshBrowser, makeDeps } from '../../app/made-up';
import { button, click, field, removeAll, type } from '../render';
import { renderOver } from './made-up';

const MARKUP = '<img src=x onerror="document.title = 1"><b>bold</b>';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  location.hash = '';
  deps = await makeDeps();
});

async function place(id: string | null): Promise<HTMLElement> {
  const host = await renderOver(deps, <LettersPlace id={id} />);
  await vi.waitFor(() => expect(host.querySelector('h1')).not.toBeNull());
  return host;
}

async function submit(host: HTMLElement): Promise<void> {
  await act(async () => host.querySelector('form')?.requestSubmit());
}

describe('a letter that is being written', () => {
  it('is saved with what was chosen, and says what is missing until then', async () => {
    const host = await place('new');
    await submit(host);
    expect(host.textContent).toContain('Give the letter a name, so that you find it again.');
    await type(field(host, 'Name'), 'Mine');
    await type(field(host, 'Kind of letter'), 'appeal');
    expect(host.textContent).toContain('best within 250 words');
    await type(field(host, 'Language'), 'es');
    expect(field(host, 'Your letter').value).toContain('Hola:');
    const late = [...host.querySelectorAll('label')].find((label) => label.textContent === 'late-arrival');
    if (late) await click(late);
    await submit(host);
    await vi.waitFor(async () => expect(await deps.db.letters.count()).toBe(1));
    const [row] = await deps.db.letters.toArray();
    expect(row?.payload).toMatchObject({ name: 'Mine', kind: 'appeal', language: 'es', categories: ['late-arrival'] });
    await vi.waitFor(() => expect(location.hash).toBe(`#/letters/${row?.id}`));
  });

  it('shows what it reads like in a made-up case, and how long it is', async () => {
    const host = await place(await saved(deps, { text: 'Hi [station>at {station}]\n{driverName}' }));
    const example = host.querySelector('figure');
    expect(example?.textContent).toContain('A made-up example');
    expect(example?.textContent).toContain('Hi at XYZ1\nKim Example');
    expect(example?.textContent).toContain('5 of 150 words');
    const little = [...host.querySelectorAll('label')].find((label) => label.textContent === 'Little known');
    if (little) await click(little);
    expect(example?.textContent).toContain('Hi\nKim Example');
    await type(field(host, 'Your letter'), 'word '.repeat(151));
    expect(host.textContent).toContain('151 of 150 words');
    expect(host.textContent).toContain('best within 150 words: what is longer');
  });

  it('names a mistake with its place, shows it, and puts right what was meant', async () => {
    const host = await place(await saved(deps, { text: 'Hello\n{driverNam}' }));
    expect(host.textContent).toContain('Line 2: “{driverNam}” is no blank we know.');
    await click(button(host, 'Show it'));
    const area = field(host, 'Your letter');
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('the letter is no text area');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('{driverNam}');
    await click(button(host, 'Use {driverName}'));
    expect(area.value).toBe('Hello\n{driverName}');
    expect(host.textContent).not.toContain('to put right');
  });

  it('gets a blank where the caret is', async () => {
    const host = await place(await saved(deps, { text: 'Hello ' }));
    const area = field(host, 'Your letter');
    if (area instanceof HTMLTextAreaElement) area.setSelectionRange(5, 5);
    await click(button(host, 'Station'));
    expect(area.value).toBe('Hello[station>{station}]');
  });

  it('waits where it is left before it is saved, and can be given up', async () => {
    const id = await saved(deps, { name: 'As saved' });
    await type(field(await place(id), 'Name'), 'Not saved yet');
    removeAll();
    const again = await place(id);
    expect(field(again, 'Name').value).toBe('Not saved yet');
    await click(button(again, 'Undo my changes'));
    expect(field(again, 'Name').value).toBe('As saved');
    expect(again.textContent).not.toContain('Not saved yet.');
  });

  it('that is not there any more is said', async () => {
    const host = await renderOver(deps, <LettersPlace id="00000000000000aa" />);
    await vi.waitFor(() => expect(host.textContent).toContain('This letter is not here any more.'));
  });

  it('made from one of ours that changed since offers both to look at, once', async () => {
    const kept = await keepLetter(deps, { templateId: 'late-arrival', language: 'en', name: 'Mine' });
    if (!kept.ok) throw new Error(kept.detail);
    const templates = deps.knowledge.templates.map((one) =>
      one.id === 'late-arrival' ? { ...one, letters: { ...one.letters, en: 'Ours, new words' } } : one,
    );
    deps = { ...deps, knowledge: { ...deps.knowledge, templates } };
    const host = await place(kept.value.id);
    expect(host.textContent).toContain('Our letter has changed since you made yours from it');
    expect([...host.querySelectorAll('details p')].map(({ textContent }) => textContent)).toContain('Ours, new words');
    await click(button(host, 'I have looked at it'));
    await vi.waitFor(() => expect(host.textContent).not.toContain('Our letter has changed'));
  });
});

describe('all letters', () => {
  it('are listed with what they are for; markup in them is text', async () => {
    await saved(deps, { name: MARKUP, text: MARKUP, categories: ['late-arrival'], kind: 'appeal', language: 'es' });
    const host = await place(null);
    const item = host.querySelector('li');
    expect(item?.textContent).toContain(MARKUP);
    expect(item?.textContent).toContain('Appeal · late-arrival · Spanish');
    expect(host.querySelector('img')).toBeNull();
  });

  it('say which are not offered', async () => {
    await saved(deps, { text: '{driverNam}' });
    expect((await place(null)).textContent).toContain('Not offered below a message until a mistake in it is put right');
  });

  it('can be deleted and put back', async () => {
    await saved(deps, { name: 'Mine' });
    const host = await place(null);
    await click(button(host, 'Delete'));
    await vi.waitFor(() => expect(host.textContent).toContain('None yet.'));
    expect(host.textContent).toContain('Deleted.');
    await click(button(host, 'Put it back'));
    await vi.waitFor(() => expect(host.querySelector('li')?.textContent).toContain('Mine'));
    expect(host.textContent).toContain('It is back.');
  });
});
