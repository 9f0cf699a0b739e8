import type { DossierItem } from '../../utils/app/dossier/dossier-plan';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import { fileSize } from '../evidence/file-size';
import { cx } from '../ui/cx';
import { useText } from '../use-text';
import styles from './Dossier.module.css';

interface DossierListProps {
  readonly items: readonly DossierItem[];
  /** Keys of what goes in. */
  readonly chosen: ReadonlySet<string>;
  readonly onTurn: (key: string, on: boolean) => void;
}

/** Everything that can go in, numbered as it will be; what stays out has no number. */
export function DossierList({ items, chosen, onTurn }: DossierListProps) {
  const numbers = new Map(items.filter(({ key }) => chosen.has(key)).map(({ key }, index) => [key, index + 1]));
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={cx(styles.row, !chosen.has(item.key) && styles.out)}>
          <DossierRow item={item} number={numbers.get(item.key)} onTurn={(on) => onTurn(item.key, on)} />
        </li>
      ))}
    </ol>
  );
}

interface DossierRowProps {
  readonly item: DossierItem;
  readonly number: number | undefined;
  readonly onTurn: (on: boolean) => void;
}

function DossierRow({ item, number, onTurn }: DossierRowProps) {
  const { t, language } = useText();
  const { kind, label, title, what, date, size, hints, coveredOf, coveredBy } = item;
  const name =
    kind === 'notes'
      ? t('dossier.notesTitle')
      : what !== null
        ? t(`glitch.${what}`)
        : title || t('dossier.page.noSubject');
  const day =
    date === null ? t('dossier.page.unknownDate') : `${shortDay(date, language)}, ${clockTime(date, language)}`;
  const about = [
    t(`dossier.kind.${kind}`),
    ...(kind === 'notes' ? [] : [day]),
    ...(size > 0 ? [fileSize(size, language)] : []),
  ];
  return (
    <label className={styles.item}>
      <input type="checkbox" checked={number !== undefined} onChange={(event) => onTurn(event.target.checked)} />
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {label === null ? null : <b>{label} </b>}
          {name}
        </span>
        <span className={styles.soft}>{about.join(' · ')}</span>
        {coveredBy === null ? null : (
          <span className={styles.hint}>{t('dossier.hint.hasCopy', { label: coveredBy })}</span>
        )}
        {coveredOf === null ? null : (
          <span className={styles.soft}>{t('dossier.hint.covered', { label: coveredOf })}</span>
        )}
        {hints.map((hint) => (
          <span key={hint} className={styles.hint}>
            {t(`dossier.hint.${hint}`)}
          </span>
        ))}
      </span>
    </label>
  );
}
