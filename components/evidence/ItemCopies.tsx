import { lazy, Suspense, useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { copyPicture } from '../../utils/platform/clipboard-picture';
import { saveFile } from '../../utils/platform/save-file';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Item.module.css';
import type { ItemActions } from './item-actions';

// Drawing on a picture is rare: it comes when it is asked for.
const CoverDialog = lazy(async () => ({ default: (await import('../cover/CoverDialog')).CoverDialog }));

interface ItemCopiesProps {
  readonly item: EvidenceView;
  readonly actions: Pick<ItemActions, 'bytes' | 'share' | 'picture' | 'screen' | 'cover' | 'itemHref'>;
}

/** The ways out: the original under its number, a picture for the clipboard, and a copy that tells nothing of where and when. */
export function ItemCopies({ item, actions }: ItemCopiesProps) {
  const { t } = useText();
  const [said, setSaid] = useState({ text: '', good: true });
  const done = (text: string): void => setSaid({ text, good: true });
  const trouble = (text: string): void => setSaid({ text, good: false });
  const [covering, setCovering] = useState(false);
  const gone = t('item.shareNot.no-bytes');
  const saveOriginal = async (): Promise<void> => {
    const file = await actions.bytes().catch(() => null);
    if (file === null) return trouble(gone);
    saveFile(file, item.copyName);
    done(t('item.savedAs', { name: item.copyName }));
  };
  const saveShared = async (): Promise<void> => {
    const copy = await actions.share().catch(() => ({ ok: false, why: 'no-bytes' }) as const);
    if (!copy.ok) return trouble(t(`item.shareNot.${copy.why}`));
    saveFile(copy.file, copy.name);
    done(t('item.savedAs', { name: copy.name }));
  };
  const copy = async (): Promise<void> =>
    (await copyPicture(actions.picture())) ? done(t('item.copied')) : trouble(t('item.copyFailed'));
  return (
    <Section title={t('item.actions')}>
      <p className={styles.soft}>{t('item.actionsNote')}</p>
      <div className={styles.buttons}>
        <Button icon="insert" onClick={() => void saveOriginal()}>
          {t('item.saveCopy')}
        </Button>
        {item.share.ok ? (
          <>
            <Button icon="lock" onClick={() => void saveShared()}>
              {t('item.share')}
            </Button>
            <Button icon="copy" onClick={() => void copy()}>
              {t('item.copy')}
            </Button>
            <Button icon="edit" onClick={() => setCovering(true)}>
              {t('item.cover')}
            </Button>
          </>
        ) : null}
      </div>
      <p className={styles.soft}>{item.share.ok ? t('item.shareHint') : t(`item.shareNot.${item.share.why}`)}</p>
      <LiveStatus text={said.text} good={said.good} />
      {covering ? (
        <Suspense>
          <CoverDialog
            label={item.label}
            screen={actions.screen}
            keep={actions.cover}
            hrefOf={actions.itemHref}
            onClose={() => setCovering(false)}
          />
        </Suspense>
      ) : null}
    </Section>
  );
}
