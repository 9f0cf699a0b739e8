/** What the replica answers. Everything on another host or path is 404, and in the log all the same. */
import type { WebmailHost } from '../../../utils/webmail/hosts';
import { originalPage } from './original-page';
import { fileAnswer, pageAnswer, type Answer } from './page-files';
import { pageHeaders, REPORT_PATH } from './policy';
import { readDraft, type PostBox } from './post-box';
import type { LoggedRequest } from './request-log';
import { replicaAnswer, replicaAt } from './webmail-sites';
import { wholeMessage } from './whole-message';

export const HOST = 'mail.google.com';
const BASE = '/mail/u/0/';
const FILES = `${BASE}page/`;
/** An account's own address, by its number. */
const ACCOUNT = /^\/mail\/u\/(\d)\/(.*)$/s;

const NOT_FOUND: Answer = { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Nothing here.' };
const BAD: Answer = { status: 400, headers: { 'Content-Type': 'text/plain' }, body: 'Not a draft.' };
const NO_CONTENT: Answer = { status: 204, headers: {}, body: '' };

const json = (value: unknown): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  body: JSON.stringify(value),
});

const redirect = (to: string): Answer => ({ status: 302, headers: { Location: to }, body: '' });

export interface RouteContext {
  /** By the number of the account. */
  readonly boxes: readonly PostBox[];
  readonly now: () => Date;
  /** Gets each policy report as it was posted. */
  readonly onReport: (body: string) => void;
}

/** @param request as logged; only its method, host, url and body matter. */
export async function route(request: LoggedRequest, body: string, context: RouteContext): Promise<Answer> {
  const url = new URL(request.url);
  const replica = replicaAt(request.host);
  if (replica) return replicaRoute(replica, request.method, url.pathname, body, context);
  if (request.host !== HOST) return NOT_FOUND;
  return request.method === 'POST' ? post(url.pathname, body, context) : get(url, context);
}

/** The other webmails show the first account's mail. */
async function replicaRoute(
  replica: WebmailHost,
  method: string,
  path: string,
  body: string,
  context: RouteContext,
): Promise<Answer> {
  const [box] = context.boxes;
  if (method === 'POST') return post(path.replace('/demo/', BASE), body, context);
  if (path === '/demo/mailbox.json' && box) return json({ ...box.mailbox(), drafts: box.drafts() });
  return (await replicaAnswer(replica, path)) ?? NOT_FOUND;
}

/** The account an address names, and what stands behind it; null for an account that is not there. */
function accountAt(path: string, boxes: readonly PostBox[]): { readonly box: PostBox; readonly rest: string } | null {
  const [, number, rest = ''] = ACCOUNT.exec(path) ?? [];
  const box = number === undefined ? undefined : boxes[Number(number)];
  return box ? { box, rest } : null;
}

async function get(url: URL, { boxes }: RouteContext): Promise<Answer> {
  const path = url.pathname;
  if (path === '/' || path === '/mail' || path === '/mail/' || path === '/mail/u/0') return redirect(BASE);
  if (path.startsWith(FILES)) return (await fileAnswer(path.slice(FILES.length))) ?? NOT_FOUND;
  const at = accountAt(path, boxes);
  if (at === null) return NOT_FOUND;
  if (at.rest === '') return ownPage(url, at.box) ?? pageAnswer();
  return at.rest === 'mailbox.json' ? json({ ...at.box.mailbox(), drafts: at.box.drafts() }) : NOT_FOUND;
}

function post(path: string, body: string, { boxes, now, onReport }: RouteContext): Answer {
  if (path === REPORT_PATH) {
    onReport(body);
    return NO_CONTENT;
  }
  const draft = readDraft(body);
  if (draft === null) return path.startsWith(BASE) ? BAD : NOT_FOUND;
  const at = accountAt(path, boxes);
  switch (at?.rest) {
    case 'draft':
      return json(at.box.save(draft));
    case 'discard':
      at.box.discard(draft.id);
      return NO_CONTENT;
    case 'send':
      return json(at.box.send(draft, now()));
    default:
      return NOT_FOUND;
  }
}

/** A page of one message, without the mailbox around it; null for the mailbox. */
function ownPage(url: URL, box: PostBox): Answer | null {
  const views: Readonly<Record<string, typeof wholeMessage>> = { lg: wholeMessage, om: originalPage };
  const view = views[url.searchParams.get('view') ?? ''];
  if (!view) return null;
  const body = view(url, box.mailbox());
  return body === null ? NOT_FOUND : { status: 200, headers: pageHeaders(''), body };
}
