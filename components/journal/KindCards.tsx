import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

import { GLITCHES, type GlitchKind } from '../../utils/app/journal/glitch-view';
import { cx } from '../ui/cx';
import { Icon } from '../ui/Icon';
import { useText } from '../use-text';
import styles from './GlitchForm.module.css';
import { GLITCH_ICONS } from './glitch-icons';

interface KindCardsProps {
  readonly value: GlitchKind | null;
  readonly onChange: (kind: GlitchKind) => void;
  readonly describedBy: string | undefined;
}

/** What the app did: seven cards, also by their digits while one of them has the focus. They take it when they appear. */
export function KindCards({ value, onChange, describedBy }: KindCardsProps) {
  const { t } = useText();
  const name = useId();
  const cards = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const all = cards.current;
    const first = all?.querySelector<HTMLInputElement>('input:checked') ?? all?.querySelector('input');
    first?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(event.key) - 1;
    const kind = GLITCHES[index];
    if (kind === undefined) return;
    event.preventDefault();
    onChange(kind);
    cards.current?.querySelectorAll('input')[index]?.focus();
  };
  return (
    <fieldset
      className={styles.group}
      ref={cards}
      onKeyDown={onKeyDown}
      aria-describedby={[`${name}-hint`, describedBy].filter((id) => id !== undefined).join(' ')}
    >
      <legend className={styles.legend}>{t('note.what')}</legend>
      <p className={cx(styles.hint, styles.keys)} id={`${name}-hint`}>
        {t('note.whatHint')}
      </p>
      <div className={styles.cards}>
        {GLITCHES.map((kind, index) => (
          <label key={kind} className={styles.card}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              checked={kind === value}
              onChange={() => onChange(kind)}
            />
            <Icon name={GLITCH_ICONS[kind]} />
            <span className={styles.cardName}>{t(`glitch.${kind}`)}</span>
            <kbd className={styles.digit} aria-hidden="true">
              {index + 1}
            </kbd>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
