import { useEffect, useRef } from 'react';

import { now } from '../../utils/platform/clock';
import { DropArea } from '../ui/DropArea';
import { useText } from '../use-text';
import styles from './Adding.module.css';
import type { HandedFile } from './evidence-port';
import { FileButton } from './FileButton';
import { handedFiles } from './handed-files';
import type { Adding } from './use-adding';

interface DropZoneProps {
  readonly adding: Pick<Adding, 'at'>;
  readonly onFiles: (files: readonly HandedFile[]) => void;
  /** Takes pictures pasted anywhere on the page, too: for one zone on a page. */
  readonly paste: boolean;
  readonly primary?: boolean;
}

/** Where files go in: dropped, pasted or picked. */
export function DropZone({ adding, onFiles, paste, primary }: DropZoneProps) {
  const { t } = useText();
  const busy = adding.at !== null;
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    if (!paste) return;
    const onPaste = (event: ClipboardEvent): void => {
      const files = event.clipboardData?.files;
      // Words pasted into a field stay what they are.
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      take.current(handedFiles(files, 'paste', now()));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [paste]);
  return (
    <DropArea className={styles.zone} busy={busy} onFiles={(files) => onFiles(handedFiles(files, 'drop', now()))}>
      <p>{adding.at === null ? t('adding.drop') : t('adding.working', adding.at)}</p>
      <FileButton kind={primary === true ? 'primary' : 'second'} busy={busy} onFiles={onFiles}>
        {t('adding.pick')}
      </FileButton>
    </DropArea>
  );
}
