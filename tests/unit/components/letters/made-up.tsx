/** The record and the settings around the screens of own letters. */
import type { ReactNode } from 'react';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import type { Deps } from '../../../../utils/app/deps';
import { render } from '../render';
import { WithMadeUpRecord } from '../with-record';

const SETTINGS: DriverSettings = {
  watch: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'en',
  accountNames: {},
};

export async function renderOver(deps: Deps, node: ReactNode): Promise<HTMLElement> {
  return render(
    <PreferencesContext value={{ settings: SETTINGS, change: async () => true }}>
      <WithMadeUpRecord deps={deps}>{node}</WithMadeUpRecord>
    </PreferencesContext>,
  );
}
