import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Gallery } from '../../../../components/evidence/Gallery';
import { EvidenceStrip } from '../../../../components/evidence/EvidenceStrip';
import type { EvidencePort } from '../../../../components/evidence/evidence-port';
import { handedFiles } from '../../../../components/evidence/handed-files';
import { ScreenshotButton } from '../../../../components/evidence/ScreenshotButton';
import { button, click, NOW, removeAll, render } from '../render';
import { ITEM, PAPER, port } from './items';

class Watch {
  observe(): void {}
  disconnect(): void {}
}
vi.stubGlobal('IntersectionObserver', Watch);

const PAGE = { items: [PAPER, ITEM], next: null, total: 2 };

function gallery(part: Partial<Parameters<typeof Gallery>[0]> = {}): Promise<HTMLElement> {
  return render(
    <Gallery
      page={PAGE}
      chunk={60}
      filter="all"
      onFilter={() => undefined}
      onMore={null}
      port={port()}
      hrefOf={(id) => `#/evidence/${id}`}
      trouble={null}
      {...part}
    />,
  );
}

async function hand(host: HTMLElement, ...files: readonly File[]): Promise<void> {
  const zone = host.querySelector('input[type=file]')?.parentElement;
  const event = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files } });
  await act(async () => void zone?.dispatchEvent(event));
}

describe('the gallery', () => {
  it('shows each item by its number, and leads to it', async () => {
    const host = await gallery();
    const links = [...host.querySelectorAll<HTMLAnchorElement>('li a')];
    expect(links.map(({ textContent }) => textContent?.slice(0, 2))).toEqual(['E4', 'E1']);
    expect(links[1]?.getAttribute('href')).toBe(`#/evidence/${ITEM.id}`);
  });

  it('teaches what to do while it is empty', async () => {
    const host = await gallery({ page: { items: [], next: null, total: 0 } });
    expect(host.textContent).toContain('The app stops showing things within days');
    expect((await gallery({ page: { items: [], next: null, total: 3 } })).textContent).toContain(
      'Nothing of this kind',
    );
  });

  it('says of each file what became of it', async () => {
    const answers: Awaited<ReturnType<EvidencePort['add']>>[] = [
      { ok: true, value: { id: 'x', label: 'E5', already: false } },
      { ok: true, value: { id: 'y', label: 'E3', already: true } },
      { ok: false, why: 'program', detail: '' },
      { ok: false, why: 'disk-full', detail: 'QuotaExceededError' },
    ];
    const add = vi.fn<EvidencePort['add']>();
    for (const answer of answers) add.mockResolvedValueOnce(answer);
    add.mockRejectedValueOnce(new Error('broken'));
    const host = await gallery({ port: port({ add }) });
    await hand(host, ...['a.png', 'b.png', 'c.jpg', 'd.mp4', 'e.png'].map((name) => new File(['x'], name)));
    const status = host.querySelector('[role=status]')?.textContent ?? '';
    for (const words of [
      'Kept as E5: a.png',
      'b.png: you have this already, as E3.',
      'c.jpg: this is a program',
      'd.mp4: there is no space left',
      'e.png: not saved',
    ])
      expect(status).toContain(words);
    expect(add.mock.calls[0]?.[0]).toMatchObject({ name: 'a.png', source: 'drop' });
  });

  it('tells of many kept files in one line, and of each that is not', async () => {
    let number = 0;
    const add = vi.fn<EvidencePort['add']>(async ({ name }) =>
      name === 'bad.jpg'
        ? { ok: false, why: 'empty', detail: '' }
        : { ok: true, value: { id: name, label: `E${++number}`, already: false } },
    );
    const host = await gallery({ port: port({ add }) });
    await hand(host, ...Array.from({ length: 30 }, (_, at) => new File(['x'], at === 3 ? 'bad.jpg' : `${at}.jpg`)));
    const lines = [...host.querySelectorAll('[role=status] li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['29 files are kept, E1 to E29.', 'bad.jpg: this file is empty, so it was not kept.']);
  });

  it('takes a pasted picture, and leaves pasted words alone', async () => {
    const add = vi.fn(port().add);
    await gallery({ port: port({ add }) });
    const paste = async (files: readonly File[]): Promise<boolean> => {
      const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
        clipboardData: { files },
      });
      await act(async () => void document.body.dispatchEvent(event));
      return event.defaultPrevented;
    };
    expect(await paste([])).toBe(false);
    expect(await paste([new File(['x'], 'image.png')])).toBe(true);
    expect(add).toHaveBeenCalledOnce();
    removeAll();
    expect(await paste([new File(['x'], 'image.png')])).toBe(false);
  });

  it('shows small pictures, and gives their memory back', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    const back = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const host = await gallery({ port: port({ thumbs: async () => new Map([[ITEM.id, new Blob(['x'])]]) }) });
    expect(host.querySelectorAll('img')).toHaveLength(1);
    expect(made).toHaveBeenCalledOnce();
    removeAll();
    expect(back).toHaveBeenCalledWith('blob:1');
  });

  it('reads only what is new when the list changes', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    const back = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const thumbs = vi.fn(async (ids: readonly string[]) => new Map(ids.map((id) => [id, new Blob(['x'])])));
    function Changing() {
      const [items, setItems] = useState([ITEM]);
      return (
        <>
          <EvidenceStrip list={items} thumbs={thumbs} hrefOf={(id) => id} />
          <button onClick={() => setItems([PAPER, ITEM])}>more</button>
          <button onClick={() => setItems([PAPER])}>less</button>
        </>
      );
    }
    const host = await render(<Changing />);
    await click(button(host, 'more'));
    expect(thumbs.mock.calls).toEqual([[[ITEM.id]], [[PAPER.id]]]);
    expect(back).not.toHaveBeenCalled();
    await click(button(host, 'less'));
    expect(thumbs).toHaveBeenCalledTimes(2);
    expect(back).toHaveBeenCalledOnce();
  });

  it('says why a screenshot is not there', async () => {
    expect((await gallery({ trouble: 'no-picture' })).querySelector('[role=alert]')?.textContent).toContain(
      'does not let extensions picture this page',
    );
  });
});

