import '../../utils/i18n/parts/letter';

import { useCallback, useRef, useState } from 'react';

import type { CheckLetter, CheckView, LetterToCheck } from '../../utils/app/letter/letter-checks';
import { useLoaded } from '../page/use-loaded';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { LiveStatus } from '../ui/LiveStatus';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { CheckItem } from './CheckItem';
import styles from './Checks.module.css';
import { keepTyped, typedWords } from './typed-words';

export interface ChecksProps {
  /** Makes the check ready; a failure means that there is none. */
  readonly load: () => Promise<CheckLetter>;
  readonly letter: LetterToCheck;
  /** Names the letter: what is left as it is stays so. */
  readonly letterKey: string;
  readonly onChange: (blank: string, value: string) => void;
}

/** A change that can be taken back as long as the blank holds what it made. */
interface Change {
  readonly blank: string;
  readonly before: string;
  readonly after: string;
}

const LEFT = 'yes';

/** Between the letter and its buttons: words to look at once more. It never stops anybody from copying. */
export function Checks({ load, letter, letterKey, onChange }: ChecksProps) {
  const { t } = useText();
  // In an object: what is kept as state must not be a function.
  const loaded = useLoaded(useCallback(async () => ({ check: await load() }), [load]));
  const leftKey = `${letterKey} left as it is`;
  const [left, setLeft] = useState(() => typedWords(leftKey));
  const [change, setChange] = useState<Change | null>(null);
  const [undone, setUndone] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const found = loaded === null ? [] : loaded.check(letter);
  const open = found.filter(({ key }) => left[key] !== LEFT);
  const folded = found.filter(({ key }) => left[key] === LEFT);
  const canUndo = change !== null && letter.values[change.blank] === change.after;
  const isBack = undone && change !== null && letter.values[change.blank] === change.before;
  const put = (blank: string, before: string, after: string, back: boolean): void => {
    onChange(blank, after);
    setChange(back ? { blank, before: after, after: before } : { blank, before, after });
    setUndone(back);
    // What had the focus may be gone.
    box.current?.focus();
  };
  const use = ({ blank, instead }: CheckView): void => {
    if (instead !== null) put(blank, letter.values[blank] ?? '', instead.value, false);
  };
  const leave = ({ key }: CheckView): void => {
    setLeft(keepTyped(leftKey, key, LEFT));
    setChange(null);
    box.current?.focus();
  };
  const said = canUndo ? t('checks.used') : isBack ? t('checks.undone') : '';
  const count = open.length === 0 ? '' : t('checks.count', { count: open.length });
  const list = (views: readonly CheckView[], canLeave: boolean) => (
    <ul className={styles.list}>
      {views.map((view) => (
        <CheckItem
          key={view.key}
          view={view}
          language={letter.reply.language}
          onUse={() => use(view)}
          onLeave={canLeave ? () => leave(view) : null}
        />
      ))}
    </ul>
  );
  return (
    <div ref={box} tabIndex={-1} className={styles.checks}>
      <LiveStatus text={said} />
      {canUndo ? (
        <div>
          <Button icon="undo" onClick={() => put(change.blank, change.after, change.before, true)}>
            {t('checks.undo')}
          </Button>
        </div>
      ) : null}
      <p role="status" className={styles.count}>
        {count}
      </p>
      {open.length === 0 ? null : (
        <Section title={t('checks.title')} level={3}>
          <p className={styles.soft}>{t('checks.lead')}</p>
          {list(open, true)}
        </Section>
      )}
      {folded.length === 0 ? null : (
        <Disclosure summary={t('checks.left', { count: folded.length })}>{list(folded, false)}</Disclosure>
      )}
    </div>
  );
}
