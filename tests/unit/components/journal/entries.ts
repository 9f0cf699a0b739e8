/** Made-up entries for the tests of the journal's screens. */
import type { GlitchLine } from '../../../../utils/app/journal/glitch-page';
import type { GlitchFacts } from '../../../../utils/app/journal/glitch-view';

export const FACTS: GlitchFacts = {
  what: 'stop-removed',
  happenedAt: new Date(2026, 10, 21, 16, 5).toISOString(),
  blockDate: '2026-11-21',
  blockTime: '3:30 PM - 7:00 PM',
  station: 'DSE4',
  words: 'The second stop was gone.',
};

export const ENTRY: GlitchLine = {
  id: '00000000000000a1',
  ref: 'glitch:00000000000000a1',
  facts: FACTS,
  savedAt: new Date(2026, 10, 21, 16, 6).toISOString(),
  amendments: [],
  caseId: '',
  evidence: 0,
};
