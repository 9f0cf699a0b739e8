import { useState } from 'react';

import type { OwnLetterView } from '../../utils/app/letter/letter-list';
import { noteOurs } from '../../utils/app/letter/letter-save';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import styles from './Letters.module.css';
import { TwoTexts } from './TwoTexts';

interface LetterOursProps {
  readonly letter: OwnLetterView;
  /** The letter of ours it was made from, as it is now. */
  readonly ours: string;
}

/** Ours has changed since hers was made from it: said, with both to look at. Hers stays as it is. */
export function LetterOurs({ letter, ours }: LetterOursProps) {
  const { t } = useText();
  const { deps } = useRecord();
  const [failed, setFailed] = useState(false);
  const note = async (): Promise<void> => setFailed(!(await noteOurs(deps, letter.id)).ok);
  return (
    <Callout tone="calm" title={t('ownLetters.ours')}>
      <p>{t('ownLetters.oursHint')}</p>
      <div className={styles.both}>
        <Disclosure summary={t('ownLetters.oursBoth')}>
          <TwoTexts
            language={letter.language}
            sides={[
              { title: t('ownLetters.oursMine'), text: letter.text },
              { title: t('ownLetters.oursTheirs'), text: ours },
            ]}
          />
        </Disclosure>
      </div>
      <Button icon="check" onClick={() => void note()}>
        {t('ownLetters.oursSeen')}
      </Button>
      {failed ? <p role="status">{t('save.failed')}</p> : null}
    </Callout>
  );
}
