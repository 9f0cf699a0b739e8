import '../../utils/i18n/parts/letter';
import '../../utils/i18n/parts/own-letters';

import { useState } from 'react';

import { keepLetter, removeLetter } from '../../utils/app/letter/letter-save';
import { isOwnTemplate, ownLetterId } from '../../utils/app/letter/own-letters';
import type { ReplyView } from '../../utils/app/views';
import type { CategoryId } from '../../utils/core/types';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Letters.module.css';

interface KeepLetterProps {
  readonly reply: Pick<ReplyView, 'templateId' | 'language' | 'kind'>;
  /** What the message is that it answers: the letter is called by it. */
  readonly category: CategoryId;
  /** The page of a letter of her own. */
  readonly hrefOf: (id: string) => string;
}

type Said =
  | { readonly is: 'idle' | 'back' | 'failed' | 'too-many' }
  | { readonly is: 'kept'; readonly id: string; readonly name: string };

/** Below a letter: keep it, with its blanks, as one of her own; or go and change it, where it is hers already. */
export function KeepLetter({ reply, category, hrefOf }: KeepLetterProps) {
  const { t, nameOf } = useText();
  const { deps } = useRecord();
  const [said, setSaid] = useState<Said>({ is: 'idle' });
  const [busy, setBusy] = useState(false);
  const { templateId, language, kind } = reply;
  if (isOwnTemplate(templateId))
    return (
      <p>
        <OwnLink href={hrefOf(ownLetterId(templateId))}>{t('ownLetters.keep.change')}</OwnLink>
      </p>
    );
  const during = async (work: () => Promise<Said>): Promise<void> => {
    setBusy(true);
    setSaid(await work().catch((): Said => ({ is: 'failed' })));
    setBusy(false);
  };
  const keep = async (): Promise<Said> => {
    const name = t('ownLetters.keep.name', { kind: t(`letterKind.${kind}`), category: nameOf(category) });
    const kept = await keepLetter(deps, { templateId, language, name });
    if (kept.ok) return { is: 'kept', ...kept.value };
    return { is: kept.detail === 'too-many' ? 'too-many' : 'failed' };
  };
  const undo = async (id: string): Promise<Said> => ({ is: (await removeLetter(deps, id)).ok ? 'back' : 'failed' });
  const words = {
    idle: '',
    back: t('ownLetters.keep.back'),
    failed: t('save.failed'),
    'too-many': t('ownLetters.problem.too-many'),
    kept: t('ownLetters.keep.kept', { name: said.is === 'kept' ? said.name : '' }),
  };
  return (
    <div className={styles.keep}>
      {said.is === 'kept' ? null : (
        <div>
          <Button kind="plain" icon="file" busy={busy} onClick={() => void during(keep)}>
            {t('ownLetters.keep')}
          </Button>
        </div>
      )}
      <LiveStatus text={words[said.is]} good={said.is === 'kept' || said.is === 'back'} />
      {said.is !== 'kept' ? (
        <p className={styles.soft}>{t('ownLetters.keep.hint')}</p>
      ) : (
        <div className={styles.actions}>
          <OwnLink href={hrefOf(said.id)}>{t('ownLetters.keep.change')}</OwnLink>
          <Button kind="plain" icon="undo" busy={busy} onClick={() => void during(() => undo(said.id))}>
            {t('ownLetters.keep.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
