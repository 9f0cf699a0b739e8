import { useState } from 'react';

import { NO_COVER, newBox, newCrop, type Cover, type CoverBox } from '../../utils/app/evidence/cover-copy';

export type Tool = 'box' | 'crop';
/** A box by its place in the list, or the crop frame. */
export type Target = number | 'crop';

/** What is drawn over a picture, with the way back. */
export interface Covering {
  readonly cover: Cover;
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  readonly isEmpty: boolean;
  readonly canUndo: boolean;
  /** Adds a box, or sets the crop frame; without one, in the middle. Gives what was added. */
  readonly add: (box?: CoverBox) => Target;
  /** Changes one. `step`: the change can be undone by itself; false while something is dragged, but for its first change. */
  readonly change: (target: Target, box: CoverBox, step: boolean) => void;
  readonly remove: (target: Target) => void;
  readonly undo: () => void;
}

/** Steps that can be taken back. */
const MOST_STEPS = 200;

interface Drawing {
  readonly now: Cover;
  readonly before: readonly Cover[];
}

export function useCover(): Covering {
  const [{ now, before }, setDrawing] = useState<Drawing>({ now: NO_COVER, before: [] });
  const [tool, setTool] = useState<Tool>('box');
  const set = (make: (cover: Cover) => Cover, step: boolean): void =>
    setDrawing((drawing) => ({
      now: make(drawing.now),
      before: step ? [...drawing.before, drawing.now].slice(-MOST_STEPS) : drawing.before,
    }));
  return {
    cover: now,
    tool,
    setTool,
    isEmpty: now.boxes.length === 0 && now.crop === null,
    canUndo: before.length > 0,
    add: (box) => {
      if (tool === 'crop') {
        set((cover) => ({ ...cover, crop: box ?? newCrop() }), true);
        return 'crop';
      }
      set((cover) => ({ ...cover, boxes: [...cover.boxes, box ?? newBox(cover)] }), true);
      return now.boxes.length;
    },
    change: (target, box, step) =>
      set(
        (cover) =>
          target === 'crop'
            ? { ...cover, crop: box }
            : { ...cover, boxes: cover.boxes.map((one, index) => (index === target ? box : one)) },
        step,
      ),
    remove: (target) =>
      set(
        (cover) =>
          target === 'crop'
            ? { ...cover, crop: null }
            : { ...cover, boxes: cover.boxes.filter((_, index) => index !== target) },
        true,
      ),
    undo: () =>
      setDrawing((drawing) => ({ now: drawing.before.at(-1) ?? drawing.now, before: drawing.before.slice(0, -1) })),
  };
}
