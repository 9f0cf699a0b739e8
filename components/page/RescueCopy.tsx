import '../../utils/i18n/parts/settings';

import { useEffect, useState } from 'react';

import { makeRescue, type MadeBackup } from '../../utils/app/backup/backup';
import type { Deps } from '../../utils/app/deps';
import { saveFile } from '../../utils/platform/save-file';
import { countedWords } from '../settings/counted-words';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';

/** Where the record can't be opened any more: the second copy, as a backup to save. Nothing where there is none. */
export function RescueCopy({ deps }: { readonly deps: Deps }) {
  const text = useText();
  const { t } = text;
  const [copy, setCopy] = useState<MadeBackup | null>(null);
  useEffect(() => {
    let gone = false;
    void makeRescue(deps).then((made) => !gone && setCopy(made));
    return () => {
      gone = true;
    };
  }, [deps]);
  if (copy === null) return null;
  return (
    <Callout tone="calm" title={t('rescue.title', { list: countedWords(copy.counts, text) })}>
      <p>{t('rescue.what')}</p>
      <Button onClick={() => saveFile(copy.file, copy.name)}>{t('rescue.save')}</Button>
    </Callout>
  );
}
