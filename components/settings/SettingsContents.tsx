import { useText } from '../use-text';
import styles from './SettingsContents.module.css';
import { SETTINGS_PARTS, settingsPartHash, type SettingsPartId } from './settings-parts';

/** What the settings are about, each a way to its part. `asked`: the part the address names; asked again, it is shown again. */
export function SettingsContents({ asked }: { readonly asked: SettingsPartId | null }) {
  const { t } = useText();
  return (
    <nav aria-label={t('settings.contents')}>
      <ul className={styles.parts}>
        {SETTINGS_PARTS.map((part) => (
          <li key={part}>
            <a
              className={styles.part}
              href={settingsPartHash(part)}
              onClick={() => {
                // The same address is no change of place, and nothing would move.
                if (part === asked) document.getElementById(`settings-${part}`)?.scrollIntoView();
              }}
            >
              {t(`settings.part.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
