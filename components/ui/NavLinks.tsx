import { cx } from './cx';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './NavLinks.module.css';

export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean;
  /** Open in a tab of its own: from the panel and the popup. */
  readonly apart?: boolean;
}

export function NavLinks({ label, links }: { readonly label: string; readonly links: readonly NavLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.href}>
            <a
              className={cx(styles.link, link.current === true && styles.current)}
              href={link.href}
              aria-current={link.current === true ? 'page' : undefined}
              {...(link.apart === true ? { target: '_blank', rel: 'noreferrer' } : {})}
            >
              <Icon name={link.icon} />
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
