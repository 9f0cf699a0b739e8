/** A mail server that takes everything and passes on nothing: what was sent is there to be looked at. */
import { createServer, type Socket } from 'node:net';

/** A message as it came over the wire. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  /** With CRLF line ends; the dots of RFC 5321, 4.5.2, taken away. */
  readonly raw: string;
}

export interface SmtpSink {
  sent(): readonly SentMail[];
  close(): Promise<void>;
}

const END = '\r\n.\r\n';

/** Answers one client, as far as RFC 5321 is needed to be given mail. */
function serve(socket: Socket, keep: (mail: SentMail) => void): void {
  let from = '';
  let to: readonly string[] = [];
  let isData = false;
  let rest = '';
  const say = (line: string): void => void socket.write(`${line}\r\n`);

  const command = (line: string): void => {
    const [, verb = '', argument = ''] = /^([a-z]{4})(.*)$/is.exec(line) ?? [];
    const address = /<([^>]*)>/.exec(argument)?.[1] ?? '';
    if (verb.toUpperCase() === 'MAIL') [from, to] = [address, []];
    if (verb.toUpperCase() === 'RCPT') to = [...to, address];
    isData = verb.toUpperCase() === 'DATA';
    if (isData) say('354 go on');
    else if (verb.toUpperCase() === 'QUIT') socket.end('221 bye\r\n');
    else say('250 ok');
  };
  const takeData = (): boolean => {
    // An empty message is the end alone.
    const end = `\r\n${rest}`.indexOf(END);
    if (end < 0) return false;
    keep({ from, to, raw: rest.slice(0, end).replace(/(^|\r\n)\.\./g, '$1.') });
    rest = rest.slice(end + END.length - 2);
    isData = false;
    say('250 kept');
    return true;
  };
  const takeLine = (): boolean => {
    const end = rest.indexOf('\r\n');
    if (end < 0) return false;
    const line = rest.slice(0, end);
    rest = rest.slice(end + 2);
    command(line);
    return true;
  };

  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    rest += text;
    while (isData ? takeData() : takeLine());
  });
  say('220 sink');
}

/** Listens on a port of 127.0.0.1. */
export async function startSmtpSink(port: number): Promise<SmtpSink> {
  let mails: readonly SentMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, (mail) => {
      mails = [...mails, mail];
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    sent: () => mails,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
