import { useEffect, useState } from 'react';

import type { PhraseInput, PhraseProblem, PhraseView } from '../../utils/app/notice/own-phrases';
import type { PhraseTrial } from '../../utils/app/notice/try-phrase';
import { FLAGGED_CATEGORIES, NEUTRAL_CATEGORIES, type CategoryId } from '../../utils/core/types';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { SelectField, type Option } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useText, type Text } from '../use-text';
import page from './Dashboard.module.css';
import styles from './Phrases.module.css';
import { PhrasesList } from './PhrasesList';
import { PhrasesMessage } from './PhrasesMessage';
import { PhrasesTrial } from './PhrasesTrial';

/** What the screen does with phrases; saving and putting back resolve to false when it could not be written. */
export interface PhrasesPort {
  readonly problem: (input: PhraseInput) => PhraseProblem | null;
  /** Tries a phrase on what is kept. */
  readonly attempt: (input: PhraseInput, signal: AbortSignal) => Promise<PhraseTrial>;
  readonly save: (input: PhraseInput) => Promise<boolean>;
  /** Gives back how to put it back; null when it could not be removed. */
  readonly remove: (id: string) => Promise<(() => Promise<boolean>) | null>;
}

interface PhrasesProps {
  /** Newest first. */
  readonly phrases: readonly PhraseView[];
  /** A message to take the words from, with what it counts as; null when none was asked for. */
  readonly message: { readonly text: string; readonly category: CategoryId } | null;
  readonly port: PhrasesPort;
}

const NEW: PhraseInput = { id: null, text: '', category: 'unknown-flex' };

interface Said {
  readonly key: 'phrases.saved' | 'phrases.removed' | 'phrases.back' | 'save.failed';
  /** Takes the last step back, where that can be done. */
  readonly undo: (() => Promise<boolean>) | null;
}

/** The driver's own words: what mail with them is, tried on what is kept before they count. */
export function Phrases({ phrases, message, port }: PhrasesProps) {
  const text = useText();
  const { t } = text;
  const first = { ...NEW, ...(message && { category: message.category }) };
  const [form, setForm] = useState<PhraseInput>(first);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const problem = form.text === '' ? null : port.problem(form);
  const trial = useTrial(form, form.text !== '' && problem === null, port);
  const set = (part: Partial<PhraseInput>): void => {
    setForm((before) => ({ ...before, ...part }));
    setSaid(null);
  };
  const say = (saved: boolean, key: Said['key'], undo: Said['undo'] = null): void => {
    setBusy(false);
    setSaid(saved ? { key, undo } : { key: 'save.failed', undo: null });
  };
  const clear = (): void => {
    setForm({ ...NEW, category: first.category });
    setTried(false);
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    const saved = await port.save(form).catch(() => false);
    say(saved, 'phrases.saved');
    if (saved) clear();
  };
  const remove = async (id: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const undo = await port.remove(id).catch(() => null);
    say(undo !== null, 'phrases.removed', undo);
    if (undo !== null && form.id === id) clear();
  };
  const putBack = async (undo: () => Promise<boolean>): Promise<void> =>
    say(await undo().catch(() => false), 'phrases.back');
  const submit = (): void => {
    setTried(true);
    if (form.text !== '' && problem === null && !busy) void save();
  };
  const error = problem ?? (tried && form.text === '' ? 'too-short' : null);
  return (
    <div className={page.narrow}>
      <h1 className={page.title}>{t('phrases.title')}</h1>
      <p>{t('phrases.lead')}</p>
      {message === null ? null : <PhrasesMessage text={message.text} onWords={(words) => set({ text: words })} />}
      <form
        className={styles.card}
        noValidate
        aria-label={t(form.id === null ? 'phrases.new' : 'phrases.edit')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('phrases.words')}
          hint={t('phrases.wordsHint')}
          value={form.text}
          error={error !== null && (tried || error !== 'too-short') ? t(`phrases.problem.${error}`) : undefined}
          onChange={(words) => set({ text: words.replaceAll(/\s+/g, ' ') })}
        />
        <SelectField
          label={t('phrases.category')}
          value={form.category}
          options={categories(text)}
          onChange={(category) => set({ category })}
        />
        <PhrasesTrial trial={trial} category={form.category} />
        <div className={page.buttons}>
          <Button kind="primary" submit busy={busy}>
            {t(form.id === null ? 'phrases.save' : 'phrases.saveEdit')}
          </Button>
          {form.text === '' && form.id === null ? null : <Button onClick={clear}>{t('phrases.cancel')}</Button>}
        </div>
      </form>
      <PhrasesList
        phrases={phrases}
        onEdit={({ id, text: words, category }) => set({ id, text: words, category })}
        onRemove={(id) => void remove(id)}
      />
      <LiveStatus
        text={busy ? t('phrases.saving') : said === null ? '' : t(said.key)}
        good={said?.key !== 'save.failed'}
      />
      {said === null || said.undo === null ? null : (
        <div>
          <Button icon="undo" onClick={() => said.undo !== null && void putBack(said.undo)}>
            {t('phrases.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a phrase would match: the trial before stays until the next one is through. Null while it can't be tried. */
function useTrial(form: PhraseInput, canTry: boolean, port: PhrasesPort): PhraseTrial | null {
  const [trial, setTrial] = useState<PhraseTrial | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const attempt = async (): Promise<void> => {
      const next = canTry ? await port.attempt(form, signal) : null;
      if (!signal.aborted) setTrial(next);
    };
    void attempt();
    return () => stop.abort();
  }, [form, canTry, port]);
  return canTry ? trial : null;
}

/** "Not a notice" first, then what flags, then the calm kinds, each by name. */
function categories({ t, nameOf, language }: Text): readonly Option<CategoryId>[] {
  const named = (ids: readonly CategoryId[]): readonly Option<CategoryId>[] =>
    ids
      .filter((id) => id !== 'not-flex')
      .map((id) => ({ value: id, label: nameOf(id) }))
      .sort((one, other) => one.label.localeCompare(other.label, language));
  return [{ value: 'not-flex', label: t('correct.not') }, ...named(FLAGGED_CATEGORIES), ...named(NEUTRAL_CATEGORIES)];
}
