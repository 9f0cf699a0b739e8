import exifr from 'exifr';
import { describe, expect, it } from 'vitest';

import { cameraTime } from '../../../../utils/core/evidence/exif-block';
import { mayDecode } from '../../../../utils/core/evidence/may-decode';
import { pictureFacts } from '../../../../utils/core/evidence/picture-facts';
import { exifBlock, heic, jpeg, joined, PHOTO, PHOTO_PLACE, png, u16, webp, type MadeUpExif } from './pictures';

const block = exifBlock(PHOTO);
const SAID = { takenAt: '2026-05-03T14:20:00+02:00', place: PHOTO_PLACE, camera: 'Example Cam 3' };

describe('what a picture says about itself', () => {
  it.each([
    ['image/jpeg', jpeg(block), 640, 480],
    ['image/png', png(block), 800, 600],
    ['image/webp', webp(block), 1024, 768],
    ['image/heic', heic(block), 4032, 3024],
    ['image/avif', heic(block, 'avif'), 4032, 3024],
    ['image/tiff', block, null, null],
  ])('is read from %s', (media, bytes, width, height) => {
    expect(pictureFacts(bytes, media)).toEqual({ ...SAID, width, height });
  });

  it('is the same in both orders of bytes', () => {
    const other = exifBlock({ ...PHOTO, littleEndian: true });
    expect(pictureFacts(jpeg(other), 'image/jpeg')).toEqual(pictureFacts(jpeg(block), 'image/jpeg'));
  });

  it('is what exifr reads, too', async () => {
    for (const bytes of [jpeg(block), jpeg(exifBlock({ ...PHOTO, littleEndian: true }))]) {
      const other = (await exifr.parse(Buffer.from(bytes), { reviveValues: false })) as Record<string, unknown>;
      const { place, camera } = pictureFacts(bytes, 'image/jpeg') ?? {};
      expect(other['latitude']).toBeCloseTo(place?.latitude ?? 0, 5);
      expect(other['longitude']).toBeCloseTo(place?.longitude ?? 0, 5);
      expect(`${String(other['Make'])} ${String(other['Model'])}`).toBe(camera);
      expect(other['DateTimeOriginal']).toBe(PHOTO.taken);
    }
  });

  it.each([
    ['image/jpeg', jpeg(null)],
    ['image/png', png(null)],
    ['image/webp', webp(null)],
    ['image/heic', heic(null)],
  ])('is its size alone where %s holds no Exif block', (media, bytes) => {
    expect(pictureFacts(bytes, media)).toMatchObject({ takenAt: null, place: null, camera: null });
    expect(pictureFacts(bytes, media)?.width).toBeGreaterThan(0);
  });

  it('is nothing for a file that is no picture', () => {
    expect(pictureFacts(block, 'application/pdf')).toBeNull();
    expect(pictureFacts(block, 'constructor')).toBeNull();
  });

  it.each<[string, MadeUpExif, object]>([
    ['a place of zeros', { latitude: [0, 0, 0, 'N'], longitude: [0, 0, 0, 'E'] }, { place: null }],
    ['a place off the globe', { ...PHOTO, latitude: [91, 0, 0, 'N'] }, { place: null }],
    ['half a place', { latitude: [47, 0, 0, 'S'] }, { place: null }],
    [
      'a place in the south',
      { ...PHOTO, latitude: [12, 30, 0, 'S'] },
      { place: { latitude: -12.5, longitude: -8.541833 } },
    ],
    ['a time without a zone', { taken: '2026:05:03 14:20:00' }, { takenAt: '2026-05-03T14:20:00' }],
    ['a maker named twice', { make: 'Example', model: 'Example One' }, { camera: 'Example One' }],
  ])('takes %s as it should', (_, facts, expected) => {
    expect(pictureFacts(jpeg(exifBlock(facts)), 'image/jpeg')).toMatchObject(expected);
  });

  it.each([
    ['a block that points past the end', joined('MM\0*', [0x7f, 0xff, 0xff, 0xff])],
    [
      'a block that points at itself',
      joined('MM\0*', [0, 0, 0, 8], u16(1), u16(0x8769), u16(4), [0, 0, 0, 1], [0, 0, 0, 8]),
    ],
    ['a block cut short', block.slice(0, 40)],
    ['no block at all', joined('Adobe')],
  ])('is empty for %s', (_, broken) => {
    expect(pictureFacts(jpeg(broken), 'image/jpeg')).toMatchObject({ takenAt: null, place: null, width: 640 });
  });
});

describe('a camera’s time', () => {
  it.each([
    ['2026:02:30 10:00:00', '', null],
    ['2026:05:03 24:20:00', '', null],
    ['0000:00:00 00:00:00', '', null],
    ['2026-05-03 14:20:00', '', null],
    ['2026:05:03 14:20:00', '+25:00', '2026-05-03T14:20:00'],
    ['2026:05:03 14:20:00', '-07:00', '2026-05-03T14:20:00-07:00'],
  ])('%j in the zone %j is %j', (time, zone, expected) => {
    expect(cameraTime(time, zone)).toBe(expected);
  });
});

describe('decoding', () => {
  it.each([
    [{ width: 4032, height: 3024 }, true],
    [{ width: 30_000, height: 30_000 }, false],
    [{ width: null, height: null }, false],
    [null, false],
  ])('of %j may happen: %s', (size, may) => {
    expect(mayDecode(size)).toBe(may);
  });
});
