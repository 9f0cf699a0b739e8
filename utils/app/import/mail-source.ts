/** Bytes of mail as they stand in a file, packed or not, and how they are unpacked without being held. */
import { fileChunks } from './file-chunks';

export interface MailSource {
  readonly bytes: Blob;
  /** Bytes it unpacks to (raw DEFLATE, RFC 1951); null for bytes that are not packed. */
  readonly unpacked: number | null;
}

/** A bigger mailbox than Gmail makes is a mistake, not a mailbox: 200 GB. */
export const MAX_SOURCE = 200 * 1024 ** 3;
/** Bytes by which mail is told from other files. */
export const HEAD_BYTES = 8_192;

const READ = 1 << 20;
/** DEFLATE unpacks at most 1,032 times: so little goes in at once that what comes out is never much. */
const PIECE = 16_384;

/** The content, unpacked, in chunks. Rejects when packed bytes are damaged, or unpack to more than they say. */
export async function* sourceChunks({ bytes, unpacked }: MailSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (unpacked === null) {
    yield* fileChunks(bytes);
    return;
  }
  const reader = pieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const room = unpacked - length;
      length += next.value.length;
      if (room > 0) yield next.value.subarray(0, room);
      if (length > unpacked) throw new RangeError('it unpacks to more than it says');
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The first {@link HEAD_BYTES} of the content, fewer where there are no more, none where it can't be unpacked. */
export async function sourceHead(source: MailSource): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  const start = source.unpacked === null ? { ...source, bytes: source.bytes.slice(0, HEAD_BYTES) } : source;
  try {
    for await (const chunk of sourceChunks(start)) {
      head.set(chunk.subarray(0, HEAD_BYTES - length), length);
      length = Math.min(HEAD_BYTES, length + chunk.length);
      if (length === HEAD_BYTES) break;
    }
  } catch {
    // What there is of it says what it is.
  }
  return head.subarray(0, length);
}

function pieces(bytes: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  let [at, from] = [0, 0];
  let read = new Uint8Array();
  return new ReadableStream(
    {
      async pull(controller) {
        if (from >= read.length) {
          read = new Uint8Array(await bytes.slice(at, at + READ).arrayBuffer());
          [at, from] = [at + READ, 0];
        }
        if (read.length === 0) return controller.close();
        controller.enqueue(read.subarray(from, from + PIECE));
        from += PIECE;
      },
    },
    { highWaterMark: 1 },
  );
}
