import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import type { WebmailView } from '../webmail/access';
import { OwnAddresses } from '../webmail/OwnAddresses';
import styles from './Welcome.module.css';

interface OtherWebmailsProps {
  readonly views: readonly WebmailView[];
  /** Called inside the click. True when it is watched now. */
  readonly onWatch: (view: WebmailView, origin?: string) => Promise<boolean>;
}

/** The webmails a driver who does not use Gmail can begin with. */
export function OtherWebmails({ views, onWatch }: OtherWebmailsProps) {
  const { t } = useText();
  return (
    <Disclosure summary={t('webmail.others')}>
      <div className={styles.others}>
        <div className={styles.buttons}>
          {views
            .filter(({ host }) => !host.preset && host.origins.length > 0)
            .map((view) => (
              <Button key={view.host.id} icon="eye" onClick={() => void onWatch(view)}>
                {t('webmail.watch', { webmail: view.host.name })}
              </Button>
            ))}
        </div>
        {views
          .filter(({ host }) => host.origins.length === 0)
          .map((view) => (
            <OwnAddresses
              key={view.host.id}
              view={{ ...view, origins: [] }}
              offered=""
              onWatch={(origin) => onWatch(view, origin)}
              onStop={() => undefined}
            />
          ))}
        <p>{t('webmail.none')}</p>
      </div>
    </Disclosure>
  );
}
