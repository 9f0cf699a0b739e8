import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';

interface WordingStillProps {
  /** What in the words still names somebody. */
  readonly words: readonly string[];
  readonly isEmpty: boolean;
  readonly onTakeOut: () => void;
}

/** Whether what she typed in names somebody again. */
export function WordingStill({ words, isEmpty, onTakeOut }: WordingStillProps) {
  const { t } = useText();
  if (isEmpty) return null;
  if (words.length === 0)
    return (
      <div role="status">
        <Callout tone="calm" icon="check" title={t('wording.noneLeft')} />
      </div>
    );
  return (
    <div role="status">
      <Callout tone="care" title={t('wording.still')}>
        <p>
          {t('wording.stillHint')} <b dir="auto">{words.join(' · ')}</b>
        </p>
        <Button icon="lock" onClick={onTakeOut}>
          {t('wording.stillDo')}
        </Button>
      </Callout>
    </div>
  );
}
