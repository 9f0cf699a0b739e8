/** What a run over the demo mailbox may ask of the network, exactly. Everything else is a leak until it is explained here. */
import type { Contact } from './netlog';

export interface AllowedRun {
  /** Port of the demo mailbox: all hosts are mapped to it. */
  readonly port: number;
  /** Origin the mailbox plays, such as `https://mail.google.com`. */
  readonly origin: string;
}

/** Chromium's own: started by the browser process, with no page or extension behind it. */
const BROWSER_OWN: readonly RegExp[] = [
  // Which Google accounts are signed in; asked at every start, also in an empty profile.
  /^https:\/\/accounts\.google\.com\/ListAccounts\?/,
  // Its own components; Debian's build asks once a day in spite of --disable-component-update.
  /^https?:\/\/update\.googleapis\.com\/service\/update2\/json\?/,
  // Form filling asks by hashed field names. Those seen are the mailbox page's own (`subjectbox`, `q`); extension pages cause none.
  /^https:\/\/content-autofill\.googleapis\.com\/v1\/pages\/[\w=-]+\?alt=proto$/,
  // The spelling dictionary of the machine's language, and the registration for push messages (Chromium 150).
  /^https:\/\/redirector\.gvt1\.com\/edgedl\/chrome\/dict\/[\w-]+\.bdic$/,
  /^https:\/\/android\.clients\.google\.com\/checkin$/,
];

/** Whether Chromium itself asks for this address, at times of its own. */
export function isBrowserOwn(url: string): boolean {
  return BROWSER_OWN.some((own) => own.test(url));
}

const NOT_NETWORK = /^(?:chrome-extension|chrome|devtools|data|blob|about|file|filesystem):/;

/** The contacts nothing allows, oldest first, each once. */
export function unexpected(contacts: readonly Contact[], run: AllowedRun): Contact[] {
  const seen = new Map<string, Contact>();
  for (const contact of contacts) {
    if (!isAllowed(contact, run)) seen.set(JSON.stringify(contact), contact);
  }
  return [...seen.values()];
}

function isAllowed({ kind, target, initiator }: Contact, { port, origin }: AllowedRun): boolean {
  if (kind === 'udp') return false;
  if (kind === 'tcp') return target === `127.0.0.1:${port}`;
  if (kind === 'lookup') return isMapped(target, port, origin);
  if (NOT_NETWORK.test(target)) return true;
  if (initiator === 'not an origin' || initiator === null)
    return target.startsWith(`${origin}/`) || isBrowserOwn(target);
  // A content script asks in the page's name: what it adds shows in compare-requests.ts, not here.
  return initiator === origin && target.startsWith(`${origin}/`);
}

/** The resolver sees a host after it was mapped: the mailbox itself, or, before that, the host it plays. */
function isMapped(target: string, port: number, origin: string): boolean {
  const host = target.replace(/^[a-z]+:\/\//, '').replace(/\/$/, '');
  return host === `127.0.0.1:${port}` || host === '127.0.0.1' || `https://${host.replace(/:443$/, '')}` === origin;
}

/** One line per contact, for a failure message. */
export function explain(contacts: readonly Contact[]): string {
  const lines = contacts.map(
    ({ kind, target, initiator }) => `${kind} ${target} (asked by ${initiator ?? 'nobody named'})`,
  );
  return [
    'Something went out that may not. Find who asked and take it away; the list of what may is tests/e2e/network/allowed.ts:',
    ...lines,
  ].join('\n');
}
