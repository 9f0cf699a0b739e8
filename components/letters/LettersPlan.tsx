import { useId, useState } from 'react';

import type { LetterChoices, LetterConflict, LettersDryRun } from '../../utils/app/letter/letters-import';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import { aboutLetter } from './about-letter';
import styles from './Letters.module.css';
import { TwoTexts } from './TwoTexts';

interface LettersPlanProps {
  readonly plan: LettersDryRun;
  readonly onPutIn: (choices: LetterChoices) => void;
  readonly onCancel: () => void;
}

/** What a file of letters would do, before it does it. */
export function LettersPlan({ plan, onPutIn, onCancel }: LettersPlanProps) {
  const { t } = useText();
  const [choices, setChoices] = useState<LetterChoices>({});
  const openId = useId();
  const { adds, known, conflicts, tooMany } = plan;
  const open = conflicts.filter(({ id }) => choices[id] === undefined).length;
  const nothing = adds.length + conflicts.length === 0;
  const blocked = tooMany || open > 0;
  return (
    <div className={styles.plan} role="group" aria-label={t('ownLetters.plan')}>
      {adds.length === 0 ? null : <p>{t('ownLetters.plan.adds', { count: adds.length })}</p>}
      {adds.map(({ id, name, text, hasMistake }) => (
        <Disclosure key={id} summary={name} detail={hasMistake ? t('ownLetters.plan.mistake') : undefined}>
          <p className={styles.asIs}>{text}</p>
        </Disclosure>
      ))}
      {conflicts.length === 0 ? null : <p>{t('ownLetters.plan.asks', { count: conflicts.length })}</p>}
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.id}
          conflict={conflict}
          choice={choices[conflict.id]}
          onChoose={(choice) => setChoices((before) => ({ ...before, [conflict.id]: choice }))}
        />
      ))}
      {known === 0 ? null : <p className={styles.soft}>{t('ownLetters.plan.known', { count: known })}</p>}
      {blocked ? (
        <p id={openId}>{tooMany ? t('ownLetters.problem.too-many') : t('ownLetters.plan.open', { count: open })}</p>
      ) : null}
      <div className={styles.actions}>
        {nothing ? (
          <p>{t('ownLetters.plan.nothing')}</p>
        ) : (
          <Button kind="primary" blockedBy={blocked ? openId : undefined} onClick={() => onPutIn(choices)}>
            {t('ownLetters.plan.putIn')}
          </Button>
        )}
        <Button onClick={onCancel}>{t(`ownLetters.plan.${nothing ? 'close' : 'cancel'}`)}</Button>
      </div>
    </div>
  );
}

interface ConflictProps {
  readonly conflict: LetterConflict;
  readonly choice: LetterChoices[string] | undefined;
  readonly onChoose: (choice: LetterChoices[string]) => void;
}

/** One letter that says one thing here and another in the file. */
function Conflict({ conflict: { mine, theirs }, choice, onChoose }: ConflictProps) {
  const text = useText();
  const { t } = text;
  const name = useId();
  return (
    <fieldset className={styles.conflict}>
      <legend>{t('ownLetters.conflict', { name: mine.name })}</legend>
      <Disclosure summary={t('ownLetters.oursBoth')}>
        <TwoTexts
          language={mine.language}
          sides={[
            { title: t('ownLetters.conflict.here', { about: aboutLetter(mine, text) }), text: mine.text },
            { title: t('ownLetters.conflict.there', { about: aboutLetter(theirs, text) }), text: theirs.text },
          ]}
        />
      </Disclosure>
      {(['mine', 'theirs', 'both'] as const).map((one) => (
        <label key={one} className={styles.tick}>
          <input type="radio" name={name} checked={choice === one} onChange={() => onChoose(one)} />
          <span>{t(`ownLetters.choice.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
