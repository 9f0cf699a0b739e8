import { LETTER_CATEGORIES } from '../../utils/app/letter/letter-terms';
import type { CategoryId } from '../../utils/core/types';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import { categoryNames } from './category-names';
import styles from './Letters.module.css';

interface LetterCategoriesProps {
  /** Empty: any. */
  readonly chosen: readonly CategoryId[];
  readonly onChange: (chosen: readonly CategoryId[]) => void;
}

/** What a letter is for: some kinds of notice, or any. */
export function LetterCategories({ chosen, onChange }: LetterCategoriesProps) {
  const text = useText();
  const { t, nameOf, language } = text;
  const sorted = LETTER_CATEGORIES.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language));
  const tick = (id: CategoryId, ticked: boolean): void =>
    onChange(LETTER_CATEGORIES.filter((one) => (one === id ? ticked : chosen.includes(one))));
  return (
    <Disclosure summary={t('ownLetters.for')} detail={categoryNames(chosen, text)}>
      <fieldset className={styles.categories}>
        <legend className={styles.soft}>{t('ownLetters.forHint')}</legend>
        {sorted.map((id) => (
          <label key={id} className={styles.tick}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => tick(id, event.target.checked)} />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
