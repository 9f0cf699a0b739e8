import type { EvidencePage, EvidenceFilter } from '../../utils/app/evidence/evidence-page';
import type { ScreenshotResult } from '../../utils/app/evidence/evidence-screenshot';
import { Callout } from '../ui/Callout';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import { DropZone } from './DropZone';
import type { EvidencePort } from './evidence-port';
import styles from './Gallery.module.css';
import { GalleryChunk } from './GalleryChunk';
import { MoreButton } from './MoreButton';
import { outcomeWords } from './outcome-words';
import { Outcomes } from './Outcomes';
import { useAdding } from './use-adding';

interface GalleryProps {
  /** Undefined while it is being read. */
  readonly page: EvidencePage | undefined;
  /** How many small pictures are read at once. */
  readonly chunk: number;
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
  /** Null when all are shown. */
  readonly onMore: (() => void) | null;
  readonly port: EvidencePort;
  readonly hrefOf: (id: string) => string;
  readonly trouble: Exclude<ScreenshotResult, { readonly ok: true }>['why'] | null;
}

const FILTERS = ['all', 'pictures', 'others', 'loose'] as const;

/** Everything that was collected, newest first, and the place where more goes in. */
export function Gallery({ page, chunk, filter, onFilter, onMore, port, hrefOf, trouble }: GalleryProps) {
  const { t } = useText();
  const adding = useAdding(port.add);
  const items = page?.items ?? [];
  const chunks = Array.from({ length: Math.ceil(items.length / chunk) }, (_, at) =>
    items.slice(at * chunk, (at + 1) * chunk),
  );
  return (
    <>
      <h1 className={styles.title}>{t('gallery.title')}</h1>
      <p className={styles.lead}>{t('gallery.lead')}</p>
      {trouble === null ? null : (
        <Callout
          tone="care"
          title={outcomeWords({ ok: false, why: trouble, detail: '' }, t('adding.screenshot'), t)}
          alert
        />
      )}
      <DropZone adding={adding} paste primary onFiles={(files) => void adding.run(files)} />
      <Outcomes outcomes={adding.outcomes} hrefOf={hrefOf} onHide={adding.clear} />
      {page === undefined || page.total === 0 ? null : (
        <div className={styles.tools}>
          <SelectField
            label={t('gallery.show')}
            value={filter}
            options={FILTERS.map((value) => ({ value, label: t(`gallery.filter.${value}`) }))}
            onChange={onFilter}
          />
          <p className={styles.count}>{t('gallery.count', { count: page.total })}</p>
        </div>
      )}
      <p className={styles.status} role="status">
        {page === undefined ? t('loading') : ''}
      </p>
      {page !== undefined && items.length === 0 ? (
        <Callout tone="plain" icon="image" title={t(page.total === 0 ? 'gallery.empty' : 'gallery.none')}>
          <p>{t(page.total === 0 ? 'gallery.emptyHint' : 'gallery.noneHint')}</p>
        </Callout>
      ) : null}
      {chunks.map((part, at) => (
        <GalleryChunk key={at} items={part} thumbs={port.thumbs} hrefOf={hrefOf} />
      ))}
      {onMore === null ? null : <MoreButton key={items.length} onMore={onMore} />}
    </>
  );
}
