import '../../utils/i18n/parts/help';

import { usePreferences } from '../page/services';
import { InfoDialog } from '../ui/InfoDialog';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import { KeysList } from './KeysList';

/** The list of keys, over the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { settings, change } = usePreferences();
  return (
    <InfoDialog title={t('keys.title')} close={t('keys.close')} onClose={onClose}>
      <p>{t('keys.lead')}</p>
      <KeysList />
      <Switch
        label={t('keys.switch')}
        hint={t('keys.switchHint')}
        checked={settings.helpKey ?? true}
        onChange={(helpKey) => void change({ helpKey })}
      />
    </InfoDialog>
  );
}
