import { useEffect, useRef } from 'react';

import type { GlitchKind } from '../../utils/app/journal/glitch-view';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './GlitchForm.module.css';

interface NoteSavedProps {
  readonly what: GlitchKind;
  /** Address of the entry. */
  readonly href: string;
  readonly onAnother: () => void;
}

/** In place of the form once the entry is in the record. */
export function NoteSaved({ what, href, onAnother }: NoteSavedProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  // What had the focus is gone with the form.
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="status" ref={box} tabIndex={-1}>
      <Callout tone="calm" icon="check" title={t('note.saved', { what: t(`glitch.${what}`) })}>
        <p>{t('note.savedHint')}</p>
        <div className={styles.buttons}>
          <OwnLink href={href}>{t('note.open')}</OwnLink>
          <Button onClick={onAnother}>{t('note.another')}</Button>
        </div>
      </Callout>
    </div>
  );
}
