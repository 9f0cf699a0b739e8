/**
 * The one way out that a Firefox under test has: hosts that are named lead to a server on this machine, every other is refused, and
 * all are written down. Firefox sends all of HTTP, HTTPS and WebSocket through it, names of hosts unresolved.
 */
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** One thing that was asked of the proxy. */
export interface Passage {
  /** `mail.google.com:443`, or the whole address where it is plain HTTP. */
  readonly target: string;
  readonly refused: boolean;
}

export interface Proxy {
  readonly port: number;
  passages(): readonly Passage[];
  clear(): void;
  close(): Promise<void>;
}

/** @param hosts the port on this machine that plays a host */
export async function startProxy(hosts: Readonly<Record<string, number>>): Promise<Proxy> {
  let passages: readonly Passage[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    passages = [...passages, { target: request.url ?? '', refused: true }];
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    const target = request.url ?? '';
    const port = /:443$/.test(target) ? hosts[target.replace(/:443$/, '')] : undefined;
    passages = [...passages, { target, refused: port === undefined }];
    client.on('error', () => client.destroy());
    if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('close', () => {
      sockets.delete(upstream);
      client.destroy();
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    passages: () => passages,
    clear: () => {
      passages = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
