/** The mailboxes the record holds messages of. A key names an account by a hash; its address stands in the messages. */
import { accountsOf } from '../../core/record/join-account';
import { accountTag, threadKey } from '../../core/record/keys';
import { WEBMAIL_IDS, type WebmailId } from '../../core/types';
import type { RedressDatabase } from '../../storage/database';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';

export { LONGEST_ACCOUNT_NAME } from '../../storage/settings';

export interface AccountView {
  readonly tag: string;
  /** Null where no message shows it. */
  readonly address: string | null;
}

/** Behind every character an account tag may have. */
const END = '\uffff';
/** More mailboxes than anybody has in one webmail. */
const MOST = 20;
/** Messages of one account looked at for its address. */
const LOOKED_AT = 20;

/** The accounts of the record, found by leaping from one to the next in the index of threads. One mailbox may be seen in two webmails. */
export async function accounts({ db }: Pick<Deps, 'db'>): Promise<readonly AccountView[]> {
  const found = new Map<string, AccountView>();
  for (const webmail of WEBMAIL_IDS) {
    for (const { tag, address } of await accountsIn(db, webmail))
      found.set(tag, { tag, address: found.get(tag)?.address ?? address });
  }
  return [...found.values()];
}

async function accountsIn(db: RedressDatabase, webmail: WebmailId): Promise<readonly AccountView[]> {
  const found: AccountView[] = [];
  let after = `${webmail}:`;
  while (found.length < MOST) {
    const row = await db.messages.where('thread').between(after, `${webmail}:${END}`, false, false).first();
    const tag = row?.thread.split(':')[1];
    if (tag === undefined) break;
    const prefix = threadKey(webmail, tag, '');
    after = `${prefix}${END}`;
    if (accountsOf([], prefix).length > 0) found.push({ tag, address: await addressIn(db, prefix, tag) });
  }
  return found;
}

async function addressIn(db: RedressDatabase, prefix: string, tag: string): Promise<string | null> {
  const rows = await db.messages.where('thread').startsWith(prefix).limit(LOOKED_AT).toArray();
  return addressOf(rows, tag);
}

/** The address whose tag this is, as messages show it: whoever they went to, or came from. */
export function addressOf(rows: readonly MessageRow[], tag: string): string | null {
  const people = rows.flatMap(({ payload: { message } }) => [...message.to, ...(message.from ? [message.from] : [])]);
  const addresses = new Set(people.flatMap(({ address }) => address ?? []));
  return [...addresses].find((address) => accountTag(address) === tag) ?? null;
}

/** Tags of the accounts that messages were seen in. */
export function tagsOf(rows: readonly MessageRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ keys, thread }) => accountsOf(keys, thread)))];
}
