import { useMemo, useState, type ReactNode } from 'react';

import { mistakesIn, type OwnLetterView } from '../../utils/app/letter/letter-list';
import { letterProblem, tidyLetter, type LetterInput } from '../../utils/app/letter/letter-save';
import { BEGINNINGS, MOST_TEXT } from '../../utils/app/letter/letter-terms';
import page from '../dashboard/Dashboard.module.css';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { useText } from '../use-text';
import { keepLetterDraft, letterDraft } from './letter-drafts';
import { LetterFacts } from './LetterFacts';
import { LetterMistakes } from './LetterMistakes';
import { LetterOurs } from './LetterOurs';
import { LetterPreview } from './LetterPreview';
import styles from './Letters.module.css';
import { LetterText, type Range } from './LetterText';

interface LetterFormProps {
  /** Null for a new one. */
  readonly letter: OwnLetterView | null;
  /** What came of the last action. */
  readonly status: ReactNode;
  readonly onChange: () => void;
  readonly onSave: (input: LetterInput) => Promise<void>;
  /** Null where there is nothing to delete yet. */
  readonly onRemove: (() => void) | null;
}

const NEW: LetterInput = {
  id: null,
  name: '',
  kind: 'answer',
  categories: [],
  language: 'en',
  text: BEGINNINGS['en'] ?? '',
};

/** One letter of the driver's own, with what it reads like beside it. Use `key={id}`. */
export function LetterForm({ letter, status, onChange, onSave, onRemove }: LetterFormProps) {
  const { t } = useText();
  const { deps } = useRecord();
  const draftKey = letter?.id ?? 'new';
  const saved = letter === null ? NEW : inputOf(letter);
  const [form, setForm] = useState(() => letterDraft(draftKey) ?? saved);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [mark, setMark] = useState<Range | null>(null);
  const mistakes = useMemo(() => mistakesIn(form.text, deps), [form.text, deps]);
  const problem = letterProblem(form);
  const isChanged = JSON.stringify(tidyLetter(form)) !== JSON.stringify(saved);
  const set = (part: Partial<LetterInput>): void => {
    const next = { ...form, ...part };
    setForm(next);
    keepLetterDraft(draftKey, next);
    setMark(null);
    onChange();
  };
  const giveUp = (): void => {
    setForm(saved);
    keepLetterDraft(draftKey, null);
    setTried(false);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || busy) return;
    setBusy(true);
    await onSave(form);
    setBusy(false);
  };
  const said = (which: typeof problem): string | undefined =>
    problem === which && (tried || which === 'too-long') && which !== null
      ? t(`ownLetters.problem.${which}`, { most: MOST_TEXT })
      : undefined;
  return (
    <div className={styles.editor}>
      <h1 className={page.title}>{t(letter === null ? 'ownLetters.new' : 'ownLetters.edit')}</h1>
      {letter === null || letter.ours === null ? null : <LetterOurs letter={letter} ours={letter.ours} />}
      <div className={styles.columns}>
        <form
          className={styles.card}
          noValidate
          aria-label={t(letter === null ? 'ownLetters.new' : 'ownLetters.edit')}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <LetterFacts form={form} error={said('no-name')} onChange={set} />
          <LetterText
            value={form.text}
            language={form.language}
            error={said('no-text') ?? said('too-long')}
            mark={mark}
            onChange={(text) => set({ text })}
          >
            <LetterMistakes
              mistakes={mistakes}
              onShow={(at) => setMark([...at])}
              onUse={({ at: [from, to] }, instead) => {
                set({ text: form.text.slice(0, from) + instead + form.text.slice(to) });
                setMark([from, from + instead.length]);
              }}
            />
          </LetterText>
          <div className={styles.actions}>
            <Button kind="primary" submit busy={busy}>
              {t('ownLetters.save')}
            </Button>
            {isChanged ? <Button onClick={giveUp}>{t('ownLetters.giveUp')}</Button> : null}
            {onRemove === null ? null : (
              <Button kind="plain" icon="trash" onClick={onRemove}>
                {t('ownLetters.remove')}
              </Button>
            )}
          </div>
          {isChanged ? <p className={styles.soft}>{t('ownLetters.unsaved')}</p> : null}
          {status}
        </form>
        <LetterPreview letter={form} />
      </div>
    </div>
  );
}

function inputOf({ id, name, kind, categories, language, text }: OwnLetterView): LetterInput {
  return { id, name, kind, categories, language, text };
}
