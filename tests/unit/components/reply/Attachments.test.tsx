import { describe, expect, it, vi } from 'vitest';

import { Attachments } from '../../../../components/reply/Attachments';
import type { EvidenceView } from '../../../../utils/app/evidence/evidence-view';
import { copyPicture } from '../../../../utils/platform/clipboard-picture';
import { saveFile } from '../../../../utils/platform/save-file';
import { ITEM, PAPER, port } from '../evidence/items';
import { button, click, render } from '../render';

vi.mock('../../../../utils/platform/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('../../../../utils/platform/clipboard-picture', () => ({ copyPicture: vi.fn(async () => true) }));

function attachments(
  chosen: readonly EvidenceView[],
  part: { readonly list?: readonly EvidenceView[]; readonly doing?: ReturnType<typeof port> } = {},
  onChoose = vi.fn(),
): Promise<HTMLElement> {
  const { list = [ITEM, PAPER], doing = port() } = part;
  return render(
    <Attachments evidence={{ list, port: doing, hrefOf: (id) => `#${id}` }} chosen={chosen} onChoose={onChoose} />,
  );
}

const status = (host: HTMLElement): string => host.querySelector('[role=status]')?.textContent ?? '';

describe('what goes with the letter', () => {
  it('is nothing until the driver ticks it', async () => {
    const onChoose = vi.fn();
    const host = await attachments([], {}, onChoose);
    const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    if (boxes[1]) await click(boxes[1]);
    expect(onChoose).toHaveBeenCalledWith(PAPER.id, true);
  });

  it('is saved under the names the letter lists, and it says how many to attach', async () => {
    vi.mocked(saveFile).mockClear();
    const host = await attachments([ITEM, PAPER]);
    await click(button(host, 'Save 2 numbered copies'));
    expect(vi.mocked(saveFile).mock.calls.map(([, name]) => name)).toEqual(['E1-stops.jpg', 'E4-bill.pdf']);
    expect(status(host)).toContain('Attach these 2 files to your mail: E1-stops.jpg, E4-bill.pdf');
  });

  it('is not saved by halves', async () => {
    vi.mocked(saveFile).mockClear();
    const doing = port({ bytes: async (id) => (id === PAPER.id ? null : new Blob(['x'])) });
    const host = await attachments([ITEM, PAPER], { doing });
    await click(button(host, 'Save 2 numbered copies'));
    expect(saveFile).not.toHaveBeenCalled();
    expect(status(host)).toContain('E4');
  });

  it('offers to copy pictures only, and says when the browser refused', async () => {
    const host = await attachments([]);
    expect([...host.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Copy picture']);
    await click(button(host, 'Copy picture'));
    expect(status(host)).toContain('E1 is copied');
    vi.mocked(copyPicture).mockResolvedValueOnce(false);
    await click(button(host, 'Copy picture'));
    expect(status(host)).toContain('the browser refused');
  });

  it('says where to add some while there is none', async () => {
    expect((await attachments([], { list: [] })).textContent).toContain('under “What to collect”');
  });
});
