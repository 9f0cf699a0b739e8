import { describe, expect, it } from 'vitest';

import { previewLetter } from '../../../../utils/app/letter/letter-preview';
import { loadKnowledge } from '../../../../utils/knowledge/load';

const letter = {
  text: 'Hi\n[station>At {station}.]\n[#delivery-photo>See {#delivery-photo}.]\n[@us-wa>Washington.]\n{driverName}',
  kind: 'appeal',
  language: 'en',
} as const;

describe('previewLetter', async () => {
  const deps = { knowledge: await loadKnowledge() };

  it('tells all that a case can tell', () => {
    const { text, limit, words } = previewLetter(deps, letter, { much: true, place: 'us-wa-seattle' });
    expect(text).toBe('Hi\nAt XYZ1.\nSee E1, E3.\nWashington.\nKim Example');
    expect([limit, words]).toEqual([250, 9]);
  });

  it('tells only what must be there', () => {
    const { text, missing } = previewLetter(deps, letter, { much: false, place: null });
    expect(text).toBe('Hi\nKim Example');
    expect(missing).toEqual([]);
  });

  it('tells it in the letter’s language', () => {
    const preview = previewLetter(
      deps,
      { ...letter, language: 'es', text: '{noticeDate}' },
      { much: true, place: null },
    );
    expect(preview.text).toBe('3 de mayo de 2026');
  });
});