describe('files handed over', () => {
  it('keep their names and times; a picture out of the clipboard gets a name and no time', () => {
    const at = Date.UTC(2026, 4, 3);
    const named = new File(['x'], 'a.png', { lastModified: at });
    expect(handedFiles([named], 'file', NOW)[0]).toMatchObject({ name: 'a.png', fileAt: '2026-05-03T00:00:00.000Z' });
    expect(handedFiles([new File(['x'], 'image.png')], 'paste', NOW)[0]).toMatchObject({
      name: 'pasted-2026-11-22-120000.png',
      fileAt: null,
    });
    expect(handedFiles(null, 'file', NOW)).toEqual([]);
  });
});

describe('the screenshot button', () => {
  it('says under which number it was kept, and leads there', async () => {
    const host = await render(
      <ScreenshotButton
        take={async () => ({ ok: true, value: { id: 'x', label: 'E9', already: false } })}
        hrefOf={(id) => `#${id}`}
      />,
    );
    await click(button(host, 'Add a screenshot of this page'));
    expect(host.querySelector('[role=status]')?.textContent).toBe('Kept as E9.');
    expect(host.querySelector('a')?.getAttribute('href')).toBe('#x');
  });

  it('says why there is none', async () => {
    const host = await render(
      <ScreenshotButton take={async () => ({ ok: false, why: 'no-picture', detail: '' })} hrefOf={() => '#'} />,
    );
    await click(button(host, 'Add a screenshot of this page'));
    expect(host.querySelector('[role=status]')?.textContent).toContain('No screenshot');
  });
});
