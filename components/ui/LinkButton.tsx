import type { ReactNode } from 'react';

import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { NewTab } from './OutwardLink';

interface LinkButtonProps {
  readonly href: string;
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The one main way on, where it leads to another page of ours: a link that looks like the primary button. */
export function LinkButton({ href, icon, wide, children }: LinkButtonProps) {
  return (
    <NewTab href={href} className={cx(styles.button, styles.primary, styles.link, wide === true && styles.wide)}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </NewTab>
  );
}
