import { describe, expect, it } from 'vitest';

import { itemRef, ticked, type TickingEvidence } from '../../../../utils/core/evidence/checklist';

const evidence = (number: number, part: Partial<TickingEvidence> = {}): TickingEvidence => ({
  number,
  family: 'picture',
  items: [],
  ...part,
});
const ITEMS = [{ id: 'app-screens' }, { id: 'email-source' }, { id: 'own-video' }, { id: 'witnesses' }];
const LATE = itemRef('late-arrival', 'app-screens');

describe('a checklist', () => {
  it('is ticked by the evidence that names an item, lowest number first', () => {
    const list = ticked(ITEMS, [evidence(9, { items: [LATE] }), evidence(2, { items: [LATE] })]);
    expect(list[0]).toEqual({ id: 'app-screens', by: [2, 9], maybe: [] });
    expect(list.slice(1).every(({ by }) => by.length === 0)).toBe(true);
  });

  it('takes evidence named under another category of the case', () => {
    expect(ticked(ITEMS, [evidence(1, { items: ['standing-drop/app-screens'] })])[0]?.by).toEqual([1]);
  });

  it('does not mistake one item for another that ends alike', () => {
    expect(ticked([{ id: 'screens' }], [evidence(1, { items: [LATE] })])[0]?.by).toEqual([]);
  });

  it.each([
    ['picture', ['app-screens']],
    ['mail', ['email-source']],
    ['video', ['own-video']],
    ['unknown', []],
  ] as const)('suggests a %s only for %j, and ticks nothing by itself', (family, fitting) => {
    const list = ticked(ITEMS, [evidence(1, { family })]);
    expect(list.filter(({ maybe }) => maybe.length > 0).map(({ id }) => id)).toEqual(fitting);
    expect(list.every(({ by }) => by.length === 0)).toBe(true);
  });

  it('suggests nothing that answers an item already', () => {
    expect(ticked(ITEMS, [evidence(1, { items: ['x/y'] })])[0]?.maybe).toEqual([]);
  });
});
