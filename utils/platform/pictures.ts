/**
 * Pictures drawn anew, on the device. What comes out holds the dots and nothing else: no place, no camera, nothing
 * the file carried beside them. The caller looks at the size a file says first (`core/evidence/picture-facts`).
 */
export interface DrawWish {
  readonly media: 'image/jpeg' | 'image/png' | 'image/webp';
  /** The longer side is made no longer than this, in dots; a smaller picture keeps its size. */
  readonly longest?: number;
  /** From 0 to 1, for JPEG and WebP. */
  readonly quality?: number;
  /** The shorter side, where it is known: a much larger picture is then made small while it is decoded, beside the page. */
  readonly shortest?: number | undefined;
}

/** No canvas is larger than this in every browser. */
const MAX_SIDE = 16_384;

/** The picture of a file, turned as its camera says; null when this browser can't draw it. */
export async function drawPicture(
  file: Blob,
  { media, longest = MAX_SIDE, quality, shortest = 0 }: DrawWish,
): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(file, {
      imageOrientation: 'from-image',
      ...(shortest > longest ? { resizeWidth: longest, resizeQuality: 'medium' } : {}),
    });
    try {
      const scale = Math.min(1, Math.min(longest, MAX_SIDE) / Math.max(bitmap.width, bitmap.height));
      const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
      const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
      const pen = canvas.getContext('2d');
      if (pen === null) return null;
      if (media === 'image/jpeg') {
        // What is clear would turn black.
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
      }
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      return await canvas.convertToBlob({ type: media, ...(quality === undefined ? {} : { quality }) });
    } finally {
      bitmap.close();
    }
  } catch {
    return null;
  }
}

/** A small picture for lists; null when this browser can't draw it. `shortest`: the picture's shorter side, in dots. */
export function drawThumb(file: Blob, shortest: number): Promise<Blob | null> {
  return drawPicture(file, { media: 'image/webp', longest: 320, quality: 0.8, shortest });
}
