/** A change to a saved entry: the first words stay, and both are shown. */
export interface Amendment {
  /** ISO instant. */
  readonly at: string;
  /** Name of what changed. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** The amendments that lead from one set of values to another, one for each that differs, in the order of `after`. */
export function amendmentsOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  at: string,
): readonly Amendment[] {
  return Object.entries(after).flatMap(([field, to]) => {
    const from = before[field] ?? '';
    return from === to ? [] : [{ at, field, from, to }];
  });
}

/** The values as they are now: the first ones with every amendment applied. Amendments of unknown fields are left out. */
export function amended<T extends Readonly<Record<string, string>>>(first: T, amendments: readonly Amendment[]): T {
  const now: Record<string, string> = { ...first };
  for (const { field, to } of amendments) if (Object.hasOwn(first, field)) now[field] = to;
  return now as T;
}
