import { createContext, useCallback, useContext } from 'react';

import { useText } from '../use-text';

/** A mail account of the record, and what it is called. */
export interface NamedAccount {
  readonly tag: string;
  /** The driver's own name for it, else its address, else its number. */
  readonly name: string;
  /** Null where no message shows it. */
  readonly address: string | null;
}

/** The mail accounts of the record; none outside of {@link WithAccounts}. */
export const AccountsContext = createContext<readonly NamedAccount[]>([]);

export function useAccounts(): readonly NamedAccount[] {
  return useContext(AccountsContext);
}

/** Says which mail accounts something is from. Null while there is only one: there is nothing to tell apart. */
export function useAccountWords(): (tags: readonly string[]) => string | null {
  const accounts = useAccounts();
  const { language } = useText();
  return useCallback(
    (tags) => {
      const names = accounts.filter(({ tag }) => tags.includes(tag)).map(({ name }) => name);
      if (accounts.length < 2 || names.length === 0) return null;
      return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
    },
    [accounts, language],
  );
}
