// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';

import { fileChunks } from '../../../../utils/app/import/file-chunks';

const content = Uint8Array.from({ length: 3_000_000 }, (_byte, index) => index % 251);

async function read(file: Blob): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size);
  let at = 0;
  for await (const chunk of fileChunks(file)) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.subarray(0, at);
}

/** A file as in browsers whose files have no reader of that kind. */
function withoutByob(bytes: Uint8Array<ArrayBuffer>): Blob {
  const file = new Blob([bytes]);
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 70_000) controller.enqueue(bytes.slice(at, at + 70_000));
        controller.close();
      },
    });
  return Object.assign(file, { stream });
}

afterEach(() => vi.restoreAllMocks());

describe('fileChunks', () => {
  it.each([
    ['into one buffer', (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes])],
    ['as they come, where nothing else can be had', withoutByob],
  ])('gives all bytes of a file in order, %s', async (_way, file) => {
    expect(Buffer.compare(await read(file(content)), content)).toBe(0);
    expect(await read(file(new Uint8Array()))).toHaveLength(0);
  });

  it('lets the file go when its reader stops early', async () => {
    const cancel = vi.fn();
    const stream = (): ReadableStream => new ReadableStream({ pull: (to) => to.enqueue(content.slice(0, 10)), cancel });
    const file = Object.assign(new Blob(), { stream });
    for await (const chunk of fileChunks(file)) if (chunk.length > 0) break;
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('rejects when the file breaks off', async () => {
    const stream = (): ReadableStream =>
      new ReadableStream({ pull: (to) => to.error(new DOMException('gone', 'NotReadableError')) });
    await expect(read(Object.assign(new Blob(), { stream }))).rejects.toThrow('gone');
  });
});
