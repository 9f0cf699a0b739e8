import '../../utils/i18n/parts/letter';
import '../../utils/i18n/parts/own-letters';

import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { listLetters } from '../../utils/app/letter/letter-list';
import { removeLetter, restoreLetter, saveLetter, type LetterInput } from '../../utils/app/letter/letter-save';
import { letterHash } from '../dashboard/use-route';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import { keepLetterDraft } from './letter-drafts';
import { LetterForm } from './LetterForm';
import { Letters } from './Letters';

/** What came of the last action. */
interface Said {
  /** The letter it is about, where it says nothing of others. */
  readonly about?: string;
  readonly key: 'saved' | 'removed' | 'back' | 'failed' | 'problem.too-many' | 'problem.gone';
  readonly undo: (() => Promise<boolean>) | null;
}

const GOOD: readonly Said['key'][] = ['saved', 'removed', 'back'];

/** The driver's own letters over the record, live. `id`: one of them, or `new`; null for all. */
export function LettersPlace({ id }: { readonly id: string | null }) {
  const { t } = useText();
  const { deps } = useRecord();
  const letters = useLiveQuery(() => listLetters(deps), [deps]);
  const [said, setSaid] = useState<Said | null>(null);
  const save = async (input: LetterInput): Promise<void> => {
    const saved = await saveLetter(deps, input);
    if (!saved.ok) {
      const isKnown = saved.detail === 'too-many' || saved.detail === 'gone';
      return setSaid({ key: isKnown ? `problem.${saved.detail}` : 'failed', undo: null });
    }
    keepLetterDraft(input.id ?? 'new', null);
    setSaid({ about: saved.value.id, key: 'saved', undo: null });
    if (input.id === null) location.hash = letterHash(saved.value.id);
  };
  const remove = async (which: string): Promise<void> => {
    const removed = await removeLetter(deps, which);
    if (!removed.ok) return setSaid({ key: 'failed', undo: null });
    keepLetterDraft(which, null);
    const row = removed.value;
    setSaid({ key: 'removed', undo: row && (async () => (await restoreLetter(deps, row)).ok) });
    if (id !== null) location.hash = '#/letters';
  };
  const undo = async (): Promise<void> => {
    const isBack = (await said?.undo?.()) === true;
    setSaid({ key: isBack ? 'back' : 'failed', undo: null });
  };
  if (letters === undefined) return <p role="status">{t('loading')}</p>;
  const letter = letters.find((one) => one.id === id) ?? null;
  // The record tells of a new letter a moment after it was saved.
  if (letter === null && id !== null && said?.about === id) return <p role="status">{t('loading')}</p>;
  const shown = said?.about === undefined || id === null || said.about === id ? said : null;
  const status = (
    <>
      <LiveStatus
        text={shown === null ? '' : t(`ownLetters.${shown.key}`)}
        good={shown !== null && GOOD.includes(shown.key)}
      />
      {shown?.undo == null ? null : (
        <div>
          <Button icon="undo" onClick={() => void undo()}>
            {t('ownLetters.undo')}
          </Button>
        </div>
      )}
    </>
  );
  if (id === null) return <Letters letters={letters} status={status} onRemove={(which) => void remove(which)} />;
  return (
    <>
      <p>
        <a href="#/letters">{t('ownLetters.backToAll')}</a>
      </p>
      {letter === null && id !== 'new' ? (
        <Callout tone="plain" title={t('ownLetters.problem.gone')}>
          {status}
        </Callout>
      ) : (
        <LetterForm
          key={id}
          letter={letter}
          status={status}
          onChange={() => setSaid(null)}
          onSave={save}
          onRemove={letter === null ? null : () => void remove(letter.id)}
        />
      )}
    </>
  );
}
