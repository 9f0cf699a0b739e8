import { useState } from 'react';

import { LONGEST_ACCOUNT_NAME } from '../../utils/app/case/case-accounts';
import { useAccounts } from '../account/accounts';
import { usePreferences } from '../page/services';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './SettingsScreen.module.css';

/** What the driver calls each of her mail accounts; nothing while there is one. */
export function MailAccounts() {
  const { t } = useText();
  const accounts = useAccounts();
  const { settings, change } = usePreferences();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  if (accounts.length < 2) return null;
  const names = settings.accountNames;
  const save = async (): Promise<void> => {
    const next = { ...names, ...typed };
    // Without a name of her own, an account goes by its address again.
    const tidy = Object.entries(next).map(([tag, name]) => [tag, name.trim().slice(0, LONGEST_ACCOUNT_NAME)] as const);
    const kept = await change({ accountNames: Object.fromEntries(tidy.filter(([, name]) => name !== '')) });
    if (kept) setTyped({});
    setSaid(kept ? 'saved' : 'failed');
  };
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{t('account.title')}</h3>
      <p>{t('account.lead')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {accounts.map(({ tag, name, address }) => (
          <TextField
            key={tag}
            label={t('account.nameOf', { account: address ?? name })}
            value={typed[tag] ?? names[tag] ?? ''}
            onChange={(value) => {
              setSaid(null);
              setTyped({ ...typed, [tag]: value });
            }}
          />
        ))}
        <div>
          <Button submit icon="check">
            {t('account.save')}
          </Button>
        </div>
        <LiveStatus
          text={said === null ? '' : t(said === 'saved' ? 'settings.saved' : 'save.failed')}
          good={said === 'saved'}
        />
      </form>
    </section>
  );
}
