import { describe, expect, it, vi } from 'vitest';

import { ConfirmDialog } from '../../../../components/ui/ConfirmDialog';
import { button, click, render } from '../render';

describe('a question', () => {
  it('is open, named by its title, and gives the answer that was pressed', async () => {
    const onConfirm = vi.fn();
    const onCancel = vi.fn();
    const host = await render(
      <ConfirmDialog title="Delete it?" confirm="Delete" cancel="Keep" onConfirm={onConfirm} onCancel={onCancel}>
        <p>Its text goes.</p>
      </ConfirmDialog>,
    );
    const dialog = host.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Delete it?');
    await click(button(host, 'Keep'));
    expect([onCancel.mock.calls.length, onConfirm.mock.calls.length]).toEqual([1, 0]);
    await click(button(host, 'Delete'));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('comes to "no" by Escape', async () => {
    const onCancel = vi.fn();
    const host = await render(
      <ConfirmDialog title="Delete it?" confirm="Delete" cancel="Keep" onConfirm={vi.fn()} onCancel={onCancel}>
        <p>Its text goes.</p>
      </ConfirmDialog>,
    );
    host.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
