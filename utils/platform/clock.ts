/** The only clock of the product; everything else is handed a time. */
export function now(): Date {
  return new Date();
}

/** Milliseconds of which only differences count. */
export function clockMs(): number {
  return performance.now();
}
