import '../../utils/i18n/parts/letter';
import '../../utils/i18n/parts/plan';
import '../../utils/i18n/parts/settings';

import { useState } from 'react';

import { notificationPermission } from '../../utils/platform/permissions';
import { usePreferences } from '../page/services';
import { DeliverPlace } from '../settings/DeliverPlace';
import { MailAccounts } from '../settings/MailAccounts';
import { Reminders } from '../settings/Reminders';
import { SettingsScreen, type SettingsView } from '../settings/SettingsScreen';
import { YourData } from '../settings/YourData';

/** The settings over their storage. Watching for the first time goes through the first-run page, where consent is given. */
export function SettingsPage({ welcomeUrl }: { readonly welcomeUrl: string }) {
  const { settings, change } = usePreferences();
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const view: SettingsView = {
    watchGmail: settings.consentAt !== null && settings.watch['gmail'] === true,
    paused: settings.paused,
    keepText: settings.keepText,
    language: settings.language,
  };
  const onChange = ({ watchGmail, ...rest }: Partial<SettingsView>): void => {
    const watch = watchGmail === undefined ? {} : { watch: { ...settings.watch, gmail: watchGmail } };
    void change({ ...rest, ...watch }).then((saved) => setSaid(saved ? 'saved' : 'failed'));
  };
  return (
    <SettingsScreen
      welcomeHref={settings.consentAt === null ? welcomeUrl : null}
      settings={view}
      said={said}
      onChange={onChange}
      place={<DeliverPlace />}
      reminders={<Reminders permission={notificationPermission} />}
      accounts={<MailAccounts />}
      data={<YourData />}
    />
  );
}
