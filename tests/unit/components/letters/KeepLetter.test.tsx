import { beforeEach, describe, expect, it, vi } from 'vitest';

import { KeepLetter } from '../../../../components/letters/KeepLetter';
import type { Deps } from '../../../../utils/app/deps';
import { freshBrowser, makeDeps } from '../../app/made-up';
import { button, click } from '../render';
import { renderOver } from './made-up';

beforeEach(freshBrowser);

async function drawn(deps: Deps, templateId = 'late-arrival'): Promise<HTMLElement> {
  return renderOver(
    deps,
    <KeepLetter
      reply={{ templateId, language: 'en', kind: 'answer' }}
      category="late-arrival"
      hrefOf={(id) => `#/letters/${id}`}
    />,
  );
}

describe('below a letter of ours', () => {
  it('it is kept under a name of its own, leads to it, and can be taken back', async () => {
    const deps = await makeDeps();
    const host = await drawn(deps);
    await click(button(host, 'Keep as my own letter'));
    await vi.waitFor(() => expect(host.textContent).toContain('Kept as “Answer: late-arrival”.'));
    const [row] = await deps.db.letters.toArray();
    expect(host.querySelector('a')?.getAttribute('href')).toBe(`#/letters/${row?.id}`);
    await click(button(host, "Don't keep it"));
    await vi.waitFor(() => expect(host.textContent).toContain('It is not kept.'));
    expect(await deps.db.letters.count()).toBe(0);
    expect(button(host, 'Keep as my own letter')).toBeTruthy();
  });

  it('what could not be written is said', async () => {
    const deps = await makeDeps();
    const host = await drawn(deps);
    deps.db.close();
    deps.db.ensureOpen = () => Promise.reject(new Error('gone'));
    await click(button(host, 'Keep as my own letter'));
    await vi.waitFor(() => expect(host.textContent).toContain('Not saved.'));
  });
});

it('below a letter of her own there is only the way to change it', async () => {
  const host = await drawn(await makeDeps(), 'own:00000000000000aa');
  expect(host.querySelectorAll('button')).toHaveLength(0);
  expect(host.querySelector('a')?.getAttribute('href')).toBe('#/letters/00000000000000aa');
});
