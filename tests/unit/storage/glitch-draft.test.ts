import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { clearGlitchDraft, readGlitchDraft, writeGlitchDraft } from '../../../utils/storage/glitch-draft';

const DRAFT = {
  id: '00112233445566aa',
  startedAt: '2026-11-02T16:05:00.000Z',
  what: 'stop-removed',
  earlier: false,
  happenedAt: '',
  blockDate: '2026-11-02',
  blockTime: '',
  station: 'DSE4',
  words: 'Gone.',
} as const;

describe('the draft of an entry', () => {
  it('stays until it is cleared, in memory only', async () => {
    await writeGlitchDraft(DRAFT);
    expect(await readGlitchDraft()).toEqual(DRAFT);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual([]);
    await clearGlitchDraft(DRAFT.id);
    expect(await readGlitchDraft()).toBeNull();
  });

  it('stays when another page is done with its own', async () => {
    await writeGlitchDraft(DRAFT);
    await clearGlitchDraft('ffffffffffffffff');
    expect(await readGlitchDraft()).toEqual(DRAFT);
    await clearGlitchDraft(DRAFT.id);
  });

  it.each([
    ['another id', { ...DRAFT, id: '../x' }],
    ['an unknown kind', { ...DRAFT, what: 'meteor' }],
    ['a time that is none', { ...DRAFT, startedAt: 'soon' }],
    ['more than there is', { ...DRAFT, more: 1 }],
    ['no object', 'draft'],
  ])('is none where the store gives %s', async (_name, stored) => {
    await browser.storage.session.set({ 'glitch-draft': stored });
    expect(await readGlitchDraft()).toBeNull();
    await browser.storage.session.clear();
  });
});
