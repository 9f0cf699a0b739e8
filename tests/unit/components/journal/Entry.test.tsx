import { describe, expect, it, vi } from 'vitest';

import { Entry } from '../../../../components/journal/Entry';
import type { EntryActions } from '../../../../components/journal/entry-actions';
import { button, click, field, render, type } from '../render';
import { ENTRY, FACTS } from './entries';

const CASES = [{ id: 'case', name: null, category: 'late-arrival', since: '2026-11-20T12:00:00.000Z' }] as const;

async function entry(part: Partial<Parameters<typeof Entry>[0]> = {}, over: Partial<EntryActions> = {}) {
  const actions = {
    amend: vi.fn<EntryActions['amend']>(async () => ({ ok: true, value: { id: ENTRY.id } })),
    link: vi.fn<EntryActions['link']>(async () => true),
    remove: vi.fn<EntryActions['remove']>(async () => true),
    ...over,
  };
  const host = await render(
    <Entry
      entry={ENTRY}
      cases={CASES}
      hints={undefined}
      evidenceCount={0}
      evidence={null}
      actions={actions}
      {...part}
    />,
  );
  return { host, actions };
}

describe('the page of an entry', () => {
  it('shows what was noted and when, and leaves out what was not', async () => {
    const { host } = await entry({ entry: { ...ENTRY, facts: { ...FACTS, blockTime: '' } } });
    expect(host.querySelector('h1')?.textContent).toBe('Stop removed');
    const terms = [...host.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(terms).toEqual(['When', 'In your own words', 'Station', 'Date of the block', 'Noted']);
  });

  it('shows a change beside what stood there before, dates as dates', async () => {
    const amendments = [
      { at: '2026-11-21T20:00:00Z', field: 'words', from: 'Gone.', to: 'The second stop was gone.' },
      { at: '2026-11-21T20:00:00Z', field: 'blockDate', from: '', to: '2026-11-21' },
      { at: '2026-11-21T20:00:00Z', field: 'what', from: 'other', to: 'stop-removed' },
    ];
    const { host } = await entry({ entry: { ...ENTRY, amendments } });
    expect([...host.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
      'Before: Gone.',
      'Before: (nothing)',
      'Before: Something else',
    ]);
    expect(host.querySelectorAll('ins')[1]?.textContent).toBe('Now: Sat, Nov 21, 2026');
  });

  it('takes a change, and keeps the form when it could not be saved', async () => {
    const amend = vi.fn<EntryActions['amend']>();
    amend.mockResolvedValueOnce({ ok: false, why: 'not-saved', detail: '' });
    amend.mockRejectedValueOnce(new Error('broken'));
    amend.mockResolvedValue({ ok: true, value: { id: ENTRY.id } });
    const { host } = await entry({}, { amend });
    await click(button(host, 'Change or add something'));
    await type(field(host, 'In your own words'), 'The third stop was gone.');
    for (let tries = 0; tries < 2; tries += 1) {
      await click(button(host, 'Save the change'));
      expect(host.querySelector('[role=alert]')?.textContent).toContain('Not saved.');
      expect(field(host, 'In your own words').value).toBe('The third stop was gone.');
    }
    await click(button(host, 'Save the change'));
    expect(amend.mock.calls[2]?.[0]).toMatchObject({ ...FACTS, words: 'The third stop was gone.' });
    expect(host.textContent).toContain('The change was saved.');
  });

  it('goes into a case, and says when that was not saved', async () => {
    const { host, actions } = await entry({}, { link: vi.fn(async () => false) });
    await type(field(host, 'Case'), 'case');
    expect(actions.link).toHaveBeenCalledWith('case');
    expect(host.textContent).toContain('Not saved.');
  });

  it('says exactly what goes, and leaves its evidence unless told otherwise', async () => {
    const { host, actions } = await entry({ evidenceCount: 2 });
    await click(button(host, 'Delete…'));
    const dialog = host.querySelector('dialog');
    expect(dialog?.textContent).toContain('The entry “Stop removed” and your words in it go from this device.');
    expect(dialog?.textContent).toContain('2 photos or files belong to it.');
    await click(button(host, 'Delete'));
    expect(actions.remove).toHaveBeenCalledWith('stay');
    await click(button(host, 'Delete…'));
    const [, go] = host.querySelectorAll<HTMLInputElement>('dialog input[type=radio]');
    if (go) await click(go);
    await click(button(host, 'Delete'));
    expect(actions.remove).toHaveBeenLastCalledWith('go');
  });
});
