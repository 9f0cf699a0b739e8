/** A copy of a picture with black boxes burnt in and a part cut out. What was under a box is in no dot of it, and nothing is beside the dots. */
interface Dots {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is done to it, for a picture of any size, in its own dots. */
export interface CoverWish {
  readonly media: 'image/jpeg' | 'image/png';
  readonly boxes: (width: number, height: number) => readonly Dots[];
  readonly crop: (width: number, height: number) => Dots;
}

/** The longer side of a copy: a photo of 36 million dots keeps its size, a larger one is made smaller, so that memory lasts. */
const LONGEST = 7_000;

/** Null where this browser can't draw it. The picture is turned as its camera says first. */
export async function coverPicture(file: Blob, { media, boxes, crop }: CoverWish): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    try {
      const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
      const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
      if (width === undefined || height === undefined) return null;
      const kept = crop(width, height);
      const canvas = new OffscreenCanvas(kept.width, kept.height);
      const pen = canvas.getContext('2d', { alpha: false });
      if (pen === null) return null;
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, kept.width, kept.height);
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(bitmap, -kept.x, -kept.y, width, height);
      pen.fillStyle = '#000';
      for (const box of boxes(width, height)) pen.fillRect(box.x - kept.x, box.y - kept.y, box.width, box.height);
      return await canvas.convertToBlob({ type: media, quality: 0.92 });
    } finally {
      bitmap.close();
    }
  } catch {
    return null;
  }
}
