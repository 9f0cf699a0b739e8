import type { ReplyView } from '../../utils/app/views';
import { Disclosure } from '../ui/Disclosure';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import { blankWords } from './blank-words';
import styles from './Reply.module.css';

interface BlanksProps {
  readonly reply: ReplyView;
  readonly values: Readonly<Record<string, string>>;
  /** Blanks that kept the letter from being copied: each says so until it is filled. */
  readonly missed: readonly string[];
  readonly onChange: (id: string, value: string) => void;
}

/** Blanks that hold several lines, besides the driver's own sentences. */
const LISTS: readonly string[] = ['lostPay', 'timeline'];

/** The blanks to ask for; those known from the message and those that may stay empty are folded away. */
export function Blanks({ reply, values, missed, onChange }: BlanksProps) {
  const { t } = useText();
  const isKnown = (id: string): boolean => (reply.known[id] ?? '') !== '';
  const asked = reply.blanks.filter((blank) => blank.required && !isKnown(blank.id));
  const optional = reply.blanks.filter((blank) => !blank.required && !isKnown(blank.id));
  const known = reply.blanks.filter((blank) => isKnown(blank.id));
  const field = ({ id, required, own }: ReplyView['blanks'][number]) => {
    const { label, hint } = blankWords(id, t);
    return (
      <div key={id} data-blank={id}>
        <TextField
          label={label}
          hint={hint}
          required={required}
          requiredWord={t('field.required')}
          rows={own || LISTS.includes(id) ? 3 : 1}
          value={values[id] ?? ''}
          error={missed.includes(id) ? t('reply.fillFirst') : undefined}
          onChange={(value) => onChange(id, value)}
        />
      </div>
    );
  };
  return (
    <div className={styles.blanks}>
      {asked.map(field)}
      {optional.length === 0 ? null : (
        <Disclosure summary={t('reply.optional', { count: optional.length })}>{optional.map(field)}</Disclosure>
      )}
      {known.length === 0 ? null : (
        <Disclosure summary={t('reply.known', { count: known.length })}>{known.map(field)}</Disclosure>
      )}
    </div>
  );
}

/** Moves the keyboard to a blank of a letter, wherever it is folded away. */
export function showBlank(letter: HTMLElement | null, id: string): void {
  const field = letter?.querySelector(`[data-blank="${CSS.escape(id)}"]`);
  const control = field?.querySelector<HTMLElement>('input, textarea');
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
