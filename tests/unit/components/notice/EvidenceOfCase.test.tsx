import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { EvidenceOfCase } from '../../../../components/notice/EvidenceOfCase';
import type { EvidenceView } from '../../../../utils/app/evidence/evidence-view';
import { ITEM, PAPER, port } from '../evidence/items';
import { button, click, render } from '../render';
import { VIEW } from '../views';

const view = {
  ...VIEW,
  evidence: [
    { id: 'app-screens', when: 'now', text: 'Screenshots of the block' },
    { id: 'own-notes', when: 'today', text: 'What you remember' },
  ],
} as const;

function checklist(list: readonly EvidenceView[], doing = port()): Promise<HTMLElement> {
  return render(<EvidenceOfCase view={view} evidence={{ list, port: doing, hrefOf: (id) => `#/evidence/${id}` }} />);
}

describe('the checklist of a notice', () => {
  it('is ticked by the evidence that names an item, with a way to it', async () => {
    const host = await checklist([{ ...ITEM, items: ['late-arrival/app-screens'] }, PAPER]);
    expect(host.textContent).toContain('1 of 2 collected');
    const [first, second] = host.querySelectorAll('ul > li');
    expect(first?.textContent).toContain('You have E1');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(`#/evidence/${ITEM.id}`);
    expect(second?.textContent).not.toContain('You have');
  });

  it('suggests, and ticks only when the driver says so', async () => {
    const doing = port();
    const host = await checklist([ITEM], doing);
    expect(host.textContent).not.toContain('collected');
    await click(button(host, 'E1 shows this'));
    expect(doing.tick).toHaveBeenCalledWith(ITEM.id, 'order-not-picked-up/app-screens', true);
  });

  it('adds a file under the item it was added for', async () => {
    const add = vi.fn(port().add);
    const host = await checklist([], port({ add }));
    const input = host.querySelector<HTMLInputElement>('li input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.png')] });
    await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(host.textContent).toContain('Kept as E1');
    expect(add).toHaveBeenCalledWith(expect.objectContaining({ name: 'a.png', source: 'file' }), [
      'order-not-picked-up/app-screens',
    ]);
  });

  it('says size and hash of the original of this message, and of no other item', async () => {
    const { facts } = PAPER;
    const original = { ...PAPER, source: 'original' as const, of: view.entry.id };
    const host = await checklist([original, { ...ITEM, source: 'original', of: 'another message' }]);
    expect(host.textContent).toContain(`SHA-256 ${facts.sha256}`);
    expect(host.textContent?.split('SHA-256')).toHaveLength(2);
  });
});
