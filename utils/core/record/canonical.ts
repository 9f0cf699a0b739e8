/**
 * JSON with sorted keys and no spaces, so that equal values give equal bytes: the form everything that is
 * hashed takes (after RFC 8785, which also sorts by UTF-16 units and leaves numbers to ECMAScript).
 * `undefined` members are left out, as JSON does; what JSON cannot say (functions, symbols) is left out too.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
