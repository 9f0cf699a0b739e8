import { useId } from 'react';

import type { FilledLetter } from '../../utils/app/views';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import { blankWords } from './blank-words';
import styles from './Reply.module.css';
import { useDelivery, type Delivery } from './use-delivery';

/** Copy and insert, each with a visible word for what came of it; both wait for the required blanks. */
export function ReplyActions({ letter, delivery }: { readonly letter: FilledLetter; readonly delivery: Delivery }) {
  const { t, language } = useText();
  const { state, copy, insert, reset } = useDelivery(delivery);
  const missingId = useId();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const missing = letter.missing.map((id) => blankWords(id, t).label);
  const blockedBy = missing.length > 0 ? missingId : undefined;
  const busy = state.is === 'working';
  const quiet = state.is === 'idle' || state.is === 'working' || state.is === 'ask';
  return (
    <div className={styles.actions}>
      <p id={missingId} className={styles.missing}>
        {missing.length === 0 ? '' : t('reply.missing', { list: list.format(missing) })}
      </p>
      <div className={styles.buttons}>
        <Button kind="primary" icon="copy" blockedBy={blockedBy} busy={busy} onClick={() => void copy(letter.text)}>
          {t('reply.copy')}
        </Button>
        {delivery.insert === null ? null : (
          <Button icon="insert" blockedBy={blockedBy} busy={busy} onClick={() => void insert(letter.text, false)}>
            {t('reply.insert')}
          </Button>
        )}
      </div>
      <LiveStatus text={quiet ? '' : t(`reply.${state.is}`)} good={state.is === 'copied' || state.is === 'inserted'} />
      <p className={styles.small}>{t(delivery.insert === null ? 'reply.handsOverCopy' : 'reply.handsOver')}</p>
      {state.is !== 'ask' ? null : (
        <ConfirmDialog
          title={t('reply.askTitle')}
          confirm={t('reply.askYes')}
          cancel={t('reply.askNo')}
          onConfirm={() => void insert(letter.text, true)}
          onCancel={reset}
        >
          <p>{t('reply.ask', { list: list.format(state.recipients) })}</p>
          <p>{t('reply.askHint')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
