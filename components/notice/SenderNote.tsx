import type { NoticeView } from '../../utils/app/views';
import { Callout, type Tone } from '../ui/Callout';
import { Section } from '../ui/Section';
import type { SenderSeen, SenderStatus } from '../../utils/core/types';
import { useText } from '../use-text';

const TONES: Readonly<Record<SenderStatus, Tone>> = {
  authentic: 'calm',
  unverified: 'plain',
  forged: 'care',
  lookalike: 'care',
  other: 'care',
};

/** Verdicts that headers could have changed, had there been any. */
const BY_ADDRESS_ALONE: ReadonlySet<string> = new Set(['listed-domain', 'listed-address', 'name-only', 'no-address']);

/** What can be said about who sent it, and from what; where a reply would go stands beside the letter. */
export function SenderNote({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  const { sender } = view;
  return (
    <Section title={t('sender.title')}>
      <Callout
        tone={TONES[sender.status]}
        title={t(`senderStatus.${sender.status}`)}
        icon={sender.status === 'authentic' ? 'check' : 'mail'}
      >
        <p>{t(`sender.${sender.reason}`, { address: sender.address ?? '' })}</p>
        {sender.seen === undefined ? null : <Seen seen={sender.seen} />}
        {BY_ADDRESS_ALONE.has(sender.reason) ? (
          <p>{t(view.entry.source === 'page' ? 'sender.noHeaders' : 'sender.withoutHeaders')}</p>
        ) : null}
        {view.original === 'none' || (view.original === 'can' && !BY_ADDRESS_ALONE.has(sender.reason)) ? null : (
          <p>{t(`sender.original.${view.original}`)}</p>
        )}
      </Callout>
    </Section>
  );
}

/** The header that the verdict rests on, in its own words. */
function Seen({ seen: { header, by, said } }: { readonly seen: SenderSeen }) {
  const { t } = useText();
  return <p>{by === undefined ? t('sender.seen', { header, said }) : t('sender.seenBy', { by, header, said })}</p>;
}
