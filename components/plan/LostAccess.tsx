import { localDay } from '../../utils/i18n/dates';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';

interface LostAccessProps {
  /** ISO day; null while she has not said. */
  readonly day: string | null;
  readonly onSave: (day: string | null) => void;
}

/** The day a time limit of the law counts from, which no message may tell rightly. Counts at once. */
export function LostAccess({ day, onSave }: LostAccessProps) {
  const { t, now } = useText();
  return (
    <TextField
      type="date"
      label={t('step.lostAccess')}
      hint={t('step.lostAccessHint')}
      value={day ?? ''}
      max={localDay(now)}
      onChange={(value) => onSave(value === '' ? null : value)}
    />
  );
}
