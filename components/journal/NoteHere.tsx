import '../../utils/i18n/parts/journal';

import { Button } from '../ui/Button';
import { useText } from '../use-text';
import styles from './GlitchForm.module.css';
import { NoteGlitch } from './NoteGlitch';

interface NoteHereProps {
  readonly entryHref: (id: string) => string;
  readonly evidenceHref: (id: string) => string;
  readonly onBack: () => void;
}

/** The form in place of what a narrow page shows otherwise. The draft waits when the driver goes back. */
export function NoteHere({ entryHref, evidenceHref, onBack }: NoteHereProps) {
  const { t } = useText();
  return (
    <div className={styles.note}>
      <div>
        <Button icon="undo" onClick={onBack}>
          {t('popup.noteBack')}
        </Button>
      </div>
      <NoteGlitch entryHref={entryHref} evidenceHref={evidenceHref} />
    </div>
  );
}
