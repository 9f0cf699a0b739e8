import { useEffect, useRef, type ReactNode } from 'react';

import { useText } from '../use-text';
import type { SettingsPartId } from './settings-parts';
import styles from './SettingsPart.module.css';

interface SettingsPartProps {
  readonly part: SettingsPartId;
  /** The address names this part: it is shown, and the keyboard goes on from it. */
  readonly asked: boolean;
  readonly children: ReactNode;
}

/** One part of the settings: what it is about in a sentence, and its cards. */
export function SettingsPart({ part, asked, children }: SettingsPartProps) {
  const { t } = useText();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!asked) return;
    // After the frame around it, which begins a new page at its top.
    const turn = requestAnimationFrame(() => {
      section.current?.scrollIntoView();
      section.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(turn);
  }, [asked]);
  const heading = `settings-${part}`;
  return (
    <section className={styles.part} aria-labelledby={heading} ref={section} tabIndex={-1}>
      <div>
        <h2 className={styles.heading} id={heading}>
          {t(`settings.part.${part}`)}
        </h2>
        <p className={styles.lead}>{t(`settings.part.${part}.what`)}</p>
      </div>
      {children}
    </section>
  );
}
