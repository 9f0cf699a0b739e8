import { describe, expect, it, vi } from 'vitest';

import { GlitchOffer } from '../../../../components/journal/GlitchOffer';
import type { GlitchMatch, GlitchOfferView } from '../../../../utils/app/journal/glitch-suggest';
import { button, click, render } from '../render';
import { ENTRY } from './entries';

const MATCH: GlitchMatch = {
  glitchId: ENTRY.id,
  reason: 'same-block',
  strength: 'strong',
  day: '2026-11-21',
  offset: 0,
  station: 'DSE4',
  fits: true,
};

async function offer(match: Partial<GlitchMatch> = {}, over: Partial<GlitchOfferView> = {}) {
  const [onAdd, onNot] = [vi.fn(), vi.fn()];
  const view = { entry: ENTRY, match: { ...MATCH, ...match }, ...over };
  return { host: await render(<GlitchOffer offer={view} href="#x" onAdd={onAdd} onNot={onNot} />), onAdd, onNot };
}

describe('a glitch offered to a case', () => {
  it.each<[Partial<GlitchMatch>, string]>([
    [{}, 'Same block, Sat, Nov 21, 2026, at DSE4.'],
    [{ reason: 'same-day', station: null }, 'The day of the block, Sat, Nov 21, 2026.'],
    [{ reason: 'near-day', offset: -1, station: null }, 'The day before the block of Sat, Nov 21, 2026.'],
    [{ reason: 'near-day', offset: 2 }, '2 days after the block of Sat, Nov 21, 2026, at DSE4.'],
    [{ reason: 'before-notice', offset: 0, station: null }, 'The day the notice came, Sat, Nov 21, 2026.'],
    [{ reason: 'before-notice', offset: -3, station: null }, '3 days before the notice, which names no day.'],
    [{ reason: 'same-station', offset: -9 }, 'Same station, 9 days before the notice, at DSE4.'],
  ])('says why: %o', async (match, words) => {
    expect((await offer(match)).host.querySelector('b')?.textContent).toBe(words);
  });

  it('says how the app explains the notice, only where it does', async () => {
    expect((await offer()).host.textContent).toContain('A close match. What the app takes off your list');
    expect((await offer({ fits: false })).host.textContent).not.toContain('takes off your list');
  });

  it('takes a yes and a no', async () => {
    const { host, onAdd, onNot } = await offer();
    await click(button(host, 'Add to the case'));
    await click(button(host, 'Not this one'));
    expect([onAdd, onNot].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(button(host, 'Not this one').getAttribute('aria-label')).toBe('Not this one: Stop removed');
  });
});
