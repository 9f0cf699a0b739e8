/**
 * Firefox's own remote protocol, which its developers test it with: commands over TCP, each as `<bytes>:[0, id, name, params]`,
 * answered by `<bytes>:[1, id, error, result]`. Unlike WebDriver BiDi it opens an extension's own pages. Names of commands:
 * https://searchfox.org/mozilla-central/source/remote/marionette/driver.sys.mjs
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** The command's result. Rejects with Firefox's own words for what went wrong. */
  send(name: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to a Firefox on this machine that was started with `--marionette`. Rejects when none answers there. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<number, Waiting>();
  let id = 0;
  let unread = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (let packet = next(); packet !== null; packet = next()) answer(packet);
  });
  const over = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox ended.'));
    waiting.clear();
  };
  socket.on('close', over);
  socket.on('error', over);

  function next(): unknown {
    const colon = unread.indexOf(':');
    if (colon === -1) return null;
    const end = colon + 1 + Number(unread.subarray(0, colon).toString());
    if (unread.length < end) return null;
    const packet: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
    unread = unread.subarray(end);
    return packet;
  }

  function answer(packet: unknown): void {
    // The first packet says who it is, and answers nothing.
    if (!Array.isArray(packet)) return;
    const [, answers, error, result] = packet as readonly unknown[];
    const asked = waiting.get(Number(answers));
    waiting.delete(Number(answers));
    if (error === null) asked?.resolve(result);
    else asked?.reject(new Error(JSON.stringify(error).slice(0, 1_000)));
  }

  return {
    send: (name, params = {}) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        const packet = JSON.stringify([0, id, name, params]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      }),
    close: () => socket.destroy(),
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
