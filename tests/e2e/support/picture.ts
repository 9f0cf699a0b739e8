/** Pictures that a browser can show, made up. */
import type { Page } from '@playwright/test';

import { exifBlock, PHOTO, withExif } from '../../unit/core/evidence/pictures';

/** A picture of 900 × 600 pixels, drawn by the browser. */
export async function drawn(page: Page, type: 'image/jpeg' | 'image/png'): Promise<Buffer> {
  const bytes = await page.evaluate(async (type) => {
    const canvas = new OffscreenCanvas(900, 600);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    for (let at = 0; at < 900; at += 30) {
      pen.fillStyle = `hsl(${at % 360} 60% 60%)`;
      pen.fillRect(at, 0, 30, 600);
    }
    const blob = await canvas.convertToBlob({ type });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, type);
  return Buffer.from(bytes);
}

/** A photo as a camera writes it. */
export async function photo(page: Page): Promise<Buffer> {
  return Buffer.from(withExif(await drawn(page, 'image/jpeg'), exifBlock(PHOTO)));
}
