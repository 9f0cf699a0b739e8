import { useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Item.module.css';

interface ItemWordsProps {
  readonly item: EvidenceView;
  readonly save: (words: string) => Promise<boolean>;
}

/** The driver's words about an item. What could not be saved stays in the field. */
export function ItemWords({ item, save }: ItemWordsProps) {
  const { t } = useText();
  const [words, setWords] = useState(item.words);
  const [saved, setSaved] = useState<boolean | null>(null);
  const changed = words.trim() !== item.words;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) void save(words).then(setSaved);
      }}
    >
      <TextField label={t('item.words')} hint={t('item.wordsHint')} rows={2} value={words} onChange={setWords} />
      {changed ? <Button submit>{t('item.saveWords')}</Button> : null}
      <LiveStatus
        text={saved === null || (saved && changed) ? '' : t(saved ? 'item.saved' : 'save.failed')}
        good={saved === true}
      />
    </form>
  );
}
