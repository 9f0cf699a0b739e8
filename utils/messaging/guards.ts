/**
 * Guards for what a content script sends. A mail page's process may be taken over, so everything is checked
 * here: shape, length and number. Hand-written and exact; an unknown or oversized message is refused whole.
 */
import { WEBMAIL_IDS } from '../core/types';
import type { CapturedMessage, PageState, Request, ToBackground } from './contract';

/** Characters of one message's text that a content script may send. */
const TEXT = 200_000;
/** Characters of a message as it was sent. */
const RAW = 2_000_000;
const LINE = 2_000;
const MESSAGES = 200;
const THREADS = 500;
const PEOPLE = 100;

type Check = (value: unknown) => boolean;

const text =
  (limit: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= limit;
const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const list =
  (check: Check, limit: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= limit && value.every(check);
const yesOrNo: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object with these keys and no others. */
function shaped(checks: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = new Map(Object.entries(value));
    return (
      [...entries.keys()].every((key) => Object.hasOwn(checks, key)) &&
      Object.entries(checks).every(([key, check]) => check(entries.get(key)))
    );
  };
}

/** Outlook's ids have up to 200 characters, those of others fewer. */
const id = text(400);
const isInstant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(value);
const isWebmail: Check = (value) => WEBMAIL_IDS.some((id) => id === value);
const person = shaped({ name: optional(text(LINE)), address: optional(text(320)) });
const captured = shaped({
  messageId: maybe(id),
  from: maybe(person),
  to: list(person, PEOPLE),
  date: maybe(isInstant),
  dateText: maybe(text(200)),
  subject: maybe(text(LINE)),
  text: text(TEXT),
  clipped: yesOrNo,
  attachments: optional(list(text(255), PEOPLE)),
} satisfies Record<keyof CapturedMessage, Check>);

/** That it leads to where the message came from, the handler checks. */
const isPermalink: Check = (value) =>
  typeof value === 'string' && value.length <= 1_000 && value.startsWith('https://') && URL.canParse(value);

const GUARDS: { readonly [Name in keyof ToBackground]: Check } = {
  hello: shaped({ webmail: isWebmail }),
  hints: shaped({ webmail: isWebmail }),
  labels: shaped({ webmail: isWebmail, account: maybe(text(320)), threadIds: list(id, THREADS) }),
  thread: shaped({
    webmail: isWebmail,
    account: maybe(text(320)),
    threadId: maybe(id),
    permalink: maybe(isPermalink),
    messages: list(captured, MESSAGES),
  }),
  state: shaped({
    webmail: isWebmail,
    list: shaped({ state: text(20), rows: count, matchedBy: text(20) }),
    message: shaped({ state: text(20), messages: count, unread: count }),
    marked: count,
    thread: maybe(id),
  } satisfies Record<keyof PageState, Check>),
  original: shaped({ webmail: isWebmail, messageId: id, raw: maybe(text(RAW)), whole: yesOrNo }),
  open: shaped({ webmail: isWebmail, account: maybe(text(320)), threadId: maybe(id), messageId: maybe(id) }),
};

/** A checked message: its name, and a payload of the contract's shape. */
export type BackgroundMessage = {
  [Name in keyof ToBackground]: { readonly name: Name; readonly payload: Request<ToBackground, Name> };
}[keyof ToBackground];

/** True for a whole message of the contract. */
export function isToBackground(message: unknown): message is BackgroundMessage {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('payload' in message)) return false;
  const { name, payload } = message;
  return typeof name === 'string' && Object.hasOwn(GUARDS, name) && GUARDS[name as keyof ToBackground](payload);
}
