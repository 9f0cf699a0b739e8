import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Phrases, type PhrasesPort } from '../../../../components/dashboard/Phrases';
import type { PhraseView } from '../../../../utils/app/notice/own-phrases';
import type { PhraseTrial } from '../../../../utils/app/notice/try-phrase';
import { button, click, field, render, type } from '../render';
import { ENTRY } from '../views';

const TRIAL: PhraseTrial = {
  matches: 3,
  of: 41,
  withoutText: 0,
  changes: [{ entry: ENTRY, after: 'not-flex' }],
  changing: 1,
  corrected: 0,
  fraud: 0,
  many: false,
};
const SAVED: PhraseView = { id: 'p1', text: 'some words', category: 'late-arrival', decides: 2 };

function portOf(trial: Partial<PhraseTrial> = {}, over: Partial<Pick<PhrasesPort, 'save' | 'remove'>> = {}) {
  return {
    problem: vi.fn<PhrasesPort['problem']>(({ text }) => (text.length < 4 ? 'too-short' : null)),
    attempt: vi.fn<PhrasesPort['attempt']>(async () => ({ ...TRIAL, ...trial })),
    save: vi.fn<PhrasesPort['save']>(over.save ?? (async () => true)),
    remove: vi.fn<PhrasesPort['remove']>(over.remove ?? (async () => async () => true)),
  };
}

async function screen(port = portOf(), phrases = [SAVED], message: Parameters<typeof Phrases>[0]['message'] = null) {
  return render(<Phrases phrases={phrases} message={message} port={port} />);
}

async function submit(host: HTMLElement): Promise<void> {
  await act(async () => host.querySelector('form')?.requestSubmit());
}

describe('new words', () => {
  it('are tried on what is kept before they are saved', async () => {
    const port = portOf();
    const host = await screen(port);
    await type(field(host, 'Words to look for'), 'picked  up');
    await type(field(host, 'Mail with them is'), 'not-flex');
    expect(port.attempt.mock.lastCall?.[0]).toEqual({ id: null, text: 'picked up', category: 'not-flex' });
    expect(host.textContent).toContain('Matches 3 of your 41 kept messages');
    expect(host.querySelector('del')?.textContent).toContain('order-not-picked-up');
    expect(host.querySelector('ins')?.textContent).toContain('Not a notice');
    expect(port.save).not.toHaveBeenCalled();
    await submit(host);
    expect(port.save).toHaveBeenCalledWith({ id: null, text: 'picked up', category: 'not-flex' });
    expect(host.textContent).toContain('Saved.');
    expect(field(host, 'Words to look for').value).toBe('');
  });

  it('are not saved while they have a problem, and the problem is said', async () => {
    const port = portOf();
    const host = await screen(port);
    await submit(host);
    expect(host.textContent).toContain('Give at least four letters.');
    await type(field(host, 'Words to look for'), 'abc');
    await submit(host);
    expect(port.save).not.toHaveBeenCalled();
    expect(port.attempt).not.toHaveBeenCalled();
  });

  it.each([
    ['match much', { many: true }, 'These words are in a lot of your mail'],
    ['match what was changed by hand', { corrected: 2 }, 'You changed 2 of them to something else by hand.'],
    ['match fraud', { fraud: 1 }, '1 of them is fraud and stays fraud.'],
    ['change nothing', { changes: [], changing: 0 }, 'Nothing changes'],
    ['can not be tried on all', { withoutText: 2 }, '2 messages were kept without their text'],
  ])('that %s come with a word about it', async (_name, trial, words) => {
    const host = await screen(portOf(trial));
    await type(field(host, 'Words to look for'), 'picked up');
    expect(host.textContent).toContain(words);
  });

  it('show the first changes, and the others on request', async () => {
    const changes = Array.from({ length: 8 }, (_, index) => ({
      entry: { ...ENTRY, id: `${index}` },
      after: 'not-flex' as const,
    }));
    const host = await screen(portOf({ changes, changing: 20 }));
    await type(field(host, 'Words to look for'), 'picked up');
    expect(host.querySelectorAll('del')).toHaveLength(8);
    expect(host.querySelector('details')?.querySelectorAll('del')).toHaveLength(3);
    expect(host.textContent).toContain('15 more change');
    expect(host.textContent).toContain('12 more are not listed here.');
  });

  it('stay in the form when they could not be saved', async () => {
    const host = await screen(portOf({}, { save: async () => false }));
    await type(field(host, 'Words to look for'), 'picked up');
    await submit(host);
    expect(host.textContent).toContain('Not saved.');
    expect(field(host, 'Words to look for').value).toBe('picked up');
  });

  it('can be selected in a message, whose kind they are given at first', async () => {
    const host = await screen(portOf(), [], { text: 'You did not pick up an order.', category: 'missed-block' });
    const message = field(host, 'The message');
    if (!(message instanceof HTMLTextAreaElement)) throw new Error('The message is no text area.');
    await act(async () => {
      message.focus();
      message.setSelectionRange(9, 14);
      document.dispatchEvent(new Event('selectionchange'));
      message.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    });
    expect(field(host, 'Words to look for').value).toBe('not pick');
    expect(field(host, 'Mail with them is').value).toBe('missed-block');
  });
});

describe('saved words', () => {
  it('are listed with what they decide, and can be changed', async () => {
    const port = portOf();
    const host = await screen(port);
    expect(host.textContent).toContain('“some words”');
    expect(host.textContent).toContain('decides 2 kept messages');
    await click(button(host, 'Change'));
    expect(field(host, 'Words to look for').value).toBe('some words');
    await type(field(host, 'Words to look for'), 'other words');
    await submit(host);
    expect(port.save).toHaveBeenCalledWith({ id: 'p1', text: 'other words', category: 'late-arrival' });
  });

  it('can be left as they are', async () => {
    const host = await screen();
    await click(button(host, 'Change'));
    await click(button(host, 'Cancel'));
    expect(field(host, 'Words to look for').value).toBe('');
    expect(button(host, 'Save these words')).toBeDefined();
  });

  it('are deleted at once, and can be put back', async () => {
    const undo = vi.fn(async () => true);
    const port = portOf({}, { remove: vi.fn(async () => undo) });
    const host = await screen(port);
    await click(button(host, 'Delete'));
    expect(port.remove).toHaveBeenCalledWith('p1');
    expect(host.textContent).toContain('Deleted.');
    await click(button(host, 'Put it back'));
    expect(undo).toHaveBeenCalledOnce();
    expect(host.textContent).toContain('It is back.');
  });

  it('say so when they could not be deleted', async () => {
    const host = await screen(portOf({}, { remove: async () => null }));
    await click(button(host, 'Delete'));
    expect(host.textContent).toContain('Not saved.');
    expect(host.textContent).not.toContain('Put it back');
  });
});
