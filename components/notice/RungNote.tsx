import type { NoticeView } from '../../utils/app/views';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';

/** When a canned answer came: that the same letter again will not help, and what comes instead. */
export function RungNote({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  if (view.rung === 'first-answer' || view.entry.tier === 'fraud') return null;
  return (
    <Callout tone="care" icon="reply" title={t(`rung.${view.rung}.title`)}>
      <p>{t(`rung.${view.rung}.text`)}</p>
    </Callout>
  );
}
