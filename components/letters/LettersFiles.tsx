import { useId, useState } from 'react';

import {
  dryRunLetters,
  putLettersIn,
  type LetterChoices,
  type LettersDryRun,
} from '../../utils/app/letter/letters-import';
import { lettersFile, readLettersFile, type FileRefusal } from '../../utils/app/letter/letters-file';
import { saveFile } from '../../utils/platform/save-file';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { FilePicker } from '../ui/FilePicker';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import styles from './Letters.module.css';
import { LettersPlan } from './LettersPlan';

type Read = Extract<Awaited<ReturnType<typeof readLettersFile>>, { readonly ok: true }>['letters'];

type State =
  | { readonly is: 'idle' | 'failed' | 'too-many' }
  | { readonly is: 'saved'; readonly name: string; readonly count: number }
  | { readonly is: 'refused'; readonly why: FileRefusal; readonly detail: string }
  | { readonly is: 'ready'; readonly letters: Read; readonly plan: LettersDryRun }
  | { readonly is: 'done'; readonly added: number; readonly changed: number };

/** Letters as a file, out and in. Nothing of a file is kept before the driver has seen what it would do. */
export function LettersFiles({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useText();
  const { deps } = useRecord();
  const heading = useId();
  const [state, setState] = useState<State>({ is: 'idle' });
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<State>): Promise<void> => {
    setBusy(true);
    setState(await work().catch((): State => ({ is: 'failed' })));
    setBusy(false);
  };
  const saveAll = async (): Promise<State> => {
    const { file, name, count } = await lettersFile(deps);
    saveFile(file, name);
    return { is: 'saved', name, count };
  };
  const read = async (file: File): Promise<State> => {
    const reading = await readLettersFile(file);
    if (!reading.ok) return { is: 'refused', why: reading.why, detail: reading.detail };
    return { is: 'ready', letters: reading.letters, plan: await dryRunLetters(deps, reading.letters) };
  };
  const putIn = async (letters: Read, choices: LetterChoices): Promise<State> => {
    const put = await putLettersIn(deps, letters, choices);
    if (put.ok) return { is: 'done', ...put.value };
    return { is: put.why === 'too-large' ? 'too-many' : 'failed' };
  };
  const said =
    state.is === 'saved'
      ? t('ownLetters.file.saved', { count: state.count, name: state.name })
      : state.is === 'done'
        ? t('ownLetters.file.done', { added: state.added, changed: state.changed })
        : state.is === 'failed'
          ? t('save.failed')
          : state.is === 'too-many'
            ? t('ownLetters.problem.too-many')
            : '';
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t('ownLetters.file.title')}
      </h2>
      <p>{t('ownLetters.file.what')}</p>
      {state.is === 'ready' ? (
        <LettersPlan
          plan={state.plan}
          onPutIn={(choices) => void during(() => putIn(state.letters, choices))}
          onCancel={() => setState({ is: 'idle' })}
        />
      ) : (
        <div className={styles.actions}>
          {isEmpty ? null : (
            <Button icon="insert" busy={busy} onClick={() => void during(saveAll)}>
              {t('ownLetters.file.save')}
            </Button>
          )}
          <FilePicker
            icon="file"
            busy={busy}
            accept=".json,application/json"
            onFiles={([file]) => {
              if (file) void during(() => read(file));
            }}
          >
            {t('ownLetters.file.open')}
          </FilePicker>
        </div>
      )}
      <LiveStatus text={said} good={state.is === 'saved' || state.is === 'done'} />
      {state.is !== 'refused' ? null : (
        <Callout tone="care" title={t(`ownLetters.refused.${state.why}`)} alert>
          {state.detail === '' ? null : <p>{t('ownLetters.refused.about', { detail: state.detail })}</p>}
          <p>{t('ownLetters.refused.nothing')}</p>
        </Callout>
      )}
      <p className={styles.soft}>{t('ownLetters.file.readable')}</p>
    </section>
  );
}
