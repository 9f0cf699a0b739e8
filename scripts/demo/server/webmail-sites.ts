/**
 * Replicas of the other webmails, at their own addresses: `https://outlook.live.com/…` and so on, on the same mailbox. Under `/demo/`
 * stand their files (`scripts/demo/webmails/`), the mail in JSON and what the page stores; every other path is the page.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { webmailAt, type WebmailHost } from '../../../utils/webmail/hosts';
import type { Answer } from './page-files';
import { pageHeaders } from './policy';

const FOLDER = fileURLToPath(new URL('../webmails', import.meta.url));
const FILES = '/demo/';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The webmail that is played at this host; null for Gmail, which has a server of its own, and for hosts of no webmail. */
export function replicaAt(host: string): WebmailHost | null {
  const webmail = webmailAt(`https://${host}`, {});
  return webmail === null || webmail.preset ? null : webmail;
}

/** A file of a replica, its page for any other path, or null where there is neither. */
export async function replicaAnswer({ id, name }: WebmailHost, path: string): Promise<Answer | null> {
  if (path.startsWith(FILES)) return file(id, path.slice(FILES.length));
  const nonce = randomBytes(16).toString('base64');
  const html = await readFile(join(FOLDER, 'index.html'), 'utf8');
  return { status: 200, headers: pageHeaders(nonce), body: html.replaceAll('{nonce}', nonce).replace('{name}', name) };
}

async function file(id: string, name: string): Promise<Answer | null> {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^(?:shared\/)?[a-z-]+\.[a-z]+$/.test(name)) return null;
  const path = name.startsWith('shared/') ? join(FOLDER, name) : join(FOLDER, id, name);
  const body = await readFile(path, 'utf8').catch(() => null);
  return body === null ? null : { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'no-store' }, body };
}
