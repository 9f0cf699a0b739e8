import { cx } from './cx';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './NavLinks.module.css';
import { OwnLink } from './OwnLink';

export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean;
}

export function NavLinks({ label, links }: { readonly label: string; readonly links: readonly NavLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.href}>
            <OwnLink
              className={cx(styles.link, link.current === true && styles.current)}
              href={link.href}
              current={link.current === true}
            >
              <Icon name={link.icon} />
              {link.label}
            </OwnLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
