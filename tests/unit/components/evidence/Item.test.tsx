import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Item } from '../../../../components/evidence/Item';
import type { ItemActions } from '../../../../components/evidence/item-actions';
import type { EntryLink } from '../../../../components/evidence/ItemPlace';
import { takenDay, takenWords } from '../../../../components/evidence/taken-words';
import { fileSize } from '../../../../components/evidence/file-size';
import type { EvidenceView } from '../../../../utils/app/evidence/evidence-view';
import { translator } from '../../../../utils/i18n/t';
import { saveFile } from '../../../../utils/platform/save-file';
import { button, click, field, render, type } from '../render';
import { ITEM, PAPER } from './items';

vi.mock('../../../../utils/platform/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('../../../../utils/platform/clipboard-picture', () => ({
  copyPicture: vi.fn(async (png: Promise<Blob | null>) => (await png) !== null),
}));

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
});

function actions(part: Partial<ItemActions> = {}): ItemActions {
  return {
    screen: async () => null,
    bytes: async () => new Blob(['original']),
    share: async () => ({ ok: true, file: new Blob(['drawn']), name: 'E1-picture.jpg' }),
    picture: async () => new Blob(['png']),
    words: vi.fn(async () => true),
    tick: vi.fn(async () => true),
    link: vi.fn(async () => true),
    remove: vi.fn(async () => true),
    textOf: (ref) => `text of ${ref}`,
    cover: async () => ({ ok: false, why: 'undrawable', detail: '' }),
    itemHref: (id) => `#/evidence/${id}`,
    caseHref: (id) => `#/cases/${id}`,
    ...part,
  };
}

const CASES = [{ id: 'case', name: null, category: 'late-arrival', since: '2026-11-20T12:00:00.000Z' }] as const;
const ASKED = [{ ref: 'late-arrival/app-screens', text: 'Screenshots of the block' }];

const item = (view: EvidenceView = ITEM, doing = actions(), entry: EntryLink | null = null): Promise<HTMLElement> =>
  render(<Item item={view} cases={CASES} asked={ASKED} entry={entry} actions={doing} />);

const said = (host: HTMLElement): string =>
  [...host.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ');

describe('the page of an item', () => {
  it('leads to the journal entry it was added to, if there is one', async () => {
    const host = await item(ITEM, actions(), { what: 'stop-removed', href: '#/journal/0a' });
    const link = host.querySelector('a[href="#/journal/0a"]');
    expect(link?.textContent).toBe('From the journal: Stop removed');
    expect((await item()).querySelector('a[href^="#/journal"]')).toBeNull();
  });

  it('says when and where the picture was taken, as the picture says it', async () => {
    const text = (await item()).textContent ?? '';
    for (const words of [
      'Sunday, May 3, 2026, 2:20 PM (UTC +02:00)',
      '47.370094, -8.541833',
      'This picture says where it was taken.',
      'Example Cam 3',
      '4,032 × 3,024 pixels',
      '2.35 MB (2,345,678 bytes)',
      'ab'.repeat(32),
    ])
      expect(text).toContain(words);
  });

  it('says why there is no copy to share of a paper, and offers the original', async () => {
    const host = await item(PAPER);
    expect(host.textContent).toContain('hidden data can be taken out of pictures only');
    expect(() => button(host, 'Save copy to share')).toThrow();
    await click(button(host, 'Save numbered copy'));
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toBe('E4-bill.pdf');
  });

  it('saves a copy to share under its new name', async () => {
    const host = await item();
    await click(button(host, 'Save copy to share'));
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toBe('E1-picture.jpg');
    expect(said(host)).toContain('E1-picture.jpg');
  });

  it('saves nothing, and says so, where it can’t be drawn or the bytes are gone', async () => {
    const host = await item(
      ITEM,
      actions({
        share: async () => ({ ok: false, why: 'undrawable' }),
        bytes: async () => null,
        picture: async () => null,
      }),
    );
    await click(button(host, 'Save copy to share'));
    expect(said(host)).toContain("your browser can't draw this kind of picture");
    await click(button(host, 'Save numbered copy'));
    expect(said(host)).toContain('your browser lost it');
    await click(button(host, 'Copy picture'));
    expect(said(host)).toContain('Not copied');
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('keeps the driver’s words when they could not be saved', async () => {
    const host = await item(ITEM, actions({ words: async () => false }));
    await type(field(host, 'Your words about it'), 'the list before it changed');
    await click(button(host, 'Keep these words'));
    expect(said(host)).toContain('Not saved');
    expect(field(host, 'Your words about it').value).toBe('the list before it changed');
  });

  it('shows both versions of what was changed', async () => {
    const at = '2026-11-20T12:00:00.000Z';
    const host = await item({
      ...ITEM,
      words: 'two',
      amendments: [
        { at, field: 'words', from: 'one', to: 'two' },
        { at, field: 'items', from: 'a/x a/y', to: 'a/y a/z' },
        { at, field: 'case', from: '', to: 'case' },
        { at, field: 'case', from: 'case', to: 'other' },
        { at, field: 'case', from: 'other', to: '' },
      ],
    });
    const changed = ['put into a case.', 'put into another case.', 'taken out of its case.'];
    for (const words of ['“one”', '“two”', 'ticked: text of a/z', 'no longer ticked: text of a/x', ...changed])
      expect(host.textContent).toContain(words);
  });

  it('ticks what it shows, and goes into a case', async () => {
    const doing = actions();
    const host = await item({ ...ITEM, items: ['old/item'] }, doing);
    const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map((box) => [box.parentElement?.textContent, box.checked])).toEqual([
      ['Screenshots of the block', false],
      ['text of old/item', true],
    ]);
    if (boxes[0]) await click(boxes[0]);
    expect(doing.tick).toHaveBeenCalledWith('late-arrival/app-screens', true);
    await type(field(host, 'Case'), '');
    expect(doing.link).toHaveBeenCalledWith('');
  });

  it('says exactly what goes before it deletes', async () => {
    const doing = actions();
    const host = await item(ITEM, doing);
    await click(button(host, 'Delete…'));
    const asked = host.querySelector('dialog')?.textContent ?? '';
    for (const words of ['E1', 'stops.jpg', '2.35 MB', 'The number is not given again']) expect(asked).toContain(words);
    await click(button(host, 'Keep it'));
    expect(doing.remove).not.toHaveBeenCalled();
    await click(button(host, 'Delete…'));
    await click(button(host, 'Delete'));
    expect(doing.remove).toHaveBeenCalledOnce();
  });
});

describe('the time a picture was taken', () => {
  it('is the clock of its place, wherever it is read', () => {
    const t = translator('en');
    expect(takenWords('2026-05-03T23:50:00-07:00', 'en', t)).toBe('Sunday, May 3, 2026, 11:50 PM (UTC -07:00)');
    expect(takenWords('2026-05-03T23:50:00', 'en', t)).toContain('by the camera');
    expect(takenDay('2026-05-03T23:50:00-07:00', 'en')).toBe('Sun, May 3, 2026');
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [2_345_678, '2.35 MB'],
    [200_000_000, '200 MB'],
    [5e15, '5,000,000 GB'],
  ])('%i is %s', (bytes, words) => {
    expect(fileSize(bytes, 'en')).toBe(words);
  });
});
