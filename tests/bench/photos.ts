/** Photos as a phone takes them, made up: drawn in a page, told apart by a comment each, with the place and time a camera notes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { exifBlock, joined, PHOTO, u16, withExif } from '../unit/core/evidence/pictures';

/** Twelve million dots, as most phones take them. */
const SIZE = { width: 4_000, height: 3_000 };
/** Drawn ones; the others are the same with other comments, since a drawing takes longer than what is measured. */
const DRAWN = 4;

/** Writes photos into a folder. Gives back their paths and their bytes in all. */
export async function writePhotos(
  page: Page,
  folder: string,
  count: number,
): Promise<{ readonly paths: readonly string[]; readonly bytes: number }> {
  const drawn: Uint8Array[] = [];
  for (let index = 0; index < DRAWN; index += 1) drawn.push(withExif(await draw(page, index), exifBlock(PHOTO)));
  const paths: string[] = [];
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const photo = withComment(drawn[index % DRAWN] ?? new Uint8Array(), `made-up photo ${index}`);
    const path = join(folder, `IMG_${String(index).padStart(4, '0')}.jpg`);
    await writeFile(path, photo);
    paths.push(path);
    bytes += photo.length;
  }
  return { paths, bytes };
}

/** A comment behind the marker that begins the file (JPEG's COM, ITU-T T.81 B.2.4.5). */
function withComment(jpeg: Uint8Array, words: string): Uint8Array {
  return joined(jpeg.subarray(0, 2), [0xff, 0xfe, ...u16(words.length + 2)], words, jpeg.subarray(2));
}

/** Blots and grain: about as many bytes as a photo of that size has. */
async function draw(page: Page, seed: number): Promise<Uint8Array> {
  const base64 = await page.evaluate(
    async ({ width, height, seed }) => {
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      for (let at = 0; at < 4_000; at += 1) {
        pen.fillStyle = `hsl(${(at * 37 + seed * 90) % 360} ${20 + (at % 60)}% ${20 + ((at * 7) % 60)}%)`;
        pen.fillRect((at * 7_919) % width, (at * 104_729) % height, 20 + (at % 180), 20 + ((at * 3) % 180));
      }
      const grain = pen.getImageData(0, 0, width, height);
      let state = seed + 1;
      for (let at = 0; at < grain.data.length; at += 4) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const noise = (state >>> 27) - 16;
        for (const part of [0, 1, 2]) grain.data[at + part] = (grain.data[at + part] ?? 0) + noise;
      }
      pen.putImageData(grain, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return btoa(text);
    },
    { ...SIZE, seed },
  );
  return Buffer.from(base64, 'base64');
}
