import { useEffect, useState } from 'react';

import { RETENTION_KINDS, retire, type Retired } from '../../utils/app/backup/retention';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText, type Text } from '../use-text';

/** Deletes what is over the time the driver set, once when the page opens, and says what went. */
export function RetentionReport() {
  const text = useText();
  const { deps } = useRecord();
  const [retired, setRetired] = useState<Retired | null>(null);
  useEffect(() => {
    let gone = false;
    void retire(deps).then((went) => {
      if (!gone && went !== null) setRetired(went);
    });
    return () => {
      gone = true;
    };
  }, [deps]);
  if (retired === null) return null;
  const { t } = text;
  return (
    <Callout tone="calm" icon="trash" title={t('retention.went')}>
      <p>{retiredWords(retired.counts, text)}</p>
      <Button onClick={() => setRetired(null)}>{t('start.read')}</Button>
    </Callout>
  );
}

/** `3 notices and messages of yours, 1 picture`. */
export function retiredWords(counts: Retired['counts'], { t, language }: Text): string {
  const parts = RETENTION_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`retention.count.${kind}`, { count: counts[kind] }),
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
