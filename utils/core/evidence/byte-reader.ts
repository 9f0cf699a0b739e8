/**
 * Numbers and letters out of bytes that may lie about themselves: what is past the end reads as 0 or as
 * nothing, so that no offset in a hostile file can make its reader fail.
 */
export class ByteReader {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    /** For numbers of more than one byte; big-endian unless said otherwise. */
    private readonly littleEndian = false,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.holds(at, 1) ? this.view.getUint8(at) : 0;
  }

  u16(at: number): number {
    return this.holds(at, 2) ? this.view.getUint16(at, this.littleEndian) : 0;
  }

  u32(at: number): number {
    return this.holds(at, 4) ? this.view.getUint32(at, this.littleEndian) : 0;
  }

  i32(at: number): number {
    return this.u32(at) | 0;
  }

  /** `count` bytes as Latin letters; shorter where the bytes end. */
  letters(at: number, count: number): string {
    return String.fromCharCode(...this.part(at, at + Math.min(count, MAX_LETTERS)));
  }

  /** The bytes from `from` up to `to`, as far as there are any. Not a copy. */
  part(from: number, to: number): Uint8Array {
    return from < 0 || to <= from ? this.bytes.subarray(0, 0) : this.bytes.subarray(from, to);
  }

  /** The same bytes with numbers the other way round, or as they are. */
  as(littleEndian: boolean): ByteReader {
    return new ByteReader(this.bytes, littleEndian);
  }

  private holds(at: number, count: number): boolean {
    return at >= 0 && at + count <= this.bytes.length;
  }
}

const MAX_LETTERS = 1024;
