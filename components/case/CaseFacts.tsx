import type { CaseView } from '../../utils/app/case/case-views';
import { longDay, shortDay } from '../../utils/i18n/dates';
import { noticeHash } from '../dashboard/use-route';
import { WordHelp } from '../help/WordHelp';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import styles from './CaseFacts.module.css';
import { useWide } from './use-wide';

/** The facts of the case in one column; on a narrow screen they fold away, on paper they are always there. */
export function CaseFacts({ view, printing }: { readonly view: CaseView; readonly printing: boolean }) {
  const { t } = useText();
  const wide = useWide();
  if (wide || printing) {
    return (
      <section className={styles.facts} aria-labelledby="case-facts">
        <h2 className={styles.title} id="case-facts">
          {t('case.facts')}
        </h2>
        <FactList view={view} />
      </section>
    );
  }
  return (
    <Disclosure summary={t('case.facts')}>
      <FactList view={view} />
    </Disclosure>
  );
}

function FactList({ view: { card, facts } }: { readonly view: CaseView }) {
  const { t, language, nameOf } = useText();
  const list = (values: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(values);
  const tier = t('case.fact.tier');
  const rows: readonly (readonly [string, string])[] = [
    [t('case.fact.category'), card.category === null ? '' : nameOf(card.category)],
    [tier, card.tier === null ? '' : t(`tier.${card.tier}`)],
    [t('fact.blockDate'), card.blockDate === null ? '' : longDay(card.blockDate, language)],
    [t('fact.blockTime'), facts.blockTime ?? ''],
    [t('fact.station'), card.station ?? ''],
    [t('fact.orderIds'), list(facts.orderIds)],
    [t('fact.trackingIds'), list(facts.trackingIds)],
    [t('case.fact.from'), facts.from],
    [t('case.fact.account'), facts.account ?? ''],
    [
      t('case.fact.outcome'),
      card.outcome === null ? '' : outcomeWords(t(`outcome.${card.outcome.kind}`), card.outcome.note),
    ],
  ];
  return (
    <dl className={styles.list}>
      {rows.map(([name, words]) =>
        words === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words}
              {name === tier ? <WordHelp word="tier" said={tier} /> : null}
            </dd>
          </div>
        ),
      )}
      <div>
        <dt>{t('fact.deadline')}</dt>
        <dd>
          {facts.deadline === null ? t('case.noDeadline') : longDay(facts.deadline.date, language)}
          {facts.deadline?.of == null ? null : (
            <a className={styles.source} href={noticeHash(facts.deadline.of.id)}>
              {t('case.fact.deadlineIn', {
                day: shortDay(facts.deadline.of.date ?? facts.deadline.of.loggedAt, language),
              })}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}

function outcomeWords(kind: string, note: string): string {
  return note === '' ? kind : `${kind}: ${note}`;
}
