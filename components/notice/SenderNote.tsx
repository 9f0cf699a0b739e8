import type { NoticeView } from '../../utils/app/views';
import { Callout, type Tone } from '../ui/Callout';
import { Section } from '../ui/Section';
import type { SenderStatus } from '../../utils/core/types';
import { useText } from '../use-text';

const TONES: Readonly<Record<SenderStatus, Tone>> = {
  authentic: 'calm',
  unverified: 'plain',
  forged: 'care',
  lookalike: 'care',
  other: 'care',
};

/** What can be said about who sent it; where a reply would go stands beside the letter. */
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
        {sender.status === 'authentic' ? null : <p>{t('sender.noHeaders')}</p>}
      </Callout>
    </Section>
  );
}
