import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import { useText } from '../use-text';
import styles from './Cover.module.css';
import type { Covering, Tool } from './use-cover';

interface CoverToolsProps {
  readonly covering: Covering;
  readonly addId: string;
  readonly onAdd: () => void;
  /** Takes away what was taken hold of last; null where nothing was. */
  readonly onRemove: (() => void) | null;
}

/** What drawing does, and the ways without a pointer. */
export function CoverTools({ covering, addId, onAdd, onRemove }: CoverToolsProps) {
  const { t } = useText();
  const { tool, setTool, canUndo, undo, cover } = covering;
  return (
    <div className={styles.tools}>
      <Segmented<Tool>
        label={t('cover.tool')}
        value={tool}
        options={[
          { value: 'box', label: t('cover.tool.box'), icon: 'eye' },
          { value: 'crop', label: t('cover.tool.crop'), icon: 'image' },
        ]}
        onChange={setTool}
      />
      <span id={addId} tabIndex={-1} className={styles.tools}>
        <Button onClick={onAdd}>{t(tool === 'crop' ? 'cover.addCrop' : 'cover.add')}</Button>
        {onRemove === null ? null : (
          <Button kind="plain" icon="trash" onClick={onRemove}>
            {t('cover.remove')}
          </Button>
        )}
        {canUndo ? (
          <Button kind="plain" icon="undo" onClick={undo}>
            {t('cover.undo')}
          </Button>
        ) : null}
      </span>
      <p className={styles.soft} role="status">
        {t('cover.count', { count: cover.boxes.length })}
      </p>
    </div>
  );
}
