/** The page's own files, read from `scripts/demo/page/` for each request, so that an edit shows on reload. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pageHeaders } from './policy';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const PAGE = fileURLToPath(new URL('../page', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The page with a fresh nonce in its header, its script and its style sheet. */
export async function pageAnswer(): Promise<Answer> {
  const nonce = randomBytes(16).toString('base64');
  const html = await readFile(join(PAGE, 'index.html'), 'utf8');
  return { status: 200, headers: pageHeaders(nonce), body: html.replaceAll('{nonce}', nonce) };
}

/** A script or style sheet by its bare name; null for any other name. */
export async function fileAnswer(name: string): Promise<Answer | null> {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^[a-z-]+\.[a-z]+$/.test(name)) return null;
  try {
    const body = await readFile(join(PAGE, name), 'utf8');
    return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'no-store' }, body };
  } catch {
    return null;
  }
}
