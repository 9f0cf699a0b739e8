import type { ReactNode } from 'react';

import { NewTab } from './OutwardLink';

interface OwnLinkProps {
  /** A place in this page (`#/…`) stays here; another page of ours (`/page.html…`) opens in a tab of its own. */
  readonly href: string;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link within the extension. */
export function OwnLink({ href, className, current, children }: OwnLinkProps) {
  if (!href.startsWith('#')) {
    return (
      <NewTab href={href} className={className}>
        {children}
      </NewTab>
    );
  }
  return (
    <a href={href} className={className} aria-current={current === true ? 'page' : undefined}>
      {children}
    </a>
  );
}
