import type { ReplyView } from '../../utils/app/views';
import { Disclosure } from '../ui/Disclosure';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import { blankWords } from './blank-words';
import styles from './Reply.module.css';

interface BlanksProps {
  readonly reply: ReplyView;
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (id: string, value: string) => void;
}

/** The blanks to ask for; those known from the message and those that may stay empty are folded away. */
export function Blanks({ reply, values, onChange }: BlanksProps) {
  const { t } = useText();
  const isKnown = (id: string): boolean => (reply.known[id] ?? '') !== '';
  const asked = reply.blanks.filter((blank) => blank.required && !isKnown(blank.id));
  const optional = reply.blanks.filter((blank) => !blank.required && !isKnown(blank.id));
  const known = reply.blanks.filter((blank) => isKnown(blank.id));
  const field = ({ id, required, own }: ReplyView['blanks'][number]) => {
    const { label, hint } = blankWords(id, t);
    return (
      <TextField
        key={id}
        label={label}
        hint={hint}
        required={required}
        requiredWord={t('field.required')}
        rows={own ? 3 : 1}
        value={values[id] ?? ''}
        onChange={(value) => onChange(id, value)}
      />
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
