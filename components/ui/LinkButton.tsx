import type { ReactNode } from 'react';

import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { OwnLink } from './OwnLink';

interface LinkButtonProps {
  readonly href: string;
  readonly icon?: IconName;
  readonly wide?: boolean;
  /** `primary`: at most one per screen. */
  readonly kind?: 'primary' | 'second';
  readonly children: ReactNode;
}

/** A way on to another place of ours that looks like a button: the main one, unless it is said to be second. */
export function LinkButton({ href, icon, wide, kind = 'primary', children }: LinkButtonProps) {
  return (
    <OwnLink href={href} className={cx(styles.button, styles[kind], styles.link, wide === true && styles.wide)}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </OwnLink>
  );
}
