/** Made-up evidence: no real person's photo or place. */
import { vi } from 'vitest';

import type { EvidencePort } from '../../../../components/evidence/evidence-port';
import type { EvidenceView } from '../../../../utils/app/evidence/evidence-view';

export const ITEM: EvidenceView = {
  id: 'a'.repeat(32),
  number: 1,
  label: 'E1',
  facts: {
    name: 'stops.jpg',
    type: 'image/jpeg',
    size: 2_345_678,
    sha256: 'ab'.repeat(32),
    fileAt: '2026-05-03T12:21:00.000Z',
    addedAt: '2026-11-20T12:00:00.000Z',
    picture: {
      takenAt: '2026-05-03T14:20:00+02:00',
      place: { latitude: 47.370094, longitude: -8.541833 },
      camera: 'Example Cam 3',
      width: 4032,
      height: 3024,
    },
  },
  family: 'picture',
  source: 'drop',
  caseId: 'case',
  of: '',
  words: '',
  items: [],
  amendments: [],
  copyName: 'E1-stops.jpg',
  share: { ok: true, media: 'image/jpeg' },
};

export const PAPER: EvidenceView = {
  ...ITEM,
  id: 'b'.repeat(32),
  number: 4,
  label: 'E4',
  facts: { ...ITEM.facts, name: 'bill.pdf', type: 'application/pdf', fileAt: null, picture: null },
  family: 'document',
  copyName: 'E4-bill.pdf',
  share: { ok: false, why: 'no-picture' },
};

export function port(part: Partial<EvidencePort> = {}): EvidencePort {
  return {
    add: vi.fn<EvidencePort['add']>(async () => ({ ok: true, value: { id: ITEM.id, label: 'E1', already: false } })),
    thumbs: async () => new Map(),
    tick: vi.fn(async () => true),
    picture: async () => new Blob(['png']),
    bytes: async () => new Blob(['bytes']),
    ...part,
  };
}
