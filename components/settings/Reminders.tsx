import { useState } from 'react';

import { oneDateText } from '../../utils/app/plan/reminder-words';
import { localDay } from '../../utils/i18n/dates';
import { notify } from '../../utils/platform/notify';
import { usePreferences } from '../page/services';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import styles from './SettingsScreen.module.css';
import { usePermission, type BrowserPermission } from './use-permission';

type Said =
  'settings.saved' | 'save.failed' | 'remind.refused' | 'remind.withdrawn' | 'remind.tried' | 'remind.untried';
const GOOD: readonly Said[] = ['settings.saved', 'remind.tried'];

/** Reminders of dates: off until she switches them on, and then without a word of what they are about. */
export function Reminders({ permission }: { readonly permission: BrowserPermission }) {
  const { t, now, language } = useText();
  const { settings, change } = usePreferences();
  const { remind = false, remindOpenly = false, discreet = false } = settings;
  const { allowed, ask } = usePermission(permission);
  const [said, setSaid] = useState<Said | null>(null);
  const isOn = remind && allowed === true;
  const isWithdrawn = remind && allowed === false && said !== 'remind.refused';
  const tells = isWithdrawn ? 'remind.withdrawn' : said;
  const save = async (part: Parameters<typeof change>[0]): Promise<void> =>
    setSaid((await change(part)) ? 'settings.saved' : 'save.failed');
  const turn = async (on: boolean): Promise<void> => {
    setSaid(null);
    if (on && !(await ask())) return setSaid('remind.refused');
    await save({ remind: on });
  };
  const tryOne = async (): Promise<void> => {
    const text = oneDateText(localDay(now), remindOpenly ? t('remind.example') : null, now, language);
    setSaid(
      await notify('try', text).then(
        () => 'remind.tried',
        () => 'remind.untried',
      ),
    );
  };
  return (
    <div className={styles.card}>
      <Switch label={t('remind.switch')} hint={t('remind.hint')} checked={isOn} onChange={(on) => void turn(on)} />
      {isOn ? (
        <>
          {discreet ? null : (
            <Switch
              label={t('remind.open')}
              hint={t('remind.openHint')}
              checked={remindOpenly}
              onChange={(openly) => void save({ remindOpenly: openly })}
            />
          )}
          <div>
            <Button icon="eye" onClick={() => void tryOne()}>
              {t('remind.try')}
            </Button>
          </div>
        </>
      ) : null}
      <LiveStatus text={tells === null ? '' : t(tells)} good={tells !== null && GOOD.includes(tells)} />
    </div>
  );
}
