import type { ByteBlock } from './byte-block';
import { nextLineWith } from './line-start';
import { isQuotedFrom } from './mbox-boundary';

const GREATER = 62;

/** A copy of [from, to), in which escaped `From ` lines have one `>` less ("mboxrd"). `from` is the start of a line. */
export function copyUnquoted(block: ByteBlock, from: number, to: number): Uint8Array {
  const view = block.bytes.subarray(0, to);
  const copy = block.bytes.slice(from, to);
  let written = 0;
  let done = from;
  for (let at = nextLineWith(block, GREATER, from, to); at !== -1; at = nextLineWith(block, GREATER, at + 1, to)) {
    if (isQuotedFrom(view, at) !== 'yes') continue;
    copy.copyWithin(written, done - from, at - from);
    written += at - done;
    done = at + 1;
  }
  copy.copyWithin(written, done - from, to - from);
  return copy.subarray(0, written + to - done);
}
