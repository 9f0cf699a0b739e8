import type { ReactNode } from 'react';

import styles from './Callout.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

export type Tone = 'calm' | 'care' | 'grave' | 'plain';

const ICONS: Readonly<Record<Tone, IconName>> = { calm: 'info', care: 'triangle', grave: 'octagon', plain: 'info' };

interface CalloutProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  /** Read out as soon as it appears: for something that went wrong. */
  readonly alert?: boolean;
}

/** A boxed remark: an icon, a short title, a sentence or two, and what can be done about it. */
export function Callout({ tone, title, icon = ICONS[tone], children, alert }: CalloutProps) {
  return (
    <div className={cx(styles.callout, styles[tone])} role={alert === true ? 'alert' : undefined}>
      <Icon name={icon} className={styles.icon} />
      <div className={styles.body}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
