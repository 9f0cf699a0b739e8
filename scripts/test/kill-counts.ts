/**
 * How often is killed in a long run: the background, as often as it is told; inside each version's upgrade, and the browser while
 * it seals or opens the record, a twentieth of that.
 */
export function killCounts(
  kills: number,
): Readonly<Record<'REDRESS_KILLS' | 'REDRESS_UPGRADE_KILLS' | 'REDRESS_LOCK_KILLS', string>> {
  const some = String(Math.ceil(kills / 20));
  return { REDRESS_KILLS: String(kills), REDRESS_UPGRADE_KILLS: some, REDRESS_LOCK_KILLS: some };
}
