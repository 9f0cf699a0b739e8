import { useState } from 'react';

import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useText } from '../use-text';

/** Throwing away what was begun, after saying what goes. */
export function DropDraft({ onDrop }: { readonly onDrop: () => void }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t('note.drop')}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={t('note.dropTitle')}
          confirm={t('note.dropYes')}
          cancel={t('note.dropNo')}
          grave
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onDrop();
          }}
        >
          <p>{t('note.dropWhat')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
