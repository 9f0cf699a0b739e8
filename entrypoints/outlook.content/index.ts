import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { runContentScript } from '../../utils/webmail/run';
import { outlook } from '../../utils/webmail/sites/outlook';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runContentScript({
      adapter: outlook,
      page: document,
      alive: () => Boolean(browser.runtime?.id),
      signal: ctx.signal,
    }),
});
