import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Files } from '../../../../components/dashboard/Files';
import type { FilesPort } from '../../../../components/dashboard/files-port';
import type { ImportPort } from '../../../../components/dashboard/use-import';
import type { Search } from '../../../../utils/app/import/found';
import { foundView, openedFound } from '../../../../utils/app/import/found-view';
import { button, click, field, render, type } from '../render';
import { mailOf, ownOf, searchOf } from './found';

function portOf(over: Partial<ImportPort> & { readonly found?: Search } = {}) {
  const search = vi.fn<ImportPort['search']>(over.search ?? (async () => over.found ?? searchOf([])));
  const keep = vi.fn<ImportPort['keep']>(over.keep ?? (async () => ({ ok: true, value: { kept: 2, own: 1 } })));
  const port: FilesPort = { importing: vi.fn(() => ({ search, keep })), view: foundView, open: openedFound };
  return { port, search, keep };
}

async function pick(host: HTMLElement, ...names: string[]): Promise<void> {
  const input = host.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no file picker.');
  const files = names.map((name) => new File(['made up'], name));
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

async function found(search: Search, over: Partial<ImportPort> = {}) {
  const port = portOf({ ...over, found: search });
  const host = await render(<Files port={port.port} />);
  await pick(host, 'a.mbox');
  return { host, ...port };
}

function ticks(host: HTMLElement): HTMLInputElement[] {
  return [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

describe('adding files', () => {
  it('reads them all at once, with the own address in small letters', async () => {
    const { port, search } = portOf();
    const host = await render(<Files port={port} />);
    await type(field(host, 'Your own email address'), ' Me@Example.com ');
    await pick(host, 'a.mbox', 'b.zip');
    expect(port.importing).toHaveBeenLastCalledWith('me@example.com');
    expect(search.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['a.mbox', 'b.zip']]);
  });

  it('shows how far it is, and "Stop" ends it with nothing kept', async () => {
    const stopped = vi.fn();
    const { port, keep } = portOf({
      search: (files, onProgress, signal) =>
        new Promise(() => {
          onProgress(searchOf([]).counts, (files[0]?.size ?? 0) / 2, 'a.mbox');
          signal.addEventListener('abort', stopped);
        }),
    });
    const host = await render(<Files port={port} />);
    await pick(host, 'a.mbox');
    expect(host.textContent).toContain('Reading a.mbox');
    expect(host.textContent).toContain('Nothing is kept yet.');
    expect(host.querySelector('progress')?.value).toBe(0.5);
    await click(button(host, 'Stop'));
    expect(stopped).toHaveBeenCalledOnce();
    expect(host.textContent).toContain('Stopped. Nothing was kept.');
    expect(keep).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('Stopped.');
  });

  it('says so when the record can not be read', async () => {
    const { port } = portOf({ search: () => Promise.reject(new Error('broken')) });
    const host = await render(<Files port={port} />);
    await pick(host, 'a.mbox');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Your history could not be read');
  });
});

describe('what was found', () => {
  const MAILS = [mailOf('a'), mailOf('b', 'missed-block'), mailOf('c', 'late-arrival', '2026-10-01T08:00:00Z')];

  it('is listed by month, all of it ticked, and kept only when "Keep" is pressed', async () => {
    const { host, keep } = await found(searchOf(MAILS));
    expect([...host.querySelectorAll('h3')].map((each) => each.textContent)).toEqual(['November 2026', 'October 2026']);
    expect(ticks(host).map(({ checked }) => checked)).toEqual([true, true, true]);
    expect(keep).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('3 notices and answers found');
    await click(ticks(host)[1] ?? host);
    await click(button(host, 'Keep 2 messages'));
    expect([...(keep.mock.calls[0]?.[1] ?? [])]).toEqual(['mid:a', 'mid:c']);
    expect(host.textContent).toContain('2 messages are in your history now');
    expect(host.textContent).toContain('1 of them is your own.');
  });

  it('can be left with nothing kept', async () => {
    const { host, keep } = await found(searchOf(MAILS));
    await click(button(host, 'Keep nothing'));
    expect(host.textContent).toContain('Nothing was kept.');
    expect(keep).not.toHaveBeenCalled();
  });

  it('can be filtered by kind, and ticked or not as far as it is shown', async () => {
    const { host } = await found(searchOf(MAILS));
    await type(field(host, 'Show'), 'late-arrival');
    expect(ticks(host)).toHaveLength(2);
    await click(button(host, 'Tick none'));
    expect(button(host, 'Keep 1 message').getAttribute('aria-disabled')).toBeNull();
    await type(field(host, 'Show'), 'missed-block');
    await click(button(host, 'Tick none'));
    expect(button(host, 'Keep 0 messages').getAttribute('aria-disabled')).toBe('true');
    await click(button(host, 'Tick all'));
    expect(button(host, 'Keep 1 message')).toBeDefined();
  });

  it('opens to its text and its reasons, where "Not a notice" takes the tick away', async () => {
    const { host } = await found(searchOf(MAILS));
    expect(host.querySelector('mark')).toBeNull();
    const details = host.querySelector('details');
    if (details === null) throw new Error('There is nothing to open.');
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(details.textContent).toContain('late a');
    expect(details.querySelector('mark')?.textContent).toBe('late');
    await click(button(host, 'Not a notice'));
    expect(ticks(host)[0]?.checked).toBe(false);
    expect(details.textContent).toContain('It stays out.');
  });

  it('counts the own messages that go with what is ticked', async () => {
    const { host } = await found(searchOf(MAILS, { own: [ownOf('o', 'a'), ownOf('p', 'elsewhere')] }));
    expect(host.textContent).toContain('1 message of yours goes with them.');
    expect(button(host, 'Keep 4 messages')).toBeDefined();
    await click(ticks(host)[0] ?? host);
    expect(button(host, 'Keep 2 messages')).toBeDefined();
  });

  it('is drawn fifty at a time, however many there are', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => mailOf(`m${index}`));
    const { host } = await found(searchOf(many));
    expect(ticks(host)).toHaveLength(50);
    await click(button(host, 'Show more (50 of 3,000)'));
    expect(ticks(host)).toHaveLength(100);
    expect(button(host, 'Keep 3,000 messages')).toBeDefined();
  });

  it('stays when it could not be written, and can be kept again', async () => {
    const keep = vi.fn<ImportPort['keep']>(async () => ({ ok: false, why: 'not-saved', detail: 'QuotaExceededError' }));
    const { host } = await found(searchOf(MAILS), { keep });
    await click(button(host, 'Keep 3 messages'));
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Not saved.');
    await click(button(host, 'Keep 3 messages'));
    expect(keep).toHaveBeenCalledTimes(2);
  });
});

