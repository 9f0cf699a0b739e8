/** A made-up comparison: no real person, order or mail. */
import type { CompareView, CopyView } from '../../../../utils/app/notice/compare-answer';
import { ENTRY } from '../views';

export const COPY: CopyView = {
  earlier: { ...ENTRY, id: 'gmail:a:earlier', kind: 'answer', category: 'canned-reply', date: '2026-11-03T12:00:00Z' },
  percent: 97,
  identical: false,
  differs: ['signature'],
  sentences: { same: 2, added: 0, dropped: 0 },
  earlierText: 'We looked again.\n\nRegards,\nArjun',
  text: 'We looked again.\n\nRegards,\nRamesh',
};

export const COMPARED: CompareView = {
  copy: null,
  untouched: [],
  unnamed: [],
  factless: false,
  contradictions: [],
  times: null,
  figures: { answers: 0, canned: 0, minutes: null, afterProof: { answers: 0, canned: 0 } },
};
