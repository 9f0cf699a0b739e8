/** Header fields of a raw message that only a mailbox needs: threading and delivery. */

/** Lower-cased field name to its unfolded values, in order. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const HEADER_LIMIT = 256 * 1024;

/** Reads the block before the first empty line. What is no header field is passed over. */
export function readHeaders(bytes: Uint8Array): Headers {
  const block = new TextDecoder('utf-8').decode(bytes.subarray(0, HEADER_LIMIT));
  const end = /\r?\n\r?\n/.exec(block)?.index ?? block.length;
  const headers = new Map<string, string[]>();
  for (const line of block
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const field = /^([!-9;-~]+):\s*(.*)$/.exec(line);
    if (!field?.[1]) continue;
    const name = field[1].toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), (field[2] ?? '').trim()]);
  }
  return headers;
}

/** All `<id>` of a field such as References, without the angle brackets. */
export function headerIds(headers: Headers, name: string): string[] {
  return (headers.get(name) ?? []).flatMap((value) => [...value.matchAll(/<([^<>\s]+)>/g)].map((m) => m[1] ?? ''));
}
