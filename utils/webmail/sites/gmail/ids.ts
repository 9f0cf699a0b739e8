/**
 * Gmail's ids are numbers and its links are arithmetic over them, so permalinks and dates need no
 * request. A legacy id is the hexadecimal form of the decimal in `#thread-f:…` / `#msg-f:…`; its upper
 * 44 bits are the time of arrival in milliseconds; the token in `#inbox/<token>` is the base64 of
 * `f:<decimal>`, written as a number in an alphabet of 40 consonants (the encoding InboxSDK documents in
 * `encodeDraftUrlId.ts`, MIT).
 */

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const HEX_ID = /^[0-9a-f]{14,17}$/;
/** Before this Gmail did not exist; a number that gives an earlier date is no id. */
const GMAIL_BEGAN = Date.UTC(2004, 3, 1);
const TOO_LATE = Date.UTC(2100, 0, 1);

/** Rewrites a number from one alphabet's digits to another's; null when a digit is not in the alphabet. */
function rebase(digits: string, from: string, to: string): string | null {
  let value = 0n;
  for (const digit of digits) {
    const worth = from.indexOf(digit);
    if (worth < 0) return null;
    value = value * BigInt(from.length) + BigInt(worth);
  }
  let written = '';
  for (; value > 0n; value /= BigInt(to.length)) written = to.charAt(Number(value % BigInt(to.length))) + written;
  return written;
}

/** Hexadecimal id of `#thread-f:<decimal>`, `thread-f:…`, `#msg-f:…`; the id itself if it is hexadecimal; else null. */
export function hexId(text: string | null | undefined): string | null {
  if (!text) return null;
  const decimal = /^#?(?:thread|msg)-f:(\d{15,20})$/.exec(text)?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  const lower = text.toLowerCase();
  return HEX_ID.test(lower) ? lower : null;
}

/**
 * Hexadecimal id in a `jslog` attribute, whose fields `1:` and `4:` are base64 of `["#thread-f:…"]` and `["#msg-f:…"]`
 * (2025); null where it names none of this kind.
 */
export function idInLog(log: string | null | undefined, kind: 'thread' | 'msg' = 'thread'): string | null {
  for (const word of (log ?? '').slice(0, 2_000).split(/[\s;:,]+/)) {
    if (!word.startsWith('WyIj')) continue;
    try {
      const [, found, decimal] = /^\["#(thread|msg)-f:(\d{15,20})"/.exec(atob(word)) ?? [];
      if (found === kind) return hexId(`#${kind}-f:${decimal}`);
    } catch {
      // Not base64 after all: the next field.
    }
  }
  return null;
}

/** ISO instant at which Gmail received the message with this hexadecimal id, or null for an id that holds no time. */
export function dateOfId(id: string | null): string | null {
  if (!id || !HEX_ID.test(id)) return null;
  const milliseconds = Number(BigInt(`0x${id}`) >> 20n);
  return milliseconds > GMAIL_BEGAN && milliseconds < TOO_LATE ? new Date(milliseconds).toISOString() : null;
}

/** The token Gmail writes behind `#inbox/` for a thread's hexadecimal id. */
export function threadToken(id: string): string | null {
  if (!HEX_ID.test(id)) return null;
  return rebase(btoa(`f:${BigInt(`0x${id}`).toString()}`).replaceAll('=', ''), BASE64, CONSONANTS);
}

/** Hexadecimal thread id a page address names (`#inbox/<token>`, `#label/x/<hex>`), or null for a list or a local thread. */
export function threadIdOfHash(hash: string): string | null {
  const parts = (hash.split('?')[0] ?? '').split('/');
  // What follows these is the driver's own word, which may look like an id.
  const last = parts.slice(/^#(?:search|label|category|advanced-search)$/.test(parts[0] ?? '') ? 2 : 1).at(-1) ?? '';
  const direct = HEX_ID.test(last) ? last : null;
  if (direct || last.length < 20) return direct;
  const base64 = rebase(last, CONSONANTS, BASE64);
  if (!base64) return null;
  try {
    return hexId(`#thread-${atob(base64)}`);
  } catch {
    // Not base64: an address of some other page, which names no thread.
    return null;
  }
}
