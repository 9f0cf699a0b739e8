import type { Search } from '../../utils/app/import/found';
import { Callout } from '../ui/Callout';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';

/** What could not be read, what was too much, and what stays out: each in a sentence, with its place. */
export function FilesNotes({ search }: { readonly search: Search }) {
  const { t } = useText();
  const { troubles, cut, damage, counts } = search;
  return (
    <>
      {troubles.map(({ file, why }, index) => (
        // A file may be named twice, so its place in the list tells it apart.
        <Callout key={`${index} ${file}`} tone="care" title={file} alert>
          <p>{t(`files.trouble.${why}`)}</p>
        </Callout>
      ))}
      {cut.map((file) => (
        <Callout key={file} tone="plain" title={file}>
          <p>{t('files.cut')}</p>
        </Callout>
      ))}
      {counts.removed > 0 ? <p>{t('files.removed', { count: counts.removed })}</p> : null}
      {counts.dropped > 0 ? <p>{t('files.dropped', { count: counts.dropped })}</p> : null}
      {counts.left > 0 ? <Callout tone="care" title={t('files.tooMany', { count: counts.left })} /> : null}
      {counts.damaged > 0 ? (
        <Disclosure summary={t('files.damaged', { count: counts.damaged })}>
          <p>{t('files.damagedHint')}</p>
          <ul>
            {damage.map(({ file, at }, index) => (
              <li key={`${index} ${file} ${at}`}>{t('files.damagedAt', { file, at })}</li>
            ))}
          </ul>
          {counts.damaged > damage.length ? (
            <p>{t('files.damagedMore', { count: counts.damaged - damage.length })}</p>
          ) : null}
        </Disclosure>
      ) : null}
    </>
  );
}
