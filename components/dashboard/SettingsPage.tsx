import '../../utils/i18n/parts/letter';
import '../../utils/i18n/parts/plan';
import '../../utils/i18n/parts/settings';
import '../../utils/i18n/parts/webmails';

import { lazy, Suspense, useState } from 'react';

import { checkWebmail } from '../../utils/app/notice/check-webmail';
import { aboutProduct } from '../../utils/platform/about';
import { copyText } from '../../utils/platform/clipboard';
import { notificationPermission } from '../../utils/platform/permissions';
import { usePreferences } from '../page/services';
import { AboutCard } from '../about/AboutCard';
import { DeliverPlace } from '../settings/DeliverPlace';
import { MailAccounts } from '../settings/MailAccounts';
import { Reminders } from '../settings/Reminders';
import type { SettingsPartId } from '../settings/settings-parts';
import { SettingsScreen, type SettingSaid, type SettingsView } from '../settings/SettingsScreen';
import { YourData } from '../settings/YourData';
import type { CheckPort } from '../webmail/CheckWebmail';
import { WebmailSwitches } from '../webmail/WebmailSwitches';

// Seldom used, and large.
const LockCard = lazy(async () => ({ default: (await import('../lock/LockCard')).LockCard }));

const CHECK: CheckPort = { check: checkWebmail, copy: copyText, about: aboutProduct() };

const VIEWED = ['paused', 'keepText', 'discreet', 'language'] as const satisfies readonly (keyof SettingsView)[];

interface SettingsPageProps {
  readonly welcomeUrl: string;
  /** An address to watch that the driver comes from. */
  readonly offered: string;
  /** The part of the settings that the address names. */
  readonly asked: SettingsPartId | null;
}

/** The settings over their storage. Watching for the first time goes through the first-run page, where consent is given. */
export function SettingsPage({ welcomeUrl, offered, asked }: SettingsPageProps) {
  const { settings, change } = usePreferences();
  const [said, setSaid] = useState<SettingSaid | null>(null);
  const view: SettingsView = {
    paused: settings.paused,
    keepText: settings.keepText,
    discreet: settings.discreet ?? false,
    language: settings.language,
  };
  const onChange = (part: Partial<SettingsView>): void => {
    void change(part).then((kept) => {
      for (const of of VIEWED) if (of in part) setSaid({ of, kept });
    });
  };
  return (
    <SettingsScreen
      welcomeHref={settings.consentAt === null ? welcomeUrl : null}
      settings={view}
      asked={asked}
      said={said}
      onChange={onChange}
      webmails={<WebmailSwitches check={CHECK} offered={offered} />}
      place={<DeliverPlace />}
      reminders={<Reminders permission={notificationPermission} />}
      accounts={<MailAccounts />}
      lock={
        <Suspense>
          <LockCard />
        </Suspense>
      }
      data={<YourData />}
      about={<AboutCard welcomeUrl={welcomeUrl} />}
    />
  );
}
