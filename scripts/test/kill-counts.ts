/** How often the background is killed in a long run: of all kills of ordinary work, a twentieth inside each version's upgrade. */
export function killCounts(kills: number): Readonly<Record<'REDRESS_KILLS' | 'REDRESS_UPGRADE_KILLS', string>> {
  return { REDRESS_KILLS: String(kills), REDRESS_UPGRADE_KILLS: String(Math.ceil(kills / 20)) };
}
