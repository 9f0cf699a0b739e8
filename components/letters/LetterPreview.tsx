import { useMemo, useState } from 'react';

import { previewLetter } from '../../utils/app/letter/letter-preview';
import type { LetterInput } from '../../utils/app/letter/letter-save';
import { usePreferences, useRecord } from '../page/services';
import letterStyles from '../reply/Reply.module.css';
import { Segmented } from '../ui/Segmented';
import { useText } from '../use-text';
import styles from './Letters.module.css';

/** What the letter reads like in a made-up case, as it is being written. */
export function LetterPreview({ letter }: { readonly letter: Pick<LetterInput, 'text' | 'kind' | 'language'> }) {
  const { t } = useText();
  const { deps } = useRecord();
  const { place = null } = usePreferences().settings;
  const [told, setTold] = useState<'much' | 'little'>('much');
  const { text, kind, language } = letter;
  const preview = useMemo(
    () => previewLetter(deps, { text, kind, language }, { much: told === 'much', place }),
    [deps, text, kind, language, told, place],
  );
  const { words, limit } = preview;
  return (
    <section className={styles.example} aria-label={t('ownLetters.preview')}>
      <Segmented
        label={t('ownLetters.told')}
        value={told}
        options={[
          { value: 'much', label: t('ownLetters.told.much'), icon: 'history' },
          { value: 'little', label: t('ownLetters.told.little'), icon: 'dot' },
        ]}
        onChange={setTold}
      />
      <figure className={letterStyles.preview}>
        <figcaption className={letterStyles.caption}>
          <span>{t('ownLetters.example')}</span>
          <span className={words > limit ? styles.over : undefined}>
            {t('ownLetters.words', { count: words, limit })}
          </span>
        </figcaption>
        <p className={letterStyles.letter} lang={language}>
          {preview.text}
        </p>
      </figure>
      {words > limit ? <p className={styles.over}>{t('reply.tooLong', { limit })}</p> : null}
      <p className={styles.soft}>{t('ownLetters.exampleHint')}</p>
    </section>
  );
}
