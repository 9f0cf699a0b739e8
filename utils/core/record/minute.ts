/** `2026-11-03T09:41` in UTC, or an empty string when the date is missing or unreadable. */
export function minuteOf(date: string | null): string {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 16);
}
