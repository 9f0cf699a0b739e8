import { useDeferredValue, useMemo, useState } from 'react';

import {
  hideIn,
  makeWording,
  stillNaming,
  type WordingDraft,
  type WordingSource,
} from '../../utils/app/wording/make-wording';
import type { Redactor } from '../../utils/app/story/story-views';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Wording.module.css';
import { WordingFields } from './WordingFields';
import { WordingStill } from './WordingStill';
import { WordingWhole } from './WordingWhole';

interface WordingProps {
  readonly redactor: Redactor;
  readonly source: WordingSource;
}

/** A message as a file that tells nothing of its driver: to be changed, seen whole, and handed over by her. */
export function Wording({ redactor, source }: WordingProps) {
  const { t } = useText();
  const [draft, setDraft] = useState<WordingDraft>(source.draft);
  const shown = useDeferredValue(draft);
  const { known } = source;
  const still = useMemo(() => stillNaming(redactor, shown, known), [redactor, shown, known]);
  const takeOut = (): void => {
    const [subject = '', text = ''] = hideIn(redactor, [draft.subject, draft.text], draft.language, known);
    setDraft({ ...draft, subject, text });
  };
  return (
    <article className={styles.wording}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('wording.title')}</h1>
        <p>{t('wording.lead')}</p>
        <p className={styles.soft}>{t('wording.memory')}</p>
      </header>
      <WordingFields draft={draft} said={source.said} onChange={setDraft} />
      <WordingStill words={still} isEmpty={shown.text.trim() === ''} onTakeOut={takeOut} />
      <WordingWhole wording={makeWording(draft, source)} />
      <Section title={t('wording.next')}>
        <p>{t('wording.nextHow')}</p>
        <p>{t('wording.nextWhat')}</p>
      </Section>
    </article>
  );
}
