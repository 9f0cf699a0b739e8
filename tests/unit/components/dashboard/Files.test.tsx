import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Files, type ImportOwnFile } from '../../../../components/dashboard/Files';
import { button, click, field, render, type } from '../render';

const COUNTS = { read: 200, kept: 4, known: 1, unreadable: 2 };

async function pick(host: HTMLElement, ...names: string[]): Promise<void> {
  const input = host.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no file picker.');
  const files = names.map((name) => new File(['made up'], name));
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('adding files', () => {
  it('reads each, sums the counts and says that it is done', async () => {
    const importFile = vi.fn<ImportOwnFile>(async () => ({ counts: COUNTS, failed: null }));
    const host = await render(<Files importFile={importFile} />);
    await type(field(host, 'Your own email address'), ' Me@Example.com ');
    await pick(host, 'a.mbox', 'b.eml');
    expect(importFile.mock.calls.map(([file, own]) => [file.name, own])).toEqual([
      ['a.mbox', 'me@example.com'],
      ['b.eml', 'me@example.com'],
    ]);
    expect(host.textContent).toContain('Done');
    expect([...host.querySelectorAll('dd')].map((each) => each.textContent)).toEqual(['400', '8', '2', '4']);
  });

  it('shows progress, can be stopped, and keeps the counts', async () => {
    const importFile: ImportOwnFile = (_file, _own, onProgress, signal) =>
      new Promise((resolve) => {
        onProgress(COUNTS, 0.4);
        signal.addEventListener('abort', () => resolve({ counts: COUNTS, failed: null }));
      });
    const host = await render(<Files importFile={importFile} />);
    await pick(host, 'a.mbox', 'b.mbox');
    expect(host.querySelector('progress')?.value).toBe(0.4);
    await click(button(host, 'Stop'));
    expect(host.textContent).toContain('Stopped.');
    expect(host.querySelector('dd')?.textContent).toBe('200');
  });

  it.each<[string, ImportOwnFile]>([
    ['is refused', async () => ({ counts: COUNTS, failed: 'unreadable' })],
    ['breaks', () => Promise.reject(new Error('broken'))],
  ])('says so when a file %s, and does not say "Done"', async (_, importFile) => {
    const host = await render(<Files importFile={importFile} />);
    await pick(host, 'a.mbox');
    expect(host.querySelector('[role=alert]')?.textContent).toContain("can't be read as mail");
    expect(host.textContent).not.toContain('Done');
  });
});
