import { describe, expect, it, vi } from 'vitest';

import { LostPay } from '../../../../components/reply/LostPay';
import { EMPTY_BLOCK, type LostPay as Figures } from '../../../../utils/core/reply/lost-pay';
import { button, click, field, render, type } from '../render';

async function sheet(kept: Figures = { currency: '', blocks: [] }, good = true) {
  const [keep, onUse] = [vi.fn(async () => good), vi.fn()];
  const money = (sum: number, currency: string) => `${currency} ${(sum / 100).toFixed(2)}`;
  const host = await render(<LostPay kept={kept} keep={keep} money={money} onUse={onUse} />);
  return { host, keep, onUse };
}

describe('the worksheet of lost pay', () => {
  it('begins with one empty line and no figure', async () => {
    const { host, onUse } = await sheet();
    expect(host.querySelectorAll('fieldset')).toHaveLength(1);
    expect([...host.querySelectorAll('input')].every(({ value }) => value === '')).toBe(true);
    expect(host.textContent).toContain(' 0.00 for 0 blocks');
    await click(button(host, 'Keep, and put into the letter'));
    // So that what it put there before goes again.
    expect(onUse).toHaveBeenCalledWith({ currency: expect.any(String) as string, blocks: [EMPTY_BLOCK] });
    expect(host.textContent).toContain('nothing was put into the letter');
  });

  it('sums up her own figures, keeps them, and puts them into the letter', async () => {
    const { host, keep, onUse } = await sheet();
    await type(field(host, 'Money'), 'USD');
    await type(field(host, 'Day'), '2026-11-03');
    await type(field(host, 'Pay'), '72.50');
    await click(button(host, 'Add a block'));
    const pays = [...host.querySelectorAll<HTMLInputElement>('fieldset:last-of-type input')];
    expect(pays.length).toBeGreaterThan(0);
    expect(host.textContent).toContain('USD 72.50 for 1 block');
    await click(button(host, 'Keep, and put into the letter'));
    const lost = { currency: 'USD', blocks: [{ ...EMPTY_BLOCK, day: '2026-11-03', pay: '72.50' }, EMPTY_BLOCK] };
    expect(keep).toHaveBeenCalledWith(lost);
    expect(onUse).toHaveBeenCalledWith(lost);
    expect(host.textContent).toContain('Kept, and put into the letter.');
  });

  it('says which amount can’t be read, and leaves it out', async () => {
    const { host } = await sheet({ currency: 'USD', blocks: [{ ...EMPTY_BLOCK, pay: '1,200' }] });
    expect(field(host, 'Pay').getAttribute('aria-invalid')).toBe('true');
    expect(host.textContent).toContain('Write the amount like 72.50.');
    expect(host.textContent).toContain('1 line has no amount and is left out.');
  });

  it('takes a line out', async () => {
    const blocks = [
      { ...EMPTY_BLOCK, pay: '10' },
      { ...EMPTY_BLOCK, pay: '20' },
    ];
    const { host } = await sheet({ currency: 'USD', blocks });
    await click(button(host, 'Remove'));
    expect(host.textContent).toContain('USD 20.00 for 1 block');
  });

  it('says when the figures could not be kept, and still gives them to the letter', async () => {
    const { host, onUse } = await sheet({ currency: 'USD', blocks: [{ ...EMPTY_BLOCK, pay: '10' }] }, false);
    await click(button(host, 'Keep, and put into the letter'));
    expect(host.textContent).toContain('Not saved');
    expect(onUse).toHaveBeenCalledTimes(1);
  });
});
