import { describe, expect, it } from 'vitest';

import { MAX_EVIDENCE, sizeTrouble } from '../../../../utils/core/evidence/limits';
import { shareRule } from '../../../../utils/core/evidence/share';

const sized = (width: number, height: number) => ({ takenAt: null, place: null, camera: null, width, height });

describe('a copy to share', () => {
  it.each([
    ['image/jpeg', sized(4000, 3000), { ok: true, media: 'image/jpeg' }],
    ['image/heic', sized(4000, 3000), { ok: true, media: 'image/jpeg' }],
    ['image/png', sized(800, 600), { ok: true, media: 'image/png' }],
    ['image/webp', sized(800, 600), { ok: true, media: 'image/png' }],
    ['image/png', sized(60_000, 60_000), { ok: false, why: 'too-many-dots' }],
    ['image/tiff', { ...sized(0, 0), width: null, height: null }, { ok: false, why: 'undrawable' }],
    ['image/svg+xml', null, { ok: false, why: 'no-picture' }],
    ['application/pdf', null, { ok: false, why: 'no-picture' }],
    ['video/mp4', null, { ok: false, why: 'no-picture' }],
    ['application/octet-stream', null, { ok: false, why: 'no-picture' }],
  ])('of %s with %j: %j', (type, picture, rule) => {
    expect(shareRule({ type, picture })).toEqual(rule);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, 'empty'],
    [1, null],
    [200_000_000, null],
    [MAX_EVIDENCE, null],
    [MAX_EVIDENCE + 1, 'too-large'],
  ])('%i bytes: %s', (size, trouble) => {
    expect(sizeTrouble(size)).toBe(trouble);
  });
});
