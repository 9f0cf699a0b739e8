import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

import { movedBox, sizedBox, type CoverBox } from '../../utils/app/evidence/cover-copy';
import { cx } from '../ui/cx';
import styles from './Cover.module.css';

interface CoverHandleProps {
  readonly box: CoverBox;
  readonly kind: 'box' | 'crop';
  /** What it is and where, for screen readers. */
  readonly label: string;
  readonly described: string;
  readonly id: string;
  /** The size of the picture on the screen, in CSS pixels. */
  readonly stage: () => { readonly width: number; readonly height: number };
  readonly onChange: (box: CoverBox, step: boolean) => void;
  readonly onRemove: () => void;
  readonly onHold: () => void;
}

/** Of a side, for one press of an arrow key. */
const STEP = 0.01;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A box on the picture: dragged, pulled larger at its corner, or changed by keys. */
export function CoverHandle({ box, kind, label, described, id, stage, onChange, onRemove, onHold }: CoverHandleProps) {
  const drag = useRef<{ x: number; y: number; from: CoverBox; size: boolean; moved: boolean } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      const [right, down] = arrow;
      onChange(event.shiftKey ? sizedBox(box, right, down) : movedBox(box, right, down), true);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove();
    }
  };
  const onDown = (event: PointerEvent<HTMLElement>, size: boolean): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    onHold();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, from: box, size, moved: false };
  };
  const onMove = (event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation();
    const held = drag.current;
    if (held === null) return;
    const { width, height } = stage();
    const [right, down] = [(event.clientX - held.x) / width, (event.clientY - held.y) / height];
    if (right === 0 && down === 0) return;
    onChange(held.size ? sizedBox(held.from, right, down) : movedBox(held.from, right, down), !held.moved);
    held.moved = true;
  };
  const onUp = (): void => {
    drag.current = null;
  };
  const percent = (part: number): string => `${part * 100}%`;
  const place = {
    left: percent(box.x),
    top: percent(box.y),
    width: percent(box.width),
    height: percent(box.height),
  };
  return (
    <div className={cx(styles.handle, styles[kind])} style={place}>
      <button
        type="button"
        id={id}
        className={styles.grip}
        aria-label={label}
        aria-describedby={described}
        onFocus={onHold}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => onDown(event, false)}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      />
      <span
        className={styles.corner}
        onPointerDown={(event) => onDown(event, true)}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      />
    </div>
  );
}
