/** A picture for the made-up case: no photo of anything, drawn here, and marked as made up in the picture itself. */

/** What is written in the picture, in the language of the screens. */
export interface DemoPictureWords {
  /** Across the top and the bottom: that it is made up. */
  readonly demo: string;
  readonly title: string;
  /** Block, station. */
  readonly lines: readonly string[];
  /** In the middle. */
  readonly empty: string;
}

const WIDTH = 720;
const HEIGHT = 1280;
const BAND = 96;
const FONT = 'system-ui, sans-serif';

/** A phone's screen with an empty itinerary, as PNG; null where the browser has no canvas. */
export async function drawDemoPicture({ demo, title, lines, empty }: DemoPictureWords): Promise<Blob | null> {
  if (!('OffscreenCanvas' in globalThis)) return null;
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const fill = (colour: string, x: number, y: number, width: number, height: number): void => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, width, height);
  };
  const write = (words: string, y: number, size: number, colour: string, weight = 400): void => {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = colour;
    pen.textAlign = 'center';
    pen.fillText(words, WIDTH / 2, y, WIDTH - 80);
  };
  fill('#f2efe8', 0, 0, WIDTH, HEIGHT);
  for (const y of [0, HEIGHT - BAND]) {
    fill('#7f4a00', 0, y, WIDTH, BAND);
    write(demo, y + 64, 40, '#ffffff', 700);
  }
  fill('#1a5f6c', 0, BAND, WIDTH, 128);
  write(title, BAND + 82, 48, '#ffffff', 650);
  fill('#ffffff', 40, 280, WIDTH - 80, 220);
  for (const [index, line] of lines.entries()) write(line, 360 + index * 72, 38, '#1c2529');
  fill('#e0dbd1', 40, 540, WIDTH - 80, 560);
  write(empty, 840, 56, '#4a555b', 650);
  return canvas.convertToBlob({ type: 'image/png' });
}
