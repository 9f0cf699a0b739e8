import type { ChecklistItem } from '../../utils/app/evidence/checklist';
import type { HandedFile } from '../evidence/evidence-port';
import { FileButton } from '../evidence/FileButton';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { Icon } from '../ui/Icon';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Evidence.module.css';

interface EvidenceLineProps {
  readonly item: ChecklistItem;
  /** Of the item's words. */
  readonly lang: string;
  readonly busy: boolean;
  readonly hrefOf: (id: string) => string;
  readonly onFiles: (files: readonly HandedFile[]) => void;
  readonly onTick: (id: string) => void;
}

/** More suggestions than this help nobody. */
const MOST = 3;

/** One thing to collect: what there is of it, what could be it, and a way to add it. */
export function EvidenceLine({ item, lang, busy, hrefOf, onFiles, onTick }: EvidenceLineProps) {
  const { t } = useText();
  const has = item.by.length > 0;
  return (
    <li className={styles.check}>
      <span className={cx(styles.box, has && styles.ticked)}>{has ? <Icon name="check" /> : null}</span>
      <span className={styles.what}>
        <span lang={lang}>{item.text}</span>
        {has ? (
          <span className={styles.have}>
            {t('evidence.have')}{' '}
            {item.by.map(({ id, label }) => (
              <OwnLink key={id} href={hrefOf(id)} className={styles.number}>
                {label}
              </OwnLink>
            ))}
          </span>
        ) : (
          item.maybe.slice(0, MOST).map(({ id, label }) => (
            <Button key={id} kind="plain" icon="check" onClick={() => onTick(id)}>
              {t('evidence.maybe', { label })}
            </Button>
          ))
        )}
      </span>
      <FileButton kind="plain" busy={busy} label={t('evidence.addNamed', { item: item.text })} onFiles={onFiles}>
        {t('evidence.add')}
      </FileButton>
    </li>
  );
}
