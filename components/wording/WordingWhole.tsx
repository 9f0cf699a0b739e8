import { useId, useState } from 'react';

import type { WordingResult } from '../../utils/app/wording/make-wording';
import { wordingText } from '../../utils/app/wording/wording-file';
import { copyText } from '../../utils/platform/clipboard';
import { saveFile } from '../../utils/platform/save-file';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Wording.module.css';

/** The same for every message: it tells nothing. */
const NAME = 'wording.json';

/** The whole file as it leaves, and the two ways to take it along; why there is none yet, where there is none. */
export function WordingWhole({ wording }: { readonly wording: WordingResult }) {
  const { t } = useText();
  const empty = useId();
  const [said, setSaid] = useState<'copied' | 'saved' | 'copyFailed' | null>(null);
  const text = wording.ok ? wordingText(wording.value) : '';
  const [saidOf, setSaidOf] = useState(text);
  const blocked = wording.ok ? {} : { blockedBy: empty };
  const done = (next: typeof said): void => {
    setSaid(next);
    setSaidOf(text);
  };
  // What was said of another file is true no more.
  const shown = saidOf === text ? said : null;
  return (
    <Section title={t('wording.whole')}>
      <p>{t('wording.wholeHint')}</p>
      {wording.ok ? (
        <pre className={styles.whole} tabIndex={0} aria-label={t('wording.whole')} role="group">
          <code>{text}</code>
        </pre>
      ) : (
        <p id={empty}>{t(`wording.none.${wording.why}`)}</p>
      )}
      <div className={styles.buttons}>
        <Button
          kind="primary"
          icon="copy"
          {...blocked}
          onClick={() => void copyText(text).then((ok) => done(ok ? 'copied' : 'copyFailed'))}
        >
          {t('wording.copy')}
        </Button>
        <Button
          icon="insert"
          {...blocked}
          onClick={() => {
            saveFile(new Blob([text], { type: 'application/json' }), NAME);
            done('saved');
          }}
        >
          {t('wording.save')}
        </Button>
      </div>
      <LiveStatus text={shown === null ? '' : t(`wording.${shown}`, { name: NAME })} good={shown !== 'copyFailed'} />
    </Section>
  );
}
