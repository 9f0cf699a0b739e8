/**
 * The page behind "Show original": `?ik=…&view=om&permmsgid=msg-f:<decimal>`, a table of a few headers and the message as it
 * was sent in a `pre`. Its words are in the driver's language, so the message is known by its own form: headers, whose names
 * no language changes (RFC 5322 section 2.2).
 */
import type { Original } from '../../types';
import { hexId } from './ids';

/** Characters of a message that is handed over whole, and of headers: longer ones are cut. */
const MAX_RAW = 2_000_000;
const MAX_HEAD = 200_000;

/** Null on every other page, and where no message can be found on this one. Never throws. */
export function original(root: Document): Original | null {
  const asked = new URLSearchParams(root.location?.search);
  const messageId = asked.get('view') === 'om' ? hexId(asked.get('permmsgid')) : null;
  if (messageId === null) return null;
  for (const { textContent } of root.querySelectorAll('pre')) {
    const raw = textContent.trimStart();
    const end = raw.search(/\r?\n\r?\n/);
    const head = raw.slice(0, Math.min(end < 0 ? raw.length : end, MAX_HEAD));
    if (!/^[!-9;-~]+:/.test(head) || !/^from:/im.test(head) || !/^(?:date|received|message-id):/im.test(head)) continue;
    const whole = raw.length <= MAX_RAW && head.length < MAX_HEAD;
    return { messageId, raw: whole ? raw : `${head}\n\n`, whole };
  }
  return null;
}
