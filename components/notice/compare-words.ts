const HOUR = 60;
const DAY = 24 * HOUR;

/** `4 minutes`, `13 hours`, `3 days`: in the largest unit of which there are at least two, never less than a minute. */
export function duration(minutes: number, language: string): string {
  const [unit, size] = minutes >= 2 * DAY ? ['day', DAY] : minutes >= 2 * HOUR ? ['hour', HOUR] : ['minute', 1];
  const count = Math.max(1, Math.round(minutes / Number(size)));
  return new Intl.NumberFormat(language, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(count);
}

/** `97%`, as the language writes it. */
export function percent(hundredths: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(hundredths / 100);
}

/** `the date, the time and a name`. */
export function listed(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
