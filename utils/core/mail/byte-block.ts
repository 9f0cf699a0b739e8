/** Bytes together with a view of the same memory in words of four, so that a search can look at four bytes at once. */
export interface ByteBlock {
  readonly bytes: Uint8Array;
  /** The same bytes from the first one on; up to three bytes at the end are in no word. */
  readonly words: Int32Array;
}

/** A block of at least `size` bytes, all 0. */
export function newBlock(size: number): ByteBlock {
  const buffer = new ArrayBuffer((size + 3) & ~3);
  return { bytes: new Uint8Array(buffer), words: new Int32Array(buffer) };
}

/** Bytes as a block: the same memory where it begins at a word, else a copy. */
export function blockOf(bytes: Uint8Array): ByteBlock {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return { bytes: whole, words: new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2) };
}
