import { describe, expect, it } from 'vitest';

import {
  boxBetween,
  inDots,
  isMeant,
  movedBox,
  newBox,
  sizedBox,
  type CoverBox,
} from '../../../../utils/core/evidence/cover';

const BOX: CoverBox = { x: 0.25, y: 0.25, width: 0.5, height: 0.25 };

describe('a box', () => {
  it('lies between two points in any order, inside of the picture', () => {
    expect(boxBetween({ x: 0.75, y: 0.5 }, { x: -2, y: 0.25 })).toEqual({ x: 0, y: 0.25, width: 0.75, height: 0.25 });
  });

  it('stays inside when it is moved, and keeps its size', () => {
    expect(movedBox(BOX, 3, -3)).toEqual({ ...BOX, x: 0.5, y: 0 });
  });

  it('stays inside and in sight when its size is changed', () => {
    expect(sizedBox(BOX, 9, -9)).toEqual({ ...BOX, width: 0.75, height: 0.01 });
  });

  it('is no box when it was only a click', () => {
    expect(isMeant(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.8 }))).toBe(false);
  });

  it('does not stand just where the last one does', () => {
    const one = newBox({ boxes: [], crop: null });
    expect(newBox({ boxes: [one], crop: null })).not.toEqual(one);
  });
});

describe('inDots', () => {
  it('covers every dot it touches, and some around', () => {
    const box = { x: 0.101, y: 0.101, width: 0.1, height: 0.1 };
    expect(inDots(box, 100, 100)).toEqual({ x: 10, y: 10, width: 11, height: 11 });
    expect(inDots(box, 100, 100, 2)).toEqual({ x: 8, y: 8, width: 15, height: 15 });
  });

  it('ends at the edges of the picture, and is never nothing', () => {
    expect(inDots({ x: 0, y: 0, width: 1, height: 1 }, 30, 20, 2)).toEqual({ x: 0, y: 0, width: 30, height: 20 });
    expect(inDots({ x: 1, y: 1, width: 0, height: 0 }, 30, 20)).toMatchObject({ width: 1, height: 1 });
  });
});
