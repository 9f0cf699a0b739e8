import type { CaseCard } from '../../utils/app/case/case-views';
import { useAccountWords } from '../account/accounts';
import { caseAbout, caseName } from '../case/case-name';
import { dueWords } from '../case/due-words';
import { caseHash } from '../dashboard/use-route';
import { TierBadge } from '../notice/TierBadge';
import { useText } from '../use-text';
import styles from './CaseLine.module.css';

/** One case of a list: what it is, how grave, and what comes next by when. */
export function CaseLine({ card }: { readonly card: CaseCard }) {
  const text = useText();
  const { t } = text;
  const account = useAccountWords()(card.accounts);
  return (
    <article className={styles.case}>
      <div className={styles.what}>
        <a className={styles.name} href={caseHash(card.id)}>
          {caseName(card, text)}
        </a>
        <p className={styles.soft}>
          {caseAbout(card, text)} · {t('case.messages', { count: card.messages })}
        </p>
        {account === null ? null : <p className={styles.soft}>{account}</p>}
        {card.tier === null ? null : <TierBadge tier={card.tier} />}
      </div>
      <div className={styles.next}>
        <CaseNext card={card} />
      </div>
    </article>
  );
}

function CaseNext({ card }: { readonly card: CaseCard }) {
  const text = useText();
  const { t } = text;
  if (card.outcome !== null && card.state === 'closed') return <p>{t(`outcome.${card.outcome.kind}`)}</p>;
  return (
    <>
      {card.next === null ? null : <p className={styles.by}>{dueWords(card.next, text)}</p>}
      {card.question !== null ? (
        <p className={styles.soft}>{t('case.ask')}</p>
      ) : card.step === null ? null : (
        <p className={styles.soft}>
          {t(card.step.state.kind === 'waiting' ? 'case.waiting' : 'case.next', { title: card.step.text.title })}
        </p>
      )}
    </>
  );
}
