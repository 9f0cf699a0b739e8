/** Made-up messages and dependencies for the tests of the use cases. No real person's name, address or mail. */
import type { Deps } from '../../../utils/app/deps';
import { loadKnowledge, loadRules } from '../../../utils/knowledge/load';
import type { CapturedMessage } from '../../../utils/messaging/contract';
import { openDatabase, type RedressDatabase } from '../../../utils/storage/database';
import { createMirror } from '../../../utils/storage/mirror';
import type { MirrorStore } from '../../../utils/storage/mirror-store';
import type { CapturedThread } from '../../../utils/app/message/read-thread';

export const ACCOUNT = 'driver@example.com';
export const THREAD = '198c6747aabb71a9';
export const NOW = new Date('2026-11-20T12:00:00.000Z');

export const NOTICE: CapturedMessage = {
  messageId: '198c6747aabb71a9',
  from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
  to: [{ address: ACCOUNT }],
  date: '2026-11-03T09:41:20.000Z',
  dateText: 'Nov 3, 2026, 9:41 AM',
  subject: 'Order Not Picked Up',
  text: 'Hello,\n\nOur records show that you did not pick up an assigned order for your Amazon Flex block on November 2. Not picking up orders may affect your eligibility to deliver with Amazon Flex.\n\nThe Amazon Flex Team',
  clipped: false,
};

export const OWN_ANSWER: CapturedMessage = {
  messageId: '198c700000000001',
  from: { name: 'Robin Example', address: ACCOUNT },
  to: [{ address: 'amazonflex-support@amazon.com' }],
  date: '2026-11-03T18:05:00.000Z',
  dateText: null,
  subject: 'Re: Order Not Picked Up',
  text: 'Hello, the order was gone from my itinerary when I reached the station. Please look at the scan log.',
  clipped: false,
};

const CANNED_TEXT =
  'Hello,\n\nAs we wrote in our previous message, we reviewed your Amazon Flex account and the warning stands. Please follow the Amazon Flex policies.\n\nBest regards,\n';

/** Two canned answers with the same words; only the first name under them differs. */
export const CANNED_ONE: CapturedMessage = {
  ...NOTICE,
  messageId: '198c800000000002',
  date: '2026-11-04T08:00:00.000Z',
  subject: 'Re: Order Not Picked Up',
  text: `${CANNED_TEXT}Priya`,
};
export const CANNED_TWO: CapturedMessage = {
  ...CANNED_ONE,
  messageId: '198c900000000003',
  date: '2026-11-06T10:30:00.000Z',
  text: `${CANNED_TEXT}Daniel`,
};

/** About Flex, accusing nobody. */
export const QUIET: CapturedMessage = {
  ...NOTICE,
  messageId: '198ca00000000004',
  subject: 'Amazon Flex: something to look at',
  text: 'Hello, Amazon Flex has put new pictures of the app on its pages. Have a look when you like.',
};

export const ORDINARY: CapturedMessage = {
  ...NOTICE,
  messageId: '198cb00000000005',
  from: { name: 'Corner Library', address: 'desk@library.example' },
  subject: 'Your book is here',
  text: 'The book you asked for is at the desk.',
};

export function threadOf(...messages: readonly CapturedMessage[]): CapturedThread {
  return {
    webmail: 'gmail',
    account: ACCOUNT,
    threadId: THREAD,
    permalink: 'https://mail.google.com/mail/u/0/#all/x',
    messages,
  };
}

/** The mirror's other store, as a map. */
export function memoryStore(entries = new Map<string, unknown>()): MirrorStore {
  return {
    get: async (key) => structuredClone(entries.get(key)),
    all: async () => structuredClone(Object.fromEntries(entries)),
    set: async (next) => Object.entries(next).forEach(([key, value]) => entries.set(key, structuredClone(value))),
    remove: async (keys) => keys.forEach((key) => entries.delete(key)),
  };
}

let browser = crypto.randomUUID();

/** A browser that has stored nothing yet. Not counted: another test file may load this module anew. */
export function freshBrowser(): void {
  browser = crypto.randomUUID();
}

/** Another connection to the record of this browser, as a second tab has it. */
export function openRecord(): Promise<RedressDatabase> {
  return openDatabase(`test-${browser}`);
}

export async function makeDeps(over: Partial<Deps> = {}): Promise<Deps> {
  return {
    db: await openRecord(),
    mirror: createMirror(memoryStore()),
    knowledge: await loadKnowledge(),
    rules: loadRules,
    device: '0123456789abcdef',
    now: () => NOW,
    keepText: async () => true,
    ...over,
  };
}
