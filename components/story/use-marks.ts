import { useState, type KeyboardEvent } from 'react';

/** From one letter to behind another, counted in the text that leaves. */
type Range = readonly [number, number];

/** The two sides of a story; narrow screens show one at a time. */
export type Side = 'have' | 'leaves';

export interface Marks {
  /** Takes what holds both sides. */
  readonly setBox: (box: HTMLElement | null) => void;
  readonly side: Side;
  readonly show: (side: Side) => void;
  /** Id of the change that the keyboard comes to first. */
  readonly current: string | null;
  readonly setCurrent: (id: string) => void;
  /** Moves the keyboard to the next change of the side that is shown, or the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  /** Marks a part of the text that leaves and brings it into view. */
  readonly showWords: (at: Range) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moving among the marked words of a story. */
export function useMarks(): Marks {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [side, show] = useState<Side>('leaves');
  const [current, setCurrent] = useState<string | null>(null);
  const move = (pane: Element | null, by: 1 | -1): void => {
    const marks = [...(pane?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const focused = marks.findIndex((mark) => mark === document.activeElement);
    const at =
      focused >= 0 ? focused : marks.findIndex(({ dataset }) => dataset['change'] === current) - (by > 0 ? 1 : 0);
    const next = marks[(Math.max(at, -1) + by + marks.length) % Math.max(1, marks.length)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  return {
    setBox,
    side,
    show,
    current,
    setCurrent,
    step: (by) => move(paneOf(box, side), by),
    onKey: (event) => {
      const by = STEPS[event.key];
      if (by === undefined) return;
      event.preventDefault();
      move(event.currentTarget, by);
    },
    showWords: (at) => {
      show('leaves');
      // The side is there after the screen was drawn again.
      requestAnimationFrame(() => select(paneOf(box, 'leaves'), at));
    },
  };
}

function paneOf(box: HTMLElement | null, side: Side): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-side="${side}"]`) ?? null;
}

/** Selects letters of a pane, which shows a text and nothing else. */
function select(pane: HTMLElement | null, [from, to]: Range): void {
  if (pane === null) return;
  const [start, end] = [placeIn(pane, from, 'after'), placeIn(pane, to, 'before')];
  if (start === null || end === null) return;
  pane.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where a letter stands; at the seam of two pieces the one before it or behind it. */
function placeIn(pane: HTMLElement, offset: number, seam: 'before' | 'after'): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (seam === 'after' ? offset < passed + length : offset <= passed + length)
      return { node, offset: offset - passed };
    passed += length;
  }
  return null;
}