describe('where nothing is new', () => {
  it.each([
    ['all is kept', searchOf([], { counts: { known: 12 } }), 'Nothing new: all 12 were kept already'],
    ['no notice is in it', searchOf([]), 'No new notice was found'],
    [
      'nothing could be read',
      searchOf([], { counts: { read: 0 }, troubles: [{ file: 'a.zip', why: 'zip-bomb' }] }),
      'Nothing could be read',
    ],
  ])('says that %s, and offers another file', async (_name, search, words) => {
    const { host } = await found(search);
    expect(host.querySelector('h2')?.textContent).toBe(words);
    await click(button(host, 'Add another file'));
    expect(button(host, 'Choose files')).toBeDefined();
    expect(host.textContent).not.toContain('Stopped');
  });
});

describe('what went wrong', () => {
  it.each([
    ['empty', 'This file is empty.'],
    ['too-large', 'larger than any mailbox'],
    ['binary', 'This is not mail'],
    ['not-mail', "can't be read as mail"],
    ['broken', 'The reading broke off'],
    ['zip-cut', 'is not whole'],
    ['zip-bomb', 'far more than mail does'],
    ['zip-locked', 'locked with a password'],
    ['zip-method', "packed in a way that can't be read here"],
    ['zip-no-mail', 'no mail in this .zip'],
  ] as const)('is said in a sentence: %s', async (why, words) => {
    const { host } = await found(searchOf([mailOf('a')], { troubles: [{ file: 'a.zip', why }] }));
    expect(host.querySelector('[role=alert]')?.textContent).toContain('a.zip');
    expect(host.querySelector('[role=alert]')?.textContent).toContain(words);
    expect(ticks(host)).toHaveLength(1);
  });

  it('is counted, with the place of each damaged message, and what did not fit', async () => {
    const search = searchOf([mailOf('a')], {
      counts: { damaged: 3, removed: 1, dropped: 2, left: 5 },
      damage: [
        { file: 'a.mbox', at: 1_024 },
        { file: 'a.mbox', at: 4_096 },
      ],
      cut: ['a.mbox'],
    });
    const text = (await found(search)).host.textContent ?? '';
    for (const words of [
      '3 damaged messages were passed over',
      'a.mbox, byte 1,024',
      'And 1 more.',
      '1 message you removed before stays out.',
      '2 messages of yours did not fit into memory',
      '5 more notices did not fit into memory',
      'ends in the middle of a line',
    ])
      expect(text).toContain(words);
  });
});
