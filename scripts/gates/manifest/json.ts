export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where two JSON values differ, as `path: seen, wanted`. The order of keys does not count, that of lists does. */
export function differences(seen: unknown, wanted: unknown, path = ''): string[] {
  if (isObject(seen) && isObject(wanted)) {
    const keys = new Set([...Object.keys(seen), ...Object.keys(wanted)]);
    return [...keys].sort().flatMap((key) => differences(seen[key], wanted[key], path === '' ? key : `${path}.${key}`));
  }
  if (Array.isArray(seen) && Array.isArray(wanted) && seen.length === wanted.length) {
    return seen.flatMap((item, index) => differences(item, wanted[index], `${path}[${index}]`));
  }
  return JSON.stringify(seen) === JSON.stringify(wanted) ? [] : [`${path}: is ${show(seen)}, expected ${show(wanted)}`];
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
