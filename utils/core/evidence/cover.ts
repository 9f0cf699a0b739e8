/** Boxes over a picture and a part cut out of it, before they are burnt in. Places are parts of the picture's sides, from 0 to 1. */
export interface CoverBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is done to a copy: black boxes, and what is kept of the whole; null keeps all of it. */
export interface Cover {
  readonly boxes: readonly CoverBox[];
  readonly crop: CoverBox | null;
}

export const NO_COVER: Cover = { boxes: [], crop: null };

/** No side of a box is smaller: it could not be seen or taken hold of. */
const LEAST = 0.01;
/** Where a new box stands for those who have no pointer. */
const NEW_BOX: CoverBox = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };
const NEW_CROP: CoverBox = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };

/** A box in the middle, beside the last one where that stands there too. */
export function newBox({ boxes }: Cover): CoverBox {
  const shift = (boxes.length % 5) * 0.04;
  return { ...NEW_BOX, x: NEW_BOX.x + shift, y: NEW_BOX.y + shift };
}

export function newCrop(): CoverBox {
  return NEW_CROP;
}

/** The box between two points, in any order, as far as it lies in the picture. */
export function boxBetween(one: { readonly x: number; readonly y: number }, other: typeof one): CoverBox {
  const [left, right] = [within(Math.min(one.x, other.x)), within(Math.max(one.x, other.x))];
  const [top, bottom] = [within(Math.min(one.y, other.y)), within(Math.max(one.y, other.y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether it is large enough to be meant. */
export function isMeant({ width, height }: CoverBox): boolean {
  return width >= LEAST && height >= LEAST;
}

/** The box elsewhere, the same size, inside of the picture. */
export function movedBox(box: CoverBox, right: number, down: number): CoverBox {
  return {
    ...box,
    x: Math.min(Math.max(0, box.x + right), 1 - box.width),
    y: Math.min(Math.max(0, box.y + down), 1 - box.height),
  };
}

/** The box larger or smaller at its right and lower side, inside of the picture. */
export function sizedBox(box: CoverBox, wider: number, higher: number): CoverBox {
  return {
    ...box,
    width: Math.min(Math.max(LEAST, box.width + wider), 1 - box.x),
    height: Math.min(Math.max(LEAST, box.height + higher), 1 - box.y),
  };
}

export interface Dots {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box in dots of a picture this large. `around`: dots added on each side, so that no edge shines through. */
export function inDots(box: CoverBox, width: number, height: number, around = 0): Dots {
  const [left, top] = [Math.floor(box.x * width) - around, Math.floor(box.y * height) - around];
  const right = Math.ceil((box.x + box.width) * width) + around;
  const bottom = Math.ceil((box.y + box.height) * height) + around;
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return { x, y, width: Math.max(1, Math.min(width, right) - x), height: Math.max(1, Math.min(height, bottom) - y) };
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
