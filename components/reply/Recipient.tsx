import type { NoticeView, ReplyView } from '../../utils/app/views';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { goTo } from '../ui/go-to';
import { hasText } from '../../utils/i18n/t';
import { useText } from '../use-text';
import styles from './Reply.module.css';

interface RecipientProps {
  readonly reply: Pick<ReplyView, 'to' | 'toKind' | 'inThread'>;
  readonly sender: NoticeView['sender'];
}

/** Where the letter goes, and what to look at first where that is no address Flex is known to write from. It stops nobody. */
export function Recipient({ reply: { to, toKind, inThread }, sender }: RecipientProps) {
  const { t } = useText();
  if (!inThread) {
    return (
      <p className={styles.small}>
        {t('letters.elsewhere')}{' '}
        <Button kind="plain" onClick={() => goTo('steps')}>
          {t('letters.toStep')}
        </Button>
      </p>
    );
  }
  if (to === null) return null;
  if (toKind !== 'stranger') {
    return (
      <p className={styles.small}>
        {t('sender.replyTo', { address: to })} {toKind === 'amazon' ? t('letters.toAmazon') : ''}
      </p>
    );
  }
  const reason = `sender.${sender.reason}`;
  return (
    <Callout tone="care" title={t('letters.stranger')}>
      <p>{t('letters.strangerText', { address: to })}</p>
      {hasText(reason) ? <p>{t(reason, { address: sender.address ?? to })}</p> : null}
    </Callout>
  );
}
