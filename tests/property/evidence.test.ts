import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { typeOfFile } from '../../utils/core/evidence/file-type';
import { pictureFacts } from '../../utils/core/evidence/picture-facts';
import { copyName, MAX_NAME, safeName } from '../../utils/core/evidence/safe-name';
import { exifBlock, heic, jpeg, PHOTO, png, webp } from '../unit/core/evidence/pictures';

const block = exifBlock(PHOTO);
const FILES = [
  ['image/jpeg', jpeg(block)],
  ['image/png', png(block)],
  ['image/webp', webp(block)],
  ['image/heic', heic(block)],
  ['image/avif', heic(block, 'avif')],
  ['image/tiff', block],
] as const;

/** A sound picture with some of its bytes changed, cut short, or with bytes behind its end. */
const broken = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 12 }),
    fc.nat(700),
    fc.uint8Array({ maxLength: 40 }),
  )
  .map(([[media, sound], changes, keep, more]) => {
    const bytes = Uint8Array.from([...sound.slice(0, Math.max(1, sound.length - (keep % sound.length))), ...more]);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return { media, bytes };
  });

describe('hostile pictures', () => {
  it('never make the reader fail, hang, or say a place that is none', () => {
    fc.assert(
      fc.property(broken, ({ media, bytes }) => {
        const facts = pictureFacts(bytes, media);
        expect(typeOfFile(bytes, 'x')).toHaveProperty('ok');
        if (facts?.place == null) return;
        expect(Math.abs(facts.place.latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(facts.place.longitude)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 600 },
    );
  });

  // A careless reader takes minutes: the test's own limit stops it.
  it('are read in time that grows with their size alone', { timeout: 30_000 }, () => {
    // Boxes, chunks and segments of no length, as many as fit.
    const noises = [[0], [0xff], [0, 0, 0, 8], [0xff, 0xe1, 0, 2]].map((unit) =>
      Buffer.alloc(2_000_000, Uint8Array.from(unit)),
    );
    for (const [media] of FILES)
      for (const noise of noises) expect(pictureFacts(noise, media)?.place ?? null).toBeNull();
  });
});

/** Pieces that make trouble in names, in any order. */
const nasty = fc
  .array(
    fc.constantFrom(
      '/',
      '\\',
      '..',
      '. ',
      ' ',
      '.jpg',
      'CON',
      ':',
      '\u0000',
      '\u202e',
      '😀',
      'e\u0301',
      'x'.repeat(90),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

describe('names out of anything', () => {
  it.each(['. ', '.abcdefgh', 'x', '/'])('are made in one go, however long: “%s”', { timeout: 30_000 }, (piece) => {
    expect(safeName(`a${piece.repeat(200_000)}x`).length).toBeLessThan(300);
  });

  it('hold no path, no control mark, and are short', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 99_999 }), (name, number) => {
        for (const made of [safeName(name), copyName(number, name)]) {
          expect(made).not.toMatch(/[/\\<>:"|?*\u0000-\u001F\u007F\u202A-\u202E]/);
          expect(made.length).toBeGreaterThan(0);
          expect(made.length).toBeLessThanOrEqual(MAX_NAME);
          expect(made).not.toMatch(/^[. ]|[. ]$/);
        }
      }),
    );
  });
});
