import type { CategoryId, Tier } from '../../utils/core/types';
import { TierBadge } from '../notice/TierBadge';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { noticeHash } from './use-route';

/** What came of a pasted message. */
export type PasteResult =
  | { readonly is: 'logged' | 'known'; readonly id: string; readonly category: CategoryId; readonly tier: Tier }
  | { readonly is: 'ordinary' | 'unknown-flex' | 'not-flex' }
  | { readonly is: 'too-large' | 'empty' | 'unreadable' | 'not-saved' | 'newer-data' };

interface PasteOutcomeProps {
  readonly result: PasteResult;
  readonly onKeep: () => void;
  readonly onAgain: () => void;
}

export function PasteOutcome({ result, onKeep, onAgain }: PasteOutcomeProps) {
  const { t, nameOf } = useText();
  if (result.is === 'logged' || result.is === 'known') {
    return (
      <Callout tone="calm" icon="check" title={t(`paste.${result.is}`, { category: nameOf(result.category) })}>
        <TierBadge tier={result.tier} />
        <p>
          <a href={noticeHash(result.id)}>{t('paste.show')}</a>
        </p>
        <Button kind="plain" onClick={onAgain}>
          {t('paste.again')}
        </Button>
      </Callout>
    );
  }
  if (result.is === 'ordinary' || result.is === 'unknown-flex' || result.is === 'not-flex') {
    return (
      <Callout tone="plain" title={t(result.is === 'not-flex' ? 'paste.notFlex' : `panel.${result.is}.title`)}>
        <p>{t('paste.notKept')}</p>
        <Button onClick={onKeep}>{t('paste.keep')}</Button>
        <p>
          <a href="#/wording">{t('paste.wording')}</a>
        </p>
      </Callout>
    );
  }
  return <Callout tone="care" title={t(`save.${result.is}`)} alert />;
}
