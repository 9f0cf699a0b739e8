import '../../utils/i18n/parts/letter';
import '../../utils/i18n/parts/plan';
import '../../utils/i18n/parts/settings';
import '../../utils/i18n/parts/webmails';

import { useState } from 'react';

import { checkWebmail } from '../../utils/app/notice/check-webmail';
import { aboutProduct } from '../../utils/platform/about';
import { copyText } from '../../utils/platform/clipboard';
import { notificationPermission } from '../../utils/platform/permissions';
import { usePreferences } from '../page/services';
import { DeliverPlace } from '../settings/DeliverPlace';
import { MailAccounts } from '../settings/MailAccounts';
import { Reminders } from '../settings/Reminders';
import { SettingsScreen, type SettingsView } from '../settings/SettingsScreen';
import { YourData } from '../settings/YourData';
import type { CheckPort } from '../webmail/CheckWebmail';
import { WebmailSwitches } from '../webmail/WebmailSwitches';

const CHECK: CheckPort = { check: checkWebmail, copy: copyText, about: aboutProduct() };

/** The settings over their storage. Watching for the first time goes through the first-run page, where consent is given. */
export function SettingsPage({ welcomeUrl, offered }: { readonly welcomeUrl: string; readonly offered: string }) {
  const { settings, change } = usePreferences();
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const view: SettingsView = {
    paused: settings.paused,
    keepText: settings.keepText,
    language: settings.language,
  };
  const onChange = (part: Partial<SettingsView>): void => {
    void change(part).then((saved) => setSaid(saved ? 'saved' : 'failed'));
  };
  return (
    <SettingsScreen
      welcomeHref={settings.consentAt === null ? welcomeUrl : null}
      settings={view}
      said={said}
      onChange={onChange}
      webmails={<WebmailSwitches check={CHECK} offered={offered} />}
      place={<DeliverPlace />}
      reminders={<Reminders permission={notificationPermission} />}
      accounts={<MailAccounts />}
      data={<YourData />}
    />
  );
}
