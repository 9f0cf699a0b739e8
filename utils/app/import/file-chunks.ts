/** Bytes asked for at a time. */
const CHUNK = 1 << 20;

interface Reading {
  /** The next bytes, good until the next call; null at the end. */
  readonly read: () => Promise<Uint8Array | null>;
  readonly cancel: () => Promise<void>;
}

/**
 * Readings at work. A browser may collect a stream that only the answer it waits for leads to, and then that answer never
 * comes (seen in Chromium 156, after some gigabytes); so they are held here until they are done.
 */
const held = new Set<Reading>();

/**
 * The bytes of a file in order. Where the browser can, they are read into one buffer that is handed to and fro, so each
 * chunk is good only until the next one is asked for. Rejects when the file can't be read to its end.
 */
export async function* fileChunks(file: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reading = intoOneBuffer(file) ?? asTheyCome(file);
  held.add(reading);
  try {
    for (let chunk = await reading.read(); chunk !== null; chunk = await reading.read()) yield chunk;
  } finally {
    held.delete(reading);
    await reading.cancel().catch(() => undefined);
  }
}

/** Null: this browser's files have no such reader. */
function intoOneBuffer(file: Blob): Reading | null {
  const reader = byobReader(file);
  if (reader === null) return null;
  let buffer = new ArrayBuffer(CHUNK);
  const read = async (): Promise<Uint8Array | null> => {
    const { value, done } = await reader.read(new Uint8Array(buffer));
    if (done || value === undefined) return null;
    ({ buffer } = value);
    return value;
  };
  return { read, cancel: () => reader.cancel() };
}

function byobReader(file: Blob): ReadableStreamBYOBReader | null {
  try {
    return file.stream().getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

function asTheyCome(file: Blob): Reading {
  const reader = file.stream().getReader();
  const read = async (): Promise<Uint8Array | null> => (await reader.read()).value ?? null;
  return { read, cancel: () => reader.cancel() };
}
