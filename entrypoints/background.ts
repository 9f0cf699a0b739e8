import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { getDeps } from '../utils/app/deps';
import { followWebmails, ownHosts, repaintWebmails } from '../utils/app/notice/webmails';
import { startReminding } from '../utils/app/plan/start-reminding';
import { handlersOver } from '../utils/messaging/handlers';
import { listen } from '../utils/messaging/listen';
import { onLockAlarm } from '../utils/platform/lock-alarm';
import { offerNote } from '../utils/platform/note-command';
import { openPanel } from '../utils/platform/panel';
import { watchPermissions } from '../utils/platform/permissions';
import { offerScreenshot } from '../utils/platform/screenshot-menu';
import { offerSelection } from '../utils/platform/selection-menu';
import { keepStorageFromPages } from '../utils/storage/access-level';
import { forgetKey } from '../utils/storage/lock-state';
import { onRecordChange } from '../utils/storage/record-change';
import { session } from '../utils/storage/session';
import { settings } from '../utils/storage/settings';

export default defineBackground(() => {
  void keepStorageFromPages();
  listen(handlersOver(getDeps), (tabId) => void openPanel(tabId), ownHosts);
  offerSelection(browser.i18n.getMessage('readSelection'));
  offerScreenshot(browser.i18n.getMessage('menuScreenshot'));
  offerNote();
  startReminding();
  onLockAlarm(() => void forgetKey());

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void followWebmails();
  });
  browser.runtime.onStartup.addListener(() => void followWebmails());
  browser.tabs.onRemoved.addListener((tabId) => void session.forgetTab(tabId));
  settings.watch(() => void followWebmails());
  watchPermissions(() => void followWebmails());
  // An import changes the record many times a second; the tabs are told once it pauses.
  let telling: ReturnType<typeof setTimeout> | undefined;
  onRecordChange(() => {
    clearTimeout(telling);
    telling = setTimeout(() => void repaintWebmails(), 200);
  });
});
