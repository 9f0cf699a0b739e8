import { useEffect, useMemo, useRef, useState } from 'react';

import { ownWith, type Search } from '../../utils/app/import/found';
import type { SaveResult } from '../../utils/app/views';
import type { CategoryId } from '../../utils/core/types';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { SelectField, type Option } from '../ui/SelectField';
import { useText, type Text } from '../use-text';
import { byMonth } from './by-month';
import page from './Dashboard.module.css';
import type { FilesPort } from './files-port';
import styles from './Files.module.css';
import { FilesCounts } from './FilesCounts';
import { FilesItem } from './FilesItem';
import { FilesNotes } from './FilesNotes';

/** Messages drawn at first, and added by each "Show more". */
const PAGE = 50;

interface FilesFoundProps {
  readonly search: Search;
  readonly failed: Extract<SaveResult, { ok: false }>['why'] | null;
  /** How much is kept, 0…1, while it is being kept. */
  readonly keeping: number | null;
  readonly port: FilesPort;
  readonly onKeep: (chosen: ReadonlySet<string>) => void;
  readonly onLeave: () => void;
}

/** What was found, to look through; kept only when the driver says so. */
export function FilesFound({ search, failed, keeping, port, onKeep, onLeave }: FilesFoundProps) {
  const text = useText();
  const { t, language } = text;
  const found = useMemo(() => search.mails.map((mail) => ({ mail, view: port.view(mail) })), [search, port]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(found.map(({ view }) => view.id)));
  const [kind, setKind] = useState<CategoryId | 'all'>('all');
  const [limit, setLimit] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone.
  useEffect(() => heading.current?.focus(), []);
  const shown = found.filter(({ view }) => kind === 'all' || view.category === kind);
  const own = useMemo(() => ownWith(search, chosen).length, [search, chosen]);
  const choose = (ids: readonly string[], on: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  const shownIds = shown.map(({ view }) => view.id);
  const count = chosen.size + own;
  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {found.length > 0 ? t('files.found', { count: found.length }) : nothingFound(search, t)}
      </h2>
      {found.length > 0 || own > 0 ? <p>{t('files.look')}</p> : null}
      <FilesCounts counts={search.counts} />
      <FilesNotes search={search} />
      {found.length > 1 ? (
        <div className={styles.tools}>
          <SelectField
            label={t('files.filter')}
            value={kind}
            options={kindsOf(
              found.map(({ view }) => view.category),
              text,
            )}
            onChange={(next) => {
              setKind(next);
              setLimit(PAGE);
            }}
          />
          <div className={page.buttons}>
            <Button onClick={() => choose(shownIds, true)}>{t('files.all')}</Button>
            <Button onClick={() => choose(shownIds, false)}>{t('files.none')}</Button>
          </div>
        </div>
      ) : null}
      {byMonth(shown.slice(0, limit), language, ({ view }) => view.date ?? '').map(({ month, entries }) => (
        <section key={month} className={styles.month}>
          <h3 className={styles.monthName}>{month === '' ? t('date.unknown') : month}</h3>
          <ul className={styles.list}>
            {entries.map(({ mail, view }) => (
              <FilesItem
                key={view.id}
                view={view}
                chosen={chosen.has(view.id)}
                onChoose={(on) => choose([view.id], on)}
                open={() => port.open(mail)}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length > limit ? (
        <div>
          <Button onClick={() => setLimit(limit + PAGE)}>{t('files.more', { shown: limit, all: shown.length })}</Button>
        </div>
      ) : null}
      <div className={found.length > 0 || own > 0 ? styles.keep : undefined}>
        {failed === null ? null : <Callout tone="care" title={t(`save.${failed}`)} alert />}
        {keeping === null ? null : (
          <progress className={styles.bar} aria-label={t('files.keeping')} max={1} value={keeping} />
        )}
        {own > 0 ? <p className={styles.soft}>{t('files.withOwn', { count: own })}</p> : null}
        <div className={page.buttons}>
          {found.length > 0 || own > 0 ? (
            <>
              <Button kind="primary" busy={keeping !== null || count === 0} onClick={() => onKeep(chosen)}>
                {t('files.keep', { count })}
              </Button>
              <Button busy={keeping !== null} onClick={onLeave}>
                {t('files.leave')}
              </Button>
            </>
          ) : (
            <Button kind="primary" onClick={onLeave}>
              {t('files.another')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function nothingFound({ counts, troubles }: Search, t: Text['t']): string {
  if (counts.known > 0) return t('files.allKnown', { count: counts.known });
  return t(counts.read === 0 && troubles.length > 0 ? 'files.notRead' : 'files.noneFound');
}

/** The kinds that were found, with how many of each, by name. */
function kindsOf(
  categories: readonly CategoryId[],
  { t, language, nameOf }: Text,
): readonly Option<CategoryId | 'all'>[] {
  const kinds = [...new Set(categories)].map((id) => {
    const count = categories.filter((each) => each === id).length;
    return { value: id, label: t('files.kind', { name: nameOf(id), count }) };
  });
  return [
    { value: 'all', label: t('files.allKinds') },
    ...kinds.sort((one, other) => one.label.localeCompare(other.label, language)),
  ];
}
