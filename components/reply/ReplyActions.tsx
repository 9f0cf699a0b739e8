import { useId } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { FilledLetter } from '../../utils/app/views';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Icon } from '../ui/Icon';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import { blankWords } from './blank-words';
import styles from './Reply.module.css';
import { useDelivery, type Delivery } from './use-delivery';

interface ReplyActionsProps {
  readonly letter: FilledLetter;
  /** It answers in the thread of a message. */
  readonly inThread: boolean;
  /** What goes with it. */
  readonly chosen: readonly EvidenceView[];
  readonly delivery: Delivery;
  /** She pressed while blanks are empty. */
  readonly onMissing: () => void;
  /** It was copied, or put into the reply box, as it is now. */
  readonly onDelivered: () => void;
}

/** Copy and insert, each with a visible word for what came of it; both wait for the required blanks. */
export function ReplyActions({ letter, inThread, chosen, delivery, onMissing, onDelivered }: ReplyActionsProps) {
  const { t, language } = useText();
  const { state, copy, insert, reset } = useDelivery(delivery, onDelivered);
  const missingId = useId();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const missing = letter.missing.map((id) => blankWords(id, t).label);
  const blocked = missing.length === 0 ? {} : { blockedBy: missingId, onBlocked: onMissing };
  const busy = state.is === 'working';
  const quiet = state.is === 'idle' || state.is === 'working' || state.is === 'ask';
  const said = quiet ? '' : state.is === 'copied' && !inThread ? t('reply.copiedLetter') : t(`reply.${state.is}`);
  return (
    <div className={styles.actions}>
      <p id={missingId} className={styles.missing}>
        {missing.length === 0 ? '' : t('reply.missing', { list: list.format(missing) })}
      </p>
      {chosen.length === 0 ? null : (
        <p className={styles.attach}>
          <Icon name="file" />
          <span>
            {t('attach.before', { count: chosen.length, list: list.format(chosen.map(({ copyName }) => copyName)) })}
          </span>
        </p>
      )}
      <div className={styles.buttons}>
        <Button kind="primary" icon="copy" {...blocked} busy={busy} onClick={() => void copy(letter.text)}>
          {t(inThread ? 'reply.copy' : 'reply.copyLetter')}
        </Button>
        {delivery.insert === null ? null : (
          <Button icon="insert" {...blocked} busy={busy} onClick={() => void insert(letter.text, false)}>
            {t('reply.insert')}
          </Button>
        )}
      </div>
      <LiveStatus text={said} good={state.is === 'copied' || state.is === 'inserted'} />
      <p className={styles.small}>{t(delivery.insert === null ? 'reply.handsOverCopy' : 'reply.handsOver')}</p>
      {state.is !== 'ask' ? null : (
        <ConfirmDialog
          title={t('reply.askTitle')}
          confirm={t('reply.askYes')}
          cancel={t('reply.askNo')}
          onConfirm={() => void insert(letter.text, true)}
          onCancel={reset}
        >
          <p>
            {state.recipients.length === 0
              ? t('reply.askNobody')
              : t('reply.ask', { list: list.format(state.recipients) })}
          </p>
          <p>{t('reply.askHint')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
