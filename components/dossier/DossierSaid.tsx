import type { DossierResult } from '../../utils/app/dossier/make-dossier';
import { fileSize } from '../evidence/file-size';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { DossierCodes } from './DossierCodes';

/** What came of making a dossier: the file, and the codes to keep apart from it. */
export function DossierSaid({ result }: { readonly result: DossierResult }) {
  const { t, language } = useText();
  if (!result.ok) {
    if (result.why === 'stopped') return <Callout tone="plain" title={t('dossier.stopped')} />;
    return (
      <Callout tone="care" title={t(result.why === 'gone' ? 'dossier.gone' : 'dossier.failed')}>
        {result.why === 'gone' ? null : <p>{t('dossier.failedHint', { detail: result.detail })}</p>}
      </Callout>
    );
  }
  const { name, file, whole, withoutBytes } = result.value;
  const saved = t('dossier.saved', { name, size: fileSize(file.size, language) });
  return (
    <>
      {whole ? (
        <Callout tone="calm" icon="check" title={saved}>
          <p>{t('dossier.savedHint')}</p>
          {withoutBytes.length === 0 ? null : <p>{t('dossier.without', { list: withoutBytes.join(', ') })}</p>}
        </Callout>
      ) : (
        <Callout tone="care" title={t('dossier.doubt')}>
          <p>{saved}</p>
          <p>{t('dossier.doubtHint')}</p>
        </Callout>
      )}
      <DossierCodes made={result.value} />
    </>
  );
}
