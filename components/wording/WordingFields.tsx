import type { WordingDraft, WordingSource } from '../../utils/app/wording/make-wording';
import { CATEGORIES, TIERS } from '../../utils/core/types';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Wording.module.css';

interface WordingFieldsProps {
  readonly draft: WordingDraft;
  readonly said: WordingSource['said'];
  readonly onChange: (draft: WordingDraft) => void;
}

/** What she says the message is, and its words. */
export function WordingFields({ draft, said, onChange }: WordingFieldsProps) {
  const { t, nameOf } = useText();
  return (
    <div className={styles.fields}>
      <p>{said === null ? t('wording.saidNothing') : t('wording.said', { category: nameOf(said.category) })}</p>
      <div className={styles.pair}>
        <SelectField
          label={t('wording.is')}
          value={draft.category}
          options={CATEGORIES.map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={(category) => onChange({ ...draft, category })}
        />
        <SelectField
          label={t('wording.tier')}
          value={draft.tier}
          options={TIERS.map((id) => ({ value: id, label: t(`tier.${id}`) }))}
          onChange={(tier) => onChange({ ...draft, tier })}
        />
      </div>
      <TextField
        label={t('wording.domain')}
        hint={t('wording.domainHint')}
        value={draft.domain}
        onChange={(domain) => onChange({ ...draft, domain })}
      />
      <TextField
        label={t('wording.subject')}
        value={draft.subject}
        onChange={(subject) => onChange({ ...draft, subject })}
      />
      <TextField
        label={t('wording.text')}
        hint={t('wording.textHint')}
        value={draft.text}
        rows={12}
        onChange={(text) => onChange({ ...draft, text })}
      />
    </div>
  );
}
