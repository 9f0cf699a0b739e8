import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { runContentScript } from '../../utils/webmail/run';
import { gmail } from '../../utils/webmail/sites/gmail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runContentScript({
      adapter: gmail,
      page: document,
      alive: () => Boolean(browser.runtime?.id),
      signal: ctx.signal,
    }),
});
