/**
 * What a Chromium asked of the network during its whole life, from its own log: every request of every page, worker,
 * extension and of the browser itself, whether it was answered or not, with who asked for it. Requests that a policy stopped
 * before they were made are not in it.
 * Format: https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
import { readFile } from 'node:fs/promises';

/** One thing the browser wanted from the network. */
export interface Contact {
  /** `lookup`: the address of a host was asked for; `udp`: a datagram was sent; `request`: everything with a URL. */
  readonly kind: 'request' | 'lookup' | 'udp' | 'tcp';
  /** URL, host name, or address and port. */
  readonly target: string;
  /** Origin that asked, as the browser puts it; `not an origin` for the browser itself and for `tabs.create`. */
  readonly initiator: string | null;
}

interface LogEvent {
  readonly type: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly LogEvent[];
}

/** Switches that make Chromium write its log to a file. The file is whole only after the browser has ended. */
export function netLogArgs(path: string): string[] {
  return [`--log-net-log=${path}`, '--net-log-capture-mode=Everything'];
}

/** Whether a log that is still being written mentions something already. */
export async function logMentions(path: string, text: string): Promise<boolean> {
  return (await readFile(path, 'utf8').catch(() => '')).includes(text);
}

/**
 * Reads a log.
 * @throws when the file is no net log, or holds no event at all: a log that saw nothing proves nothing.
 */
export async function readNetLog(path: string): Promise<Contact[]> {
  const { constants, events } = JSON.parse(closed(await readFile(path, 'utf8'))) as NetLog;
  if (events.length === 0) throw new Error(`${path} holds no event. Was the browser started with netLogArgs()?`);
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.flatMap(({ type, params = {} }) => contactOf(names.get(type) ?? '', params) ?? []);
}

/** A browser that was killed leaves the list of events open. */
function closed(text: string): string {
  return text.trimEnd().endsWith('}') && /\]\s*(,[^[\]]*)?\}\s*$/.test(text.slice(-2000))
    ? text
    : `${text.trimEnd().replace(/,$/, '')}]}`;
}

function contactOf(event: string, params: Readonly<Record<string, unknown>>): Contact | null {
  const text = (key: string): string | null => {
    const value = params[key];
    return typeof value === 'string' ? value : null;
  };
  const found = (kind: Contact['kind'], target: string | null): Contact | null =>
    target === null ? null : { kind, target, initiator: text('initiator') };
  switch (event) {
    case 'URL_REQUEST_START_JOB':
      return found('request', text('url'));
    case 'HOST_RESOLVER_MANAGER_REQUEST':
      return found('lookup', text('host'));
    case 'UDP_BYTES_SENT':
      return found('udp', text('address'));
    case 'TCP_CONNECT_ATTEMPT':
      return found('tcp', text('address'));
    default:
      return null;
  }
}
