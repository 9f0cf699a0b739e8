import type { ReplyView } from '../../utils/app/views';
import { longDay } from '../../utils/i18n/dates';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';

/** Before a further appeal: what the case has now that it did not have at the first. It stops nobody. */
export function ReadyNote({ ready }: { readonly ready: NonNullable<ReplyView['ready']> }) {
  const { t, language } = useText();
  const { since, evidence, journal, received } = ready;
  const day = since === null ? '' : longDay(since, language);
  const labels = new Intl.ListFormat(language, { type: 'unit' }).format(evidence);
  const found = [
    ...(evidence.length === 0 ? [] : [t('ready.evidence', { list: labels })]),
    ...(journal === 0 ? [] : [t('ready.journal', { count: journal })]),
    ...(received === 0 ? [] : [t('ready.received', { count: received })]),
  ];
  // What they wrote is no news of hers: it shows what is open, and proves nothing.
  const isNew = evidence.length + journal > 0;
  return (
    <Callout tone={isNew ? 'calm' : 'care'} title={t(isNew ? 'ready.title' : 'ready.titleNothing')}>
      {since === null ? <p>{t('ready.unknown')}</p> : <p>{t(isNew ? 'ready.since' : 'ready.nothing', { day })}</p>}
      {found.length === 0 ? null : (
        <ul>
          {found.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isNew ? <p>{t('ready.name')}</p> : <p>{t('ready.could')}</p>}
    </Callout>
  );
}
