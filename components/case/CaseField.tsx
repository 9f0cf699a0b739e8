import type { CaseChoice } from '../../utils/app/evidence/evidence-cases';
import { shortDay } from '../../utils/i18n/dates';
import { OwnLink } from '../ui/OwnLink';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';

interface CaseFieldProps {
  /** Empty where it is in none. */
  readonly caseId: string;
  readonly cases: readonly CaseChoice[];
  readonly hrefOf: (caseId: string) => string;
  readonly onChange: (caseId: string) => void;
}

/** The case something belongs to, to be chosen, and the way to it. */
export function CaseField({ caseId, cases, hrefOf, onChange }: CaseFieldProps) {
  const { t, language, nameOf } = useText();
  const nameOfCase = ({ name, category, since }: CaseChoice): string =>
    t('item.caseNamed', {
      name: name ?? (category === null ? t('item.caseUnnamed') : nameOf(category)),
      day: shortDay(since, language),
    });
  return (
    <>
      <SelectField
        label={t('item.case')}
        value={caseId}
        options={[
          { value: '', label: t('item.noCase') },
          ...cases.map((one) => ({ value: one.id, label: nameOfCase(one) })),
        ]}
        onChange={onChange}
      />
      {caseId === '' ? null : (
        <p>
          <OwnLink href={hrefOf(caseId)}>{t('item.toCase')}</OwnLink>
        </p>
      )}
    </>
  );
}
