import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly url: string;
  close(): void;
}

/** A page with one input for a file, and scripts beside it by their names, on this machine only. */
export async function serve(scripts: Readonly<Record<string, string>>): Promise<Served> {
  const page =
    '<!doctype html><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><input type="file">';
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts[url.slice(1)];
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
