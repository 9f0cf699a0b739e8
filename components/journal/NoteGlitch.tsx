import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { inputOf } from '../../utils/app/journal/glitch-draft';
import { glitchHints } from '../../utils/app/journal/glitch-hints';
import type { GlitchResult } from '../../utils/app/journal/glitch-amend';
import { saveGlitch } from '../../utils/app/journal/glitch-save';
import { glitchRef, type GlitchKind } from '../../utils/app/journal/glitch-view';
import { EvidencePicker } from '../evidence/EvidencePicker';
import { useRecord } from '../page/services';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import { DropDraft } from './DropDraft';
import { GlitchForm, type FormTrouble } from './GlitchForm';
import styles from './GlitchForm.module.css';
import { NoteSaved } from './NoteSaved';
import { useDraft } from './use-draft';

interface NoteGlitchProps {
  /** Address of an entry's page. */
  readonly entryHref: (id: string) => string;
  /** Address of an item's page. */
  readonly evidenceHref: (id: string) => string;
}

/** A new entry of the journal, from the first key to "Saved". What is written is kept as a draft at every step. */
export function NoteGlitch({ entryHref, evidenceHref }: NoteGlitchProps) {
  const { t } = useText();
  const { deps } = useRecord();
  const { draft, kept, change, again } = useDraft();
  const hints = useLiveQuery(() => glitchHints(deps), [deps]);
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<{ readonly id: string; readonly what: GlitchKind } | null>(null);
  if (draft === null) return <p role="status">{t('loading')}</p>;
  const submit = async (): Promise<void> => {
    setBusy(true);
    const result = await saveGlitch(deps, draft.id, inputOf(draft)).catch((): GlitchResult => ({
      ok: false,
      why: 'not-saved',
      detail: '',
    }));
    setBusy(false);
    setTrouble(result.ok ? null : result.why);
    if (!result.ok || draft.what === null) return;
    setSaved({ id: draft.id, what: draft.what });
    await again();
  };
  return (
    <div className={styles.note}>
      <h1 className={styles.title}>{t(saved === null ? 'note.title' : 'note.done')}</h1>
      {saved === null ? (
        <>
          <p>{t('note.lead')}</p>
          <GlitchForm
            key={draft.id}
            values={draft}
            onChange={(part) => {
              setTrouble(null);
              change(part);
            }}
            startedAt={draft.startedAt}
            hints={hints}
            trouble={trouble}
            busy={busy}
            submit={t('note.save')}
            onSubmit={() => void submit()}
            beside={kept === null ? null : <DropDraft onDrop={() => void again()} />}
          >
            <section className={styles.group} aria-label={t('note.photos')}>
              <p className={styles.subtitle}>{t('note.photos')}</p>
              <p className={styles.hint}>{t('note.photosHint')}</p>
              <EvidencePicker
                caseId=""
                of={glitchRef(draft.id)}
                hrefOf={evidenceHref}
                // A photo alone is a draft, too.
                onAdded={() => change({})}
              />
            </section>
          </GlitchForm>
          <LiveStatus text={kept === null ? '' : t(kept ? 'note.draft' : 'note.draftFailed')} good={kept !== false} />
        </>
      ) : (
        <NoteSaved
          what={saved.what}
          href={entryHref(saved.id)}
          onAnother={() => void again().then(() => setSaved(null))}
        />
      )}
    </div>
  );
}
