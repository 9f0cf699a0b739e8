/** Whose mailbox a message was seen in, as far as its keys say. */
import { isWithoutAccount, webmailOfKey } from './keys';

/** The account tags in a message's keys and thread; none for a message from a paste, or from a file that names no mailbox. */
export function accountsOf(keys: readonly string[], thread: string): readonly string[] {
  const named = [...keys, thread].filter((key) => webmailOfKey(key) !== null && !isWithoutAccount(key));
  return [...new Set(named.map((key) => key.split(':')[1] ?? ''))];
}

/** Whether two sets of known accounts name different mailboxes: what is in them is never put together. */
export function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((account) => other.includes(account));
}
