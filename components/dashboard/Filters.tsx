import type { HistoryFilter } from '../../utils/app/views';
import { CATEGORIES, TIERS, type CategoryId } from '../../utils/core/types';
import type { NamedAccount } from '../account/accounts';
import { useWide } from '../case/use-wide';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { SelectField } from '../ui/SelectField';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Filters.module.css';

export const NO_FILTER: HistoryFilter = {
  category: 'all',
  tier: 'all',
  account: 'all',
  from: null,
  until: null,
  withCorrected: true,
};

/** Whether a filter hides anything. */
export function isFiltering(filter: HistoryFilter): boolean {
  return (
    filter.category !== 'all' ||
    filter.tier !== 'all' ||
    filter.account !== 'all' ||
    filter.from !== null ||
    filter.until !== null ||
    !filter.withCorrected
  );
}

interface FiltersProps {
  /** Mail accounts to choose from; with one there is nothing to choose. */
  readonly accounts: readonly NamedAccount[];
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
}

/** What the history shows. On a narrow screen the fields fold away: the history itself comes first. */
export function Filters(props: FiltersProps) {
  const { t } = useText();
  const wide = useWide();
  return wide ? (
    <Fields {...props} />
  ) : (
    <Disclosure summary={t('filter.label')}>
      <Fields {...props} />
    </Disclosure>
  );
}

/** By kind, by how grave, by date, by mail account. */
function Fields({ accounts, filter, onChange }: FiltersProps) {
  const { t, language, nameOf } = useText();
  const names = CATEGORIES.map((id): { value: CategoryId; label: string } => ({ value: id, label: nameOf(id) })).sort(
    (one, other) => one.label.localeCompare(other.label, language),
  );
  return (
    <form className={styles.filters} aria-label={t('filter.label')} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('filter.category')}
        value={filter.category}
        options={[{ value: 'all', label: t('filter.allCategories') }, ...names]}
        onChange={(category) => onChange({ ...filter, category })}
      />
      <SelectField
        label={t('filter.tier')}
        value={filter.tier}
        options={[
          { value: 'all', label: t('filter.allTiers') },
          ...TIERS.map((id) => ({ value: id, label: t(`tier.${id}`) })),
        ]}
        onChange={(tier) => onChange({ ...filter, tier })}
      />
      <TextField
        label={t('filter.from')}
        type="date"
        value={filter.from ?? ''}
        onChange={(day) => onChange({ ...filter, from: day || null })}
      />
      <TextField
        label={t('filter.until')}
        type="date"
        value={filter.until ?? ''}
        onChange={(day) => onChange({ ...filter, until: day || null })}
      />
      {accounts.length < 2 ? null : (
        <SelectField
          label={t('filter.account')}
          value={filter.account}
          options={[
            { value: 'all', label: t('filter.allAccounts') },
            ...accounts.map(({ tag, name }) => ({ value: tag, label: name })),
          ]}
          onChange={(account) => onChange({ ...filter, account })}
        />
      )}
      <div className={styles.whole}>
        <Switch
          label={t('filter.withCorrected')}
          checked={filter.withCorrected}
          onChange={(withCorrected) => onChange({ ...filter, withCorrected })}
        />
        {isFiltering(filter) ? (
          <Button kind="plain" icon="undo" onClick={() => onChange(NO_FILTER)}>
            {t('filter.clear')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
