import { useCallback } from 'react';

import { useLoaded } from '../page/use-loaded';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { useText } from '../use-text';

interface NoteButtonProps {
  readonly onNote: () => void;
  readonly wide?: boolean;
}

/** To the form of a new entry, or back to the one that was begun. Only inside `WithRecord`. */
export function NoteButton({ onNote, wide }: NoteButtonProps) {
  const { t } = useText();
  const { deps } = useRecord();
  const draft = useLoaded(
    useCallback(async () => (await import('../../utils/app/journal/glitch-draft')).waitingDraft(deps), [deps]),
  );
  return (
    <Button icon="edit" wide={wide === true} onClick={onNote}>
      {t(draft === null ? 'popup.note' : 'popup.noteGoOn')}
    </Button>
  );
}
