import { createContext, useContext, type ReactNode } from 'react';

import { allowedUrl } from './allowed-url';
import { Icon } from './Icon';
import styles from './OutwardLink.module.css';

/** The exact addresses links may lead to; set once per page. */
export const KnownUrls = createContext<ReadonlySet<string>>(new Set());

interface NewTabProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A page of ours in a tab of its own: an address that begins with one slash. Words only for anything else. */
export function NewTab({ href, className, children }: NewTabProps) {
  if (!/^\/[a-z]/.test(href)) return <span className={className}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className={className}>
      {children}
    </a>
  );
}

/**
 * The only way out of the extension: a link the driver clicks, in a new tab, without a referrer. Words only
 * when the address isn't on the list.
 */
export function OutwardLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const known = useContext(KnownUrls);
  if (!allowedUrl(url, known)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
      <Icon name="outward" className={styles.icon} />
    </a>
  );
}
