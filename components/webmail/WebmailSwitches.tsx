import { useState } from 'react';

import type { Translate } from '../../utils/i18n/t';
import { webmailAt, type WebmailHost } from '../../utils/webmail/hosts';
import { LiveStatus } from '../ui/LiveStatus';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import type { WebmailView } from './access';
import { CheckWebmail, type CheckPort } from './CheckWebmail';
import { OwnAddresses } from './OwnAddresses';
import { useWebmails } from './use-webmails';
import styles from './Webmails.module.css';

/** What came of the last click, and of which webmail. */
interface Said {
  readonly came: 'done' | 'refused' | 'unsaved';
  readonly webmail: string;
}

interface WebmailSwitchesProps {
  readonly check: CheckPort;
  /** An address of the driver's own that is to be offered, such as the page she came from. */
  readonly offered?: string;
}

/** Which webmails are watched. Switching one on asks the browser for its pages and for no others; switching it off gives them back. */
export function WebmailSwitches({ check, offered = '' }: WebmailSwitchesProps) {
  const { t } = useText();
  const { views, switchOn, switchOff } = useWebmails();
  const [said, setSaid] = useState<Said | null>(null);
  const turn = async (host: WebmailHost, on: boolean, origin?: string): Promise<boolean> => {
    setSaid(null);
    const came = on ? await switchOn(host, origin === undefined ? {} : { origin }) : await switchOff(host, origin);
    setSaid({ came, webmail: host.name });
    return came === 'done';
  };
  const watched = views.filter((view) => view.watched);
  return (
    <>
      <div className={styles.list}>
        {views.map((view) =>
          view.host.origins.length === 0 ? (
            <OwnAddresses
              view={view}
              key={`${view.host.id} ${offered}`}
              offered={webmailAt(offered, {}) === null ? offered : ''}
              onWatch={(origin) => turn(view.host, true, origin)}
              onStop={(origin) => void turn(view.host, false, origin)}
            />
          ) : (
            <Switch
              key={view.host.id}
              label={t('webmail.watch', { webmail: view.host.name })}
              hint={hintOf(view, t)}
              checked={view.watched}
              onChange={(on) => void turn(view.host, on)}
            />
          ),
        )}
      </div>
      <LiveStatus text={said === null ? '' : wordsOf(said, t)} good={said?.came === 'done'} />
      {watched.length === 0 ? null : <CheckWebmail webmails={watched} port={check} />}
    </>
  );
}

function wordsOf({ came, webmail }: Said, t: Translate): string {
  if (came === 'refused') return t('webmail.refused', { webmail });
  return t(came === 'done' ? 'settings.saved' : 'save.failed');
}

function hintOf({ host, origins, readable, watched, withdrawn }: WebmailView, t: Translate): string {
  const hosts = (list: readonly string[]): string => list.map((origin) => new URL(origin).host).join(', ');
  if (withdrawn) return t('webmail.withdrawn');
  if (watched && readable.length < origins.length) return t('webmail.partly', { sites: hosts(readable) });
  return host.preset ? t('webmail.hint') : t('webmail.hintAsk', { sites: hosts(origins) });
}
