import { useState } from 'react';

import type { CaseCard } from '../../utils/app/case/case-views';
import { useAccountWords } from '../account/accounts';
import { useLoaded } from '../page/use-loaded';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import { caseChoice } from './case-name';

interface ChooseCaseProps {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  /** Handed over unchanged from one drawing to the next: it is called again when it is another. */
  readonly choices: () => Promise<readonly CaseCard[]>;
  /** Offers a case of its own too. */
  readonly withOwn?: boolean;
  readonly onCancel: () => void;
  /** `null`: a case of its own. */
  readonly onChoose: (id: string | null) => void;
}

/** The choice of an option that is no case. */
const OWN = '';

/** Asks into which case something goes. */
export function ChooseCase({ title, lead, confirm, choices, withOwn, onCancel, onChoose }: ChooseCaseProps) {
  const text = useText();
  const { t } = text;
  const cases = useLoaded(choices);
  const accountWords = useAccountWords();
  const labelOf = (card: CaseCard): string =>
    [caseChoice(card, text), accountWords(card.accounts)].filter((part) => part !== null).join(' · ');
  const [chosen, setChosen] = useState<string | null>(null);
  const options = [
    ...(cases ?? []).map((card) => ({ value: card.id, label: labelOf(card) })),
    ...(withOwn === true ? [{ value: OWN, label: t('manage.own') }] : []),
  ];
  const value = chosen ?? options[0]?.value ?? OWN;
  const confirmed = (): void => {
    if (cases === null || options.length === 0) return;
    onChoose(value === OWN ? null : value);
  };
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm}
      cancel={t('manage.cancel')}
      onCancel={onCancel}
      onConfirm={confirmed}
    >
      <p>{lead}</p>
      {cases === null ? (
        <p role="status">{t('loading')}</p>
      ) : options.length === 0 ? (
        <p>{t('manage.noOther')}</p>
      ) : (
        <SelectField label={t('manage.into')} value={value} options={options} onChange={setChosen} />
      )}
    </ConfirmDialog>
  );
}
