/** The webmails Redress knows. One entry per site; the manifest's hosts and the checks on senders come from here. */

export interface WebmailHost {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  /** Match pattern of the pages its content script runs on. */
  readonly pattern: string;
  /** Built file of its content script, for tabs that were open before it was switched on. */
  readonly script: '/content-scripts/gmail.js';
}

export const WEBMAILS: readonly WebmailHost[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    origin: 'https://mail.google.com',
    pattern: 'https://mail.google.com/*',
    script: '/content-scripts/gmail.js',
  },
];
