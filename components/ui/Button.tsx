import type { MouseEventHandler, ReactNode } from 'react';

import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface ButtonProps {
  /** `primary`: at most one per screen. */
  readonly kind?: 'primary' | 'second' | 'plain' | 'grave';
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly submit?: boolean;
  readonly busy?: boolean;
  readonly wide?: boolean;
  /** Id of the words that say why it can't be pressed now. It stays reachable by keyboard, so that they are heard. */
  readonly blockedBy?: string | undefined;
  /** Pressed all the same: shows what is still to be done. */
  readonly onBlocked?: () => void;
  /** A fuller name for screen readers where the same word stands on several buttons. */
  readonly label?: string;
}

export function Button({
  kind = 'second',
  icon,
  children,
  onClick,
  submit,
  busy,
  wide,
  blockedBy,
  onBlocked,
  label,
}: ButtonProps) {
  const blocked = blockedBy !== undefined || busy === true;
  return (
    <button
      type={submit === true ? 'submit' : 'button'}
      className={cx(styles.button, styles[kind], wide === true && styles.wide)}
      aria-disabled={blocked || undefined}
      aria-describedby={blockedBy}
      aria-label={label}
      onClick={(event) => {
        if (!blocked) return onClick?.(event);
        event.preventDefault();
        if (busy !== true) onBlocked?.();
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
