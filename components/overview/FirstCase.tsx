import type { CaseCard } from '../../utils/app/case/case-views';
import { caseAbout, caseName } from '../case/case-name';
import { dueWords, sourceWords } from '../case/due-words';
import { caseHash } from '../dashboard/use-route';
import { LinkButton } from '../ui/LinkButton';
import { useText } from '../use-text';
import styles from './Overview.module.css';

/** The one thing to do first; everything else can wait. */
export function FirstCase({ card }: { readonly card: CaseCard }) {
  const text = useText();
  const { t } = text;
  const asks = card.question !== null && (card.step === null || card.question.why === 'result');
  if (!asks && card.step === null) return null;
  const waits = card.step?.state.kind === 'waiting';
  const named = { title: card.step?.text.title ?? '' };
  const title = asks ? t('overview.firstAsk') : t(waits ? 'case.waiting' : 'overview.first', named);
  return (
    <section className={styles.first} aria-labelledby="first-case">
      <h2 id="first-case" className={styles.firstTitle}>
        {title}
      </h2>
      <p>
        {caseName(card, text)} · {caseAbout(card, text)}
      </p>
      {card.next === null || asks ? null : (
        <p>
          {dueWords(card.next, text, 'long')}. <span className={styles.soft}>{sourceWords(card.next, text)}</span>
        </p>
      )}
      <div className={styles.go}>
        <LinkButton href={caseHash(card.id)}>{t('case.open')}</LinkButton>
        <p className={styles.soft}>{t('overview.rest')}</p>
      </div>
    </section>
  );
}
