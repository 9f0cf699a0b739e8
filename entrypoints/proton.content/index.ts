import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { runContentScript } from '../../utils/webmail/run';
import { proton } from '../../utils/webmail/sites/proton';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runContentScript({
      adapter: proton,
      page: document,
      alive: () => Boolean(browser.runtime?.id),
      signal: ctx.signal,
    }),
});
