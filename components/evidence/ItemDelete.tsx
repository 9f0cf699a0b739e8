import { useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import { fileSize } from './file-size';

interface ItemDeleteProps {
  readonly item: EvidenceView;
  readonly remove: () => Promise<boolean>;
}

/** Taking an item out of the evidence, after saying exactly what goes. */
export function ItemDelete({ item, remove }: ItemDeleteProps) {
  const { t, language } = useText();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const { label, facts } = item;
  return (
    <div>
      <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
        {t('item.delete')}
      </Button>
      <LiveStatus text={failed ? t('save.failed') : ''} good={false} />
      {asking ? (
        <ConfirmDialog
          title={t('item.deleteTitle', { label })}
          confirm={t('item.deleteYes')}
          cancel={t('item.deleteNo')}
          grave
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void remove().then((ok) => setFailed(!ok));
          }}
        >
          <p>{t('item.deleteWhat', { name: facts.name, size: fileSize(facts.size, language) })}</p>
          <p>{t('item.deleteLetters', { label })}</p>
          <p>{t('item.deleteKeeps')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
