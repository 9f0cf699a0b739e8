import { describe, expect, it } from 'vitest';

import { copyName, MAX_NAME, safeName, shareName } from '../../../../utils/core/evidence/safe-name';

describe('a safe name', () => {
  it.each([
    ['IMG_0001.HEIC', 'IMG_0001.HEIC'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\photo.jpg', 'photo.jpg'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['a\u0000b\u001F\u200B.png', 'ab.png'],
    ['what? "this": <now>*|.png', 'what_ _this__ _now___.png'],
    ['  . name . ', 'name'],
    ['CON.png', '_CON.png'],
    ['lpt1', '_lpt1'],
    ['console.png', 'console.png'],
    ['...', 'file'],
    ['', 'file'],
    ['cafe\u0301.png', 'caf\u00e9.png'],
    ['two   spaces\tand\nlines.txt', 'two spacesandlines.txt'],
  ])('of %j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('keeps the ending of a long one, and never cuts a character in two', () => {
    const long = safeName(`${'😀'.repeat(200)}.jpeg`);
    expect(long).toMatch(/^(?:😀)+\.jpeg$/u);
    expect(long.length).toBeLessThanOrEqual(MAX_NAME);
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
  });

  it('is the same when made again', () => {
    for (const name of ['a/b.png', `${'x'.repeat(300)}.pdf`, 'AUX', ' .a. ']) {
      expect(safeName(safeName(name))).toBe(safeName(name));
    }
  });
});

describe('a copy', () => {
  it('is named by its number, and never longer', () => {
    expect(copyName(7, 'itinerary.png')).toBe('E7-itinerary.png');
    expect(copyName(1234, `${'x'.repeat(300)}.png`)).toHaveLength(MAX_NAME);
    expect(copyName(7, '../x.png')).toBe('E7-x.png');
  });

  it('to share tells nothing of the original’s name', () => {
    expect(shareName(7, 'image/png')).toBe('E7-picture.png');
    expect(shareName(7, 'image/jpeg')).toBe('E7-picture.jpg');
  });
});
