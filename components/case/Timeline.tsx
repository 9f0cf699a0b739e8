import { useState } from 'react';

import type { CopyOf } from '../../utils/app/case/case-copies';
import type { TimelineItem as Item } from '../../utils/app/case/case-views';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';
import { ChooseCase } from './ChooseCase';
import { itemName, refOfItem } from './entry-refs';
import { TimelineItem } from './TimelineItem';
import styles from './Timeline.module.css';

interface TimelineProps {
  readonly items: readonly Item[];
  readonly copies: ReadonlyMap<string, CopyOf>;
  readonly printing: boolean;
  readonly actions: Pick<CaseActions, 'move' | 'choices'>;
}

/** Everything that happened in the case, oldest first. */
export function Timeline({ items, copies, printing, actions }: TimelineProps) {
  const text = useText();
  const { t } = text;
  const [moving, setMoving] = useState<Item | null>(null);
  const entry = moving === null ? null : refOfItem(moving);
  return (
    <Section title={t('case.timeline')}>
      <ol className={styles.line}>
        {items.map((item) => (
          <TimelineItem
            key={item.key}
            item={item}
            copy={item.type === 'message' ? copies.get(item.entry.id) : undefined}
            printing={printing}
            onMove={() => setMoving(item)}
          />
        ))}
      </ol>
      {moving === null || entry === null ? null : (
        <ChooseCase
          title={t('manage.move')}
          lead={itemName(moving, text)}
          confirm={t('manage.moveYes')}
          choices={actions.choices}
          withOwn
          onCancel={() => setMoving(null)}
          onChoose={(to) => {
            setMoving(null);
            actions.move(entry, to);
          }}
        />
      )}
    </Section>
  );
}
