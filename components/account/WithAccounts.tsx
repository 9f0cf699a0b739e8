import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, type ReactNode } from 'react';

import { accounts } from '../../utils/app/case/case-accounts';
import { usePreferences, useRecord } from '../page/services';
import { useText } from '../use-text';
import { AccountsContext } from './accounts';

/** Knows the mail accounts of the record for what is drawn inside, live. Only inside `WithRecord`. */
export function WithAccounts({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { deps } = useRecord();
  const names = usePreferences().settings.accountNames;
  const found = useLiveQuery(() => accounts(deps), [deps]);
  const named = useMemo(
    () =>
      (found ?? []).map(({ tag, address }, index) => ({
        tag,
        address,
        name: names[tag] ?? address ?? t('account.numbered', { number: index + 1 }),
      })),
    [found, names, t],
  );
  return <AccountsContext value={named}>{children}</AccountsContext>;
}
