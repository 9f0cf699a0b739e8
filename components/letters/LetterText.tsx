import { useEffect, useRef, useState, type ReactNode } from 'react';

import { insertBlank, OFFERED_BLANKS } from '../../utils/app/letter/insert-blank';
import { typeInto } from '../../utils/platform/type-into';
import { blankWords } from '../reply/blank-words';
import controls from '../ui/controls.module.css';
import { cx } from '../ui/cx';
import { Disclosure, DisclosureGroup } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { useText } from '../use-text';
import styles from './Letters.module.css';

/** Two positions in a text. */
export type Range = readonly [number, number];

interface LetterTextProps {
  readonly value: string;
  /** Of the letter. */
  readonly language: string;
  readonly error: string | undefined;
  /** What to select and bring into view; a new array each time it is asked for. */
  readonly mark: Range | null;
  readonly onChange: (text: string) => void;
  /** What is said of the text. */
  readonly children: ReactNode;
}

const ROWS = 18;

/** What a letter can hold beside words, by an example of each. */
const HOW = [
  ['blank', '{noticeDate}'],
  ['filled', '[supportContact>I told support: {supportContact}.]'],
  ['empty', '[!blockDate>Which day was it?]'],
  ['numbered', '#. '],
  ['room', '~'],
] as const;

/** The letter's text, and buttons that put blanks into it where the caret is. */
export function LetterText({ value, language, error, mark, onChange, children }: LetterTextProps) {
  const { t } = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const [guarded, setGuarded] = useState(true);
  useEffect(() => {
    if (mark === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(...mark);
  }, [mark]);
  const put = (id: string): void => {
    const field = area.current;
    if (field === null) return;
    const insertion = insertBlank(value, [field.selectionStart, field.selectionEnd], { id, guarded });
    if (typeInto(field, insertion)) return;
    const [from, to] = insertion.at;
    onChange(value.slice(0, from) + insertion.text + value.slice(to));
  };
  return (
    <>
      <Field label={t('ownLetters.text')} hint={t('ownLetters.textHint')} error={error}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            ref={area}
            className={cx(controls.control, controls.area, styles.text)}
            rows={ROWS}
            lang={language}
            spellCheck
            value={value}
            aria-describedby={describedBy}
            aria-invalid={error === undefined ? undefined : true}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {children}
      <div className={styles.blanks}>
        <label className={styles.guard}>
          <input type="checkbox" checked={guarded} onChange={(event) => setGuarded(event.target.checked)} />
          <span>{t('ownLetters.guarded')}</span>
        </label>
        <DisclosureGroup>
          {(['case', 'driver'] as const).map((who) => (
            <Disclosure key={who} summary={t(`ownLetters.blanks.${who}`)} detail={t(`ownLetters.blanksHint.${who}`)}>
              <ul className={styles.chips}>
                {OFFERED_BLANKS[who].map((id) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.chip}
                      title={`{${id}}`}
                      // The caret stays where it is.
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => put(id)}
                    >
                      {blankWords(id, t).label}
                    </button>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ))}
          <Disclosure summary={t('ownLetters.how')}>
            <dl className={styles.how}>
              {HOW.map(([what, code]) => (
                <div key={what}>
                  <dt>
                    <code>{code}</code>
                  </dt>
                  <dd>{t(`ownLetters.how.${what}`)}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </DisclosureGroup>
      </div>
    </>
  );
}
