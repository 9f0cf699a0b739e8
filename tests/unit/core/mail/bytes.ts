/** Small helpers for tests about files: bytes from text, and a file in chunks. */

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (content: Uint8Array): string => new TextDecoder().decode(content);

/** The content as a stream of chunks of at most `size` bytes; each chunk's buffer is wiped once the next is asked for. */
export async function* inChunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) {
    const chunk = content.slice(at, at + size);
    yield chunk;
    chunk.fill(0);
  }
}
