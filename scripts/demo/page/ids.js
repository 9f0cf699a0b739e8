/**
 * Gmail's address tokens: base64 of `f:<decimal>` read as one number in base 64 and written in a base
 * of forty consonants, most significant digit first. After InboxSDK's `encodeDraftUrlId`,
 * https://github.com/InboxSDK/InboxSDK (MIT OR Apache-2.0).
 */
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

function rebase(text, from, to) {
  let number = 0n;
  for (const digit of text) number = number * BigInt(from.length) + BigInt(from.indexOf(digit));
  let written = '';
  for (; number > 0n; number /= BigInt(to.length)) written = to[Number(number % BigInt(to.length))] + written;
  return written;
}

/** `1840959905192440233` → `FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt` */
export function tokenOf(decimal) {
  return rebase(btoa(`f:${decimal}`).replace(/=+$/, ''), BASE64, CONSONANTS);
}

/** The decimal id in a token, or null. */
export function decimalOf(token) {
  if (!/^[BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz]{10,}$/.test(token)) return null;
  try {
    return /^f:(\d+)$/.exec(atob(rebase(token, CONSONANTS, BASE64)))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** An id for something the server does not know yet, as Gmail makes them: `r` and a signed number. */
export function localId() {
  const digits = Array.from({ length: 18 }, () => Math.floor(Math.random() * 10)).join('');
  return `${Math.random() < 0.5 ? 'r-' : 'r'}${digits.replace(/^0/, '1')}`;
}
