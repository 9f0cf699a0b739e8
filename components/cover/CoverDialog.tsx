import '../../utils/i18n/parts/cover';

import { useEffect, useId, useRef, useState } from 'react';

import type { Cover, CoverResult } from '../../utils/app/evidence/cover-copy';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Cover.module.css';
import { CoverStage } from './CoverStage';
import { CoverTools } from './CoverTools';
import { useCover, type Target } from './use-cover';
import { usePicture } from './use-picture';

interface CoverDialogProps {
  /** `E7`. */
  readonly label: string;
  /** The picture as the screen shows it; null where it can't be drawn. */
  readonly screen: () => Promise<Blob | null>;
  readonly keep: (cover: Cover) => Promise<CoverResult>;
  readonly hrefOf: (id: string) => string;
  readonly onClose: () => void;
}

/** Covers parts of a picture, or cuts it, on a copy. Mounted means open; the focus goes back where it came from. */
export function CoverDialog({ label, screen, keep, hrefOf, onClose }: CoverDialogProps) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const names = useId();
  const covering = useCover();
  const address = usePicture(screen);
  const [held, setHeld] = useState<Target | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<CoverResult | null>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const idOf = (target: Target): string => `${names}-${target}`;
  const focus = (target: Target | null): void => {
    const id = target === null ? `${names}-add` : idOf(target);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const remove = (target: Target): void => {
    covering.remove(target);
    setHeld(null);
    focus(typeof target === 'number' && target > 0 ? target - 1 : null);
  };
  const isThere = held === 'crop' ? covering.cover.crop !== null : held !== null && held < covering.cover.boxes.length;
  const save = async (): Promise<void> => {
    setBusy(true);
    const kept = await keep(covering.cover).catch((): CoverResult => ({
      ok: false,
      why: 'not-saved',
      detail: 'unavailable',
    }));
    setBusy(false);
    setResult(kept);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${names}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className={styles.title} id={`${names}-title`}>
        {t('cover.title', { label })}
      </h2>
      <p>{t('cover.lead')}</p>
      <CoverTools
        covering={covering}
        addId={`${names}-add`}
        onAdd={() => focus(covering.add())}
        onRemove={held !== null && isThere ? () => remove(held) : null}
      />
      {address === undefined ? <p role="status">{t('cover.loading')}</p> : null}
      {address === null ? <Callout tone="care" title={t('cover.notShown')} /> : null}
      {address == null ? null : (
        <CoverStage
          address={address}
          alt={label}
          covering={covering}
          described={`${names}-keys`}
          idOf={idOf}
          onRemove={remove}
          onHold={setHeld}
          onDrawn={(box) => focus(covering.add(box))}
        />
      )}
      <p className={styles.soft} id={`${names}-keys`}>
        {t('cover.keys')}
      </p>
      <div role="status">{result === null ? null : <Kept result={result} hrefOf={hrefOf} />}</div>
      <div className={styles.actions}>
        {covering.isEmpty ? (
          <p className={styles.soft} id={`${names}-nothing`}>
            {t('cover.nothing')}
          </p>
        ) : null}
        <Button onClick={onClose}>{t('cover.cancel')}</Button>
        <Button
          kind="primary"
          icon="check"
          busy={busy}
          blockedBy={covering.isEmpty ? `${names}-nothing` : undefined}
          onClick={() => void save()}
        >
          {t(busy ? 'cover.saving' : 'cover.save')}
        </Button>
      </div>
    </dialog>
  );
}

function Kept({ result, hrefOf }: { readonly result: CoverResult; readonly hrefOf: (id: string) => string }) {
  const { t } = useText();
  if (!result.ok) return <Callout tone="care" title={t('cover.failed')} />;
  return (
    <Callout tone="calm" icon="check" title={t('cover.kept', { label: result.value.label })}>
      <p>{t('cover.keptHint')}</p>
      <OwnLink href={hrefOf(result.value.id)}>{t('cover.see')}</OwnLink>
    </Callout>
  );
}
