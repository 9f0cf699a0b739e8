import { cx } from './cx';
import styles from './Icon.module.css';
import { ICON_PATHS, type IconName } from './icon-paths';

/** A drawing beside a word, never instead of one: hidden from screen readers. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg className={cx(styles.icon, className)} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {ICON_PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
