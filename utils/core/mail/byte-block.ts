/** Bytes, and a view of the same memory that reads several at once. */
export interface ByteBlock {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** A block of `size` bytes, all 0. */
export function newBlock(size: number): ByteBlock {
  return blockOf(new Uint8Array(size));
}

/** Bytes as a block of the same memory. */
export function blockOf(bytes: Uint8Array): ByteBlock {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
