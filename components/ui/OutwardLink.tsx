import { createContext, useContext, type ReactNode } from 'react';

import { allowedUrl } from './allowed-url';
import { Icon } from './Icon';
import styles from './OutwardLink.module.css';

/** The exact addresses links may lead to; set once per page. */
export const KnownUrls = createContext<ReadonlySet<string>>(new Set());

/** The only way out of the extension: a link the driver clicks, in a new tab, without a referrer. Words only when it isn't on the list. */
export function OutwardLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const known = useContext(KnownUrls);
  if (!allowedUrl(url, known)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className={styles.link}>
      {children}
      <Icon name="outward" className={styles.icon} />
    </a>
  );
}
