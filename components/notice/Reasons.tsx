import type { NoticeView, ReasonView } from '../../utils/app/views';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import { GradeTag } from './GradeTag';
import styles from './Reasons.module.css';

function Reason({ reason }: { readonly reason: ReasonView }) {
  const { t } = useText();
  return (
    <li className={styles.reason}>
      <p>
        <span className={styles.around}>{reason.before}</span>
        <mark>{reason.match}</mark>
        <span className={styles.around}>{reason.after}</span>
      </p>
      <p className={styles.about}>
        {t(`reasonPlace.${reason.place}`)} · {t(`reason.${reason.kind}`)}{' '}
        {reason.grade === null ? null : <GradeTag grade={reason.grade} />}
      </p>
    </li>
  );
}

/** Which words matched, where they stand, and how good the evidence for the rule is. */
export function Reasons({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  return (
    <Disclosure summary={t('notice.why')}>
      <ReasonList view={view} />
    </Disclosure>
  );
}

/** The same without a frame of its own. */
export function ReasonList({ view }: { readonly view: Pick<NoticeView, 'sureness' | 'reasons'> }) {
  const { t } = useText();
  return (
    <>
      <p>{t(`surenessLong.${view.sureness}`)}</p>
      {view.reasons.length === 0 ? <p>{t('reason.none')}</p> : null}
      <ul className={styles.list}>
        {view.reasons.map((reason) => (
          <Reason key={`${reason.rule} ${reason.place} ${reason.before} ${reason.match}`} reason={reason} />
        ))}
      </ul>
    </>
  );
}
