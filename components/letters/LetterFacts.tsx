import type { LetterInput } from '../../utils/app/letter/letter-save';
import { BEGINNINGS, MOST_NAME, OWN_LANGUAGES, TEMPLATE_KINDS, WORD_LIMITS } from '../../utils/app/letter/letter-terms';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import { LetterCategories } from './LetterCategories';
import styles from './Letters.module.css';

interface LetterFactsProps {
  readonly form: LetterInput;
  /** What is wrong with its name. */
  readonly error: string | undefined;
  readonly onChange: (part: Partial<LetterInput>) => void;
}

/** What a letter is called, what kind it is, its language, and what it is for. */
export function LetterFacts({ form, error, onChange }: LetterFactsProps) {
  const { t, language: shown } = useText();
  const names = new Intl.DisplayNames([shown], { type: 'language' });
  return (
    <>
      <TextField
        label={t('ownLetters.name')}
        hint={t('ownLetters.nameHint')}
        value={form.name}
        error={error}
        onChange={(name) => onChange({ name: name.slice(0, MOST_NAME) })}
      />
      <div className={styles.pair}>
        <SelectField
          label={t('ownLetters.kind')}
          value={form.kind}
          options={TEMPLATE_KINDS.map((kind) => ({ value: kind, label: t(`letterKind.${kind}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          label={t('ownLetters.language')}
          value={form.language}
          options={OWN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
          onChange={(language) => onChange({ language, text: beginningIn(language, form.text) })}
        />
      </div>
      <p className={styles.soft}>{t('ownLetters.kindHint', { limit: WORD_LIMITS[form.kind] })}</p>
      <LetterCategories chosen={form.categories} onChange={(categories) => onChange({ categories })} />
    </>
  );
}

/** A text that is still the one a new letter begins with goes with the language. */
function beginningIn(language: string, text: string): string {
  const isUntouched = Object.values(BEGINNINGS).includes(text);
  return isUntouched ? (BEGINNINGS[language] ?? text) : text;
}
