import { useRef, useState, type PointerEvent } from 'react';

import { boxBetween, isMeant, type CoverBox } from '../../utils/app/evidence/cover-copy';
import { useText } from '../use-text';
import { cx } from '../ui/cx';
import styles from './Cover.module.css';
import { CoverHandle } from './CoverHandle';
import type { Covering, Target } from './use-cover';

interface CoverStageProps {
  /** Address of the picture in memory. */
  readonly address: string;
  readonly alt: string;
  readonly covering: Covering;
  /** Id of the words about keys. */
  readonly described: string;
  /** Element id of a box or the frame. */
  readonly idOf: (target: Target) => string;
  readonly onRemove: (target: Target) => void;
  readonly onHold: (target: Target) => void;
  /** A box or frame drawn with a pointer. */
  readonly onDrawn: (box: CoverBox) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture with what is drawn on it; drawing with a pointer adds a box, or sets the frame. */
export function CoverStage({ address, alt, covering, described, idOf, onRemove, onHold, onDrawn }: CoverStageProps) {
  const { t, language } = useText();
  const stage = useRef<HTMLDivElement>(null);
  const start = useRef<Point | null>(null);
  const [draft, setDraft] = useState<CoverBox | null>(null);
  const { cover, tool, change } = covering;
  const sides = (): DOMRect => stage.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = sides();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const labelOf = (target: Target, { x, y, width, height }: CoverBox): string => {
    const [left, top, wide, high] = [x, y, width, height].map((part) => percent.format(part));
    const place = { x: left ?? '', y: top ?? '', width: wide ?? '', height: high ?? '' };
    return target === 'crop' ? t('cover.crop', place) : t('cover.box', { number: target + 1, ...place });
  };
  const end = (): void => {
    start.current = null;
    if (draft !== null && isMeant(draft)) onDrawn(draft);
    setDraft(null);
  };
  const handle = (target: Target, box: CoverBox) => (
    <CoverHandle
      key={target}
      id={idOf(target)}
      box={box}
      kind={target === 'crop' ? 'crop' : 'box'}
      label={labelOf(target, box)}
      described={described}
      stage={sides}
      onChange={(next, step) => change(target, next, step)}
      onRemove={() => onRemove(target)}
      onHold={() => onHold(target)}
    />
  );
  return (
    <div
      ref={stage}
      className={styles.stage}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = pointOf(event);
      }}
      onPointerMove={(event) => {
        if (start.current !== null) setDraft(boxBetween(start.current, pointOf(event)));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <img className={styles.picture} src={address} alt={alt} draggable={false} />
      {cover.boxes.map((box, index) => handle(index, box))}
      {cover.crop === null ? null : handle('crop', cover.crop)}
      {draft === null ? null : (
        <div
          className={cx(styles.handle, styles[tool])}
          style={{
            left: `${draft.x * 100}%`,
            top: `${draft.y * 100}%`,
            width: `${draft.width * 100}%`,
            height: `${draft.height * 100}%`,
          }}
        />
      )}
    </div>
  );
}
