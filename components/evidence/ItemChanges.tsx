import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Item.module.css';

interface ItemChangesProps {
  readonly item: EvidenceView;
  readonly textOf: (ref: string) => string;
}

/** What was changed since the item was added: both versions, with the time. */
export function ItemChanges({ item, textOf }: ItemChangesProps) {
  const { t, language } = useText();
  if (item.amendments.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const words = ({ at, field, from, to }: EvidenceView['amendments'][number]): readonly string[] => {
    const when = `${shortDay(at, language)}, ${clockTime(at, language)}`;
    if (field === 'number') return [t('item.changed.number', { when, from, to })];
    if (field === 'case') {
      const key = from === '' ? 'item.changed.intoCase' : to === '' ? 'item.changed.outOfCase' : 'item.changed.case';
      return [t(key, { when })];
    }
    if (field !== 'items') {
      const key = from === '' ? 'item.changed.first' : to === '' ? 'item.changed.none' : 'item.changed.words';
      return [t(key, { when, from, to })];
    }
    const [before, after] = [refs(from), refs(to)];
    const added = after.filter((ref) => !before.includes(ref)).map(textOf);
    const gone = before.filter((ref) => !after.includes(ref)).map(textOf);
    return [
      ...(added.length === 0 ? [] : [t('item.changed.added', { when, list: list.format(added) })]),
      ...(gone.length === 0 ? [] : [t('item.changed.removed', { when, list: list.format(gone) })]),
    ];
  };
  return (
    <Section title={t('item.changes')}>
      <ul className={styles.changes}>
        {item.amendments.flatMap(words).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

function refs(value: string): readonly string[] {
  return value.split(' ').filter((ref) => ref !== '');
}
