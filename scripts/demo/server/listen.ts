/** One port for everything a browser can be led to: HTTPS, plain HTTP and WebSocket handshakes. */
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';

import type { Certificate } from './certificate';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** First byte of a TLS record that carries a handshake (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 22;

export interface Handlers {
  readonly secure: RequestListener;
  readonly plain: RequestListener;
  /** Seen and refused. */
  readonly upgrade: (request: Parameters<RequestListener>[0]) => void;
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export async function listen(port: number, certificate: Certificate, handlers: Handlers): Promise<Listener> {
  const secure = createHttps(certificate, handlers.secure);
  const plain = createHttp(handlers.plain);
  const sockets = new Set<Socket>();
  for (const server of [secure, plain]) {
    server.on('upgrade', (request, socket) => {
      handlers.upgrade(request);
      socket.destroy();
    });
  }
  const front = createTcp((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      (bytes[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(front.address()),
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
