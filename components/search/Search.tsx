import { useId, useRef, type KeyboardEvent } from 'react';

import {
  SEARCH_KINDS,
  type SearchAnswer,
  type SearchKind,
  type SearchQuery,
} from '../../utils/app/search/search-views';
import { moveByKey } from '../dashboard/use-row-keys';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import controls from '../ui/controls.module.css';
import { cx } from '../ui/cx';
import { Field } from '../ui/Field';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import { HitLine } from './HitLine';
import styles from './Search.module.css';
import { SearchHelp } from './SearchHelp';

interface SearchProps {
  readonly query: SearchQuery;
  readonly onWords: (words: string) => void;
  readonly onKind: (kind: SearchKind | null) => void;
  readonly onMore: () => void;
  /** The newest answer, perhaps to what was asked a moment before; null before the first. */
  readonly answer: SearchAnswer | 'failed' | null;
  readonly onTryAgain: () => void;
}

/** The field, and what was found while the driver types. From the field the arrow down leads to the results. */
export function Search(props: SearchProps) {
  const { t } = useText();
  const { query, onWords, onKind, answer } = props;
  const results = useRef<HTMLDivElement>(null);
  const keys = useId();
  const counts = answer === null || answer === 'failed' || isBlank(query) ? {} : answer.counts;
  const all = SEARCH_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const countOf = (label: string, count: number): string =>
    isBlank(query) ? label : t('search.kindCount', { label, count });
  const intoResults = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const first = results.current?.querySelector<HTMLElement>('[data-row-link]');
    event.preventDefault();
    first?.focus();
  };
  return (
    <div className={styles.search}>
      <h1 className={styles.title}>{t('search.title')}</h1>
      <div role="search" className={styles.form}>
        <Field label={t('search.words')} hint={t('search.hint')}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="search"
              className={controls.control}
              aria-describedby={`${describedBy ?? ''} ${keys}`}
              value={query.words}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => onWords(event.target.value)}
              onKeyDown={intoResults}
            />
          )}
        </Field>
        <SelectField
          label={t('search.kind')}
          value={query.kind ?? 'all'}
          options={[
            { value: 'all' as const, label: countOf(t('search.kind.all'), all) },
            ...SEARCH_KINDS.map((kind) => ({
              value: kind,
              label: countOf(t(`search.kind.${kind}`), counts[kind] ?? 0),
            })),
          ]}
          onChange={(kind) => onKind(kind === 'all' ? null : kind)}
        />
      </div>
      <p className={cx(styles.soft, styles.keys)} id={keys}>
        {t('search.keys')}
      </p>
      <div ref={results}>
        <Results {...props} />
      </div>
    </div>
  );
}

function isBlank({ words }: SearchQuery): boolean {
  return words.trim() === '';
}

function Results({ query, answer, onKind, onMore, onTryAgain }: SearchProps) {
  const { t } = useText();
  if (isBlank(query)) return <SearchHelp />;
  if (answer === null) return <p role="status">{t('loading')}</p>;
  if (answer === 'failed')
    return (
      <Callout tone="care" title={t('search.failed')}>
        <Button onClick={onTryAgain}>{t('search.tryAgain')}</Button>
      </Callout>
    );
  const { hits, progress, alike, counts } = answer;
  const all = SEARCH_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const fitting = answer.query.kind === null ? all : (counts[answer.query.kind] ?? 0);
  return (
    <div className={styles.results} aria-busy={answer.query.words !== query.words}>
      <div role="status" className={styles.soft}>
        <p>{fitting === 0 ? '' : t('search.count', { count: fitting })}</p>
        {progress === null ? null : <p>{t('search.reading', { read: progress.read, all: progress.all })}</p>}
        {alike ? <p>{t('search.alike')}</p> : null}
      </div>
      {fitting > 0 || progress !== null ? null : all > 0 ? (
        <Callout tone="plain" title={t('search.noneOfKind')}>
          <Button onClick={() => onKind(null)}>{t('search.showAll')}</Button>
        </Callout>
      ) : (
        <Callout tone="plain" title={t('search.none')}>
          <p>{t('search.noneHint')}</p>
        </Callout>
      )}
      <ul className={styles.hits} aria-label={t('search.results')} onKeyDown={moveByKey}>
        {hits.map((hit) => (
          <HitLine key={hit.ref} hit={hit} />
        ))}
      </ul>
      {hits.length < fitting ? <Button onClick={onMore}>{t('search.more')}</Button> : null}
    </div>
  );
}
