import { ENOUGH, HOURS, type Patterns as Counted, type PatternsView } from '../../utils/app/patterns/patterns-views';
import type { ClaimView } from '../../utils/app/plan/plan-views';
import { printPage } from '../../utils/platform/print';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import { AnswerFigures } from './AnswerFigures';
import { CountFigures } from './CountFigures';
import { MonthFigures } from './MonthFigures';
import { hourName, weekdayName } from './patterns-words';
import styles from './Patterns.module.css';
import { RollingFigures } from './RollingFigures';

/** `all`, `year` for the last twelve months, or one year in digits. */
export type PeriodChoice = string;

interface PatternsProps {
  /** `failed`: the record could not be counted; null while it is being counted. */
  readonly view: PatternsView | 'failed' | null;
  readonly period: PeriodChoice;
  readonly onPeriod: (period: PeriodChoice) => void;
  readonly claim: ClaimView | null;
  readonly onTryAgain: () => void;
}

/** Stations that are shown; the rest is summed up. */
const MOST_STATIONS = 12;
/** Kinds that are drawn; the table has all of them. */
const MOST_KINDS = 10;

/** What the record shows as a whole: each chart beside the same figures as a table. */
export function Patterns({ view, period, onPeriod, claim, onTryAgain }: PatternsProps) {
  const { t } = useText();
  const years = view === null || view === 'failed' ? [] : view.years;
  const isEmpty = view !== null && view !== 'failed' && period === 'all' && view.patterns.notices === 0;
  return (
    <div className={styles.patterns}>
      <div className={styles.top}>
        <h1 className={styles.title}>{t('patterns.title')}</h1>
        {isEmpty ? null : (
          <div className={styles.controls}>
            <SelectField
              label={t('patterns.period')}
              value={period}
              options={[
                { value: 'all', label: t('patterns.period.all') },
                { value: 'year', label: t('patterns.period.year') },
                ...years.map((year) => ({ value: String(year), label: String(year) })),
              ]}
              onChange={onPeriod}
            />
            <Button icon="file" onClick={printPage}>
              {t('case.print')}
            </Button>
          </div>
        )}
      </div>
      <p className={styles.soft}>{t('patterns.about')}</p>
      {view === null ? <p role="status">{t('loading')}</p> : null}
      {view === 'failed' ? (
        <Callout tone="care" title={t('patterns.failed')}>
          <Button onClick={onTryAgain}>{t('search.tryAgain')}</Button>
        </Callout>
      ) : null}
      {view === null || view === 'failed' ? null : isEmpty ? (
        <Callout tone="plain" icon="bars" title={t('patterns.empty')}>
          <p>{t('patterns.emptyHint')}</p>
          <p>
            <a href="#/paste">{t('nav.pasteMessage')}</a> · <a href="#/files">{t('nav.addFile')}</a>
          </p>
        </Callout>
      ) : (
        <All patterns={view.patterns} claim={claim} />
      )}
    </div>
  );
}

function All({ patterns, claim }: { readonly patterns: Counted; readonly claim: PatternsProps['claim'] }) {
  const { t, language, nameOf } = useText();
  const { notices, categories, stations, unnamed, weekdays, hours, canned, asked } = patterns;
  const rest = stations.slice(MOST_STATIONS);
  const stationBars = [
    ...stations.slice(0, MOST_STATIONS).map(({ name, count }) => ({ key: name, label: name, count })),
    ...(rest.length === 0
      ? []
      : [
          {
            key: 'rest',
            label: t('patterns.otherStations', { count: rest.length }),
            count: rest.reduce((sum, { count }) => sum + count, 0),
          },
        ]),
  ];
  return (
    <>
      <p role="status">{t('patterns.count', { count: notices })}</p>
      {notices > 0 && notices < ENOUGH ? (
        <Callout tone="calm" title={t('patterns.fewNotices', { count: notices })}>
          <p>{t('patterns.fewHint')}</p>
        </Callout>
      ) : null}
      {notices === 0 ? (
        <Callout tone="plain" title={t('patterns.none')}>
          <p>{t('patterns.noneHint')}</p>
        </Callout>
      ) : (
        <>
          <MonthFigures patterns={patterns} />
          <CountFigures
            title={t('patterns.categories')}
            head={t('patterns.kind')}
            shape="bars"
            drawn={MOST_KINDS}
            note={categories.length > MOST_KINDS ? <p>{t('patterns.mostKinds')}</p> : undefined}
            bars={categories.map(({ name, count }) => ({ key: name, label: nameOf(name), count }))}
          />
          <CountFigures
            title={t('patterns.stations')}
            head={t('fact.station')}
            shape="bars"
            bars={stationBars}
            note={unnamed === 0 ? undefined : <p>{t('patterns.unnamed', { count: unnamed })}</p>}
          />
          <CountFigures
            title={t('patterns.weekdays')}
            head={t('patterns.weekday')}
            shape="columns"
            note={<p>{t('patterns.cameIn')}</p>}
            bars={weekdays.map(({ name, count }) => {
              const { short, long } = weekdayName(name, language);
              return { key: String(name), label: short, longLabel: long, count };
            })}
          />
          <CountFigures
            title={t('patterns.hours')}
            head={t('patterns.hour')}
            shape="columns"
            note={<p>{t('patterns.cameIn')}</p>}
            bars={hours.map(({ name, count }) => {
              const { short, long } = hourName(name, HOURS, { t, language });
              return { key: String(name), label: short, longLabel: long, count };
            })}
          />
        </>
      )}
      {canned.of + asked > 0 ? <AnswerFigures patterns={patterns} /> : null}
      {patterns.rolling.length > 0 ? <RollingFigures patterns={patterns} claim={claim} /> : null}
    </>
  );
}
