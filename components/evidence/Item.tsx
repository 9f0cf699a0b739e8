import type { NamedItem } from '../../utils/app/evidence/checklist';
import type { CaseChoice } from '../../utils/app/evidence/evidence-cases';
import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { FileName } from './FileName';
import styles from './Item.module.css';
import type { ItemActions } from './item-actions';
import { ItemChanges } from './ItemChanges';
import { ItemCopies } from './ItemCopies';
import { ItemDelete } from './ItemDelete';
import { ItemFacts } from './ItemFacts';
import { ItemPicture } from './ItemPicture';
import { ItemPlace, type EntryLink } from './ItemPlace';
import { ItemWords } from './ItemWords';

interface ItemProps {
  readonly item: EvidenceView;
  readonly cases: readonly CaseChoice[];
  /** What the notices of its case want collected. */
  readonly asked: readonly NamedItem[];
  /** The journal entry it was added to; null where it was added to none, or the entry is gone. */
  readonly entry: EntryLink | null;
  readonly actions: ItemActions;
}

/** One item of evidence: what it shows, what is known of it, where it belongs, and the ways out. */
export function Item({ item, cases, asked, entry, actions }: ItemProps) {
  const { t } = useText();
  return (
    <article className={styles.item}>
      <h1 className={styles.title}>
        <span className={styles.label}>{item.label}</span> <FileName>{item.facts.name}</FileName>
      </h1>
      <div className={styles.parts}>
        <div className={styles.part}>
          <ItemPicture item={item} screen={actions.screen} />
          {item.facts.picture?.place == null ? null : (
            <Callout tone="care" icon="info" title={t('item.where')}>
              <p>{t('item.whereHint')}</p>
            </Callout>
          )}
          <ItemCopies item={item} actions={actions} />
        </div>
        <div className={styles.part}>
          <ItemWords item={item} save={actions.words} />
          <ItemPlace item={item} cases={cases} asked={asked} entry={entry} actions={actions} />
          <ItemFacts item={item} />
          <ItemChanges item={item} textOf={actions.textOf} />
          <ItemDelete item={item} remove={actions.remove} />
        </div>
      </div>
    </article>
  );
}
