import type { NoticeView } from '../../utils/app/views';
import { Callout } from '../ui/Callout';
import { Disclosure } from '../ui/Disclosure';
import { OutwardLink } from '../ui/OutwardLink';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './OwnWords.module.css';

interface OwnWordsProps {
  readonly view: NoticeView;
  /** Where words of it can be taught; null for the driver's own message. */
  readonly teachHref: string | null;
}

/** The message itself, as plain text. */
export function OwnWords({ view, teachHref }: OwnWordsProps) {
  const { t } = useText();
  return (
    <Disclosure summary={t('notice.text')}>
      {view.text === null ? <p>{t('notice.textNotKept')}</p> : <p className={styles.text}>{view.text}</p>}
      {view.text === null || teachHref === null ? null : (
        <p>
          <OwnLink href={teachHref}>{t('phrases.teach')}</OwnLink>
        </p>
      )}
      {view.clipped ? <Callout tone="plain" title={t('notice.clipped')} /> : null}
      {view.permalink === null ? null : (
        <p>
          <OutwardLink url={view.permalink}>{t('notice.open')}</OutwardLink>
        </p>
      )}
    </Disclosure>
  );
}
