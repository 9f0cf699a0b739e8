/** Whether the mailbox's owner wrote it. Unknown addresses are nobody's. */
export function isOwn(from: string | undefined, account: string | null): boolean {
  return from !== undefined && account !== null && from.toLowerCase() === account.trim().toLowerCase();
}
