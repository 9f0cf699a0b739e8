/**
 * Decides what of an opened thread may leave the content script: nothing, unless one of its messages passes
 * the prefilter or the thread is already in the record. Keeps the answers, so that nothing is sent twice.
 */
import { passesPrefilter, type HintTable } from '../core/triage/hints';
import { MAX_SUBJECT, MAX_TEXT } from '../core/types';
import type { CapturedMessage, Label, Request, Answer, ToBackground } from '../messaging/contract';
import type { OpenMessage, WebmailAdapter } from './types';

type Thread = Request<ToBackground, 'thread'>;

export interface ReaderPort {
  readonly adapter: WebmailAdapter;
  readonly table: HintTable;
  readonly page: Document;
  send(thread: Thread): Promise<Answer<ToBackground, 'thread'> | null>;
  /** The record may have changed. */
  changed(): void;
}

function isReadable(message: OpenMessage): boolean {
  return message.state === 'ready' || message.state === 'clipped';
}

/** A message's identity on this page: its id, else all we can see of it. */
function identity(message: OpenMessage): string {
  return message.messageId ?? `${message.dateText ?? ''}\n${message.from?.address ?? ''}\n${message.text}`;
}

/** What the page shows of them, whatever it calls them. */
function contentOf(messages: readonly OpenMessage[]): string {
  return messages
    .map(({ dateText, from, text }) => `${dateText ?? ''}\n${from?.address ?? ''}\n${text}`)
    .join('\u0000');
}

/** A thread longer than this is handed over from its end: the newest messages are the ones that matter. */
const MOST_MESSAGES = 100;
const MOST_RECIPIENTS = 50;
/** Answers kept per tab, in memory; a tab may stay open for weeks. */
const REMEMBERED = 1_000;

/** A message as the background takes it: cut to what its guards let in. */
function captured(message: OpenMessage): CapturedMessage {
  const { messageId, from, date, dateText, subject, text, attachments } = message;
  return {
    messageId,
    from,
    to: message.to.slice(0, MOST_RECIPIENTS),
    date,
    dateText: dateText?.slice(0, 200) ?? null,
    subject: subject?.slice(0, MAX_SUBJECT) ?? null,
    text: text.slice(0, MAX_TEXT),
    clipped: message.state === 'clipped',
    ...(attachments.length > 0 && { attachments }),
  };
}

export class Reader {
  private readonly labels = new Map<string, Label | null>();
  private readonly passed = new Map<string, boolean>();
  private settled = '';
  private pending = '';
  /** What holds nothing about Flex: looked at again only if its thread turns out to be in the record. */
  private refused = '';
  /** Only the answer to the last question counts. */
  private round = 0;
  /** What could not be saved: tried again at the next heartbeat, not before. */
  private failed = '';
  /** What was looked at last, and in which thread. */
  private shown = { thread: null as string | null, key: '', content: '' };
  /** What stands under another thread's name than a moment ago. */
  private leftOver = '';

  constructor(private readonly port: ReaderPort) {}

  /** The verdict on a message, once the background has given it. */
  labelOf(message: OpenMessage): Label | null {
    return isReadable(message) ? (this.labels.get(identity(message)) ?? null) : null;
  }

  /** The record or the settings changed: every answer is asked for again, the old ones stand until then. */
  askAgain(): void {
    this.settled = '';
    this.pending = '';
    this.round += 1;
  }

  /** Looks at the opened thread and hands it over if it may be about Flex. `known`: the thread is in the record. */
  read(messages: readonly OpenMessage[], { known, beat }: { readonly known: boolean; readonly beat: boolean }): void {
    const readable = messages.filter(isReadable).slice(-MOST_MESSAGES);
    if (readable.length === 0) return;
    const key = readable.map(identity).join('\u0000');
    if (this.isLeftOver(readable, key, beat)) return;
    if (key === this.settled || key === this.pending || (key === this.failed && !beat)) return;
    if (!known && key === this.refused) return;
    if (!known && !readable.some((message) => this.passes(message))) {
      this.refused = key;
      return;
    }
    this.pending = key;
    this.round += 1;
    void this.handOver(readable, key, this.round);
  }

  /**
   * Where a webmail's address names the conversation, it changes before the page does: for a moment the last message stands
   * under the next one's name. One that still stands there at a heartbeat is another one, equal to the letter.
   */
  private isLeftOver(readable: readonly OpenMessage[], key: string, beat: boolean): boolean {
    const thread = readable[0]?.threadId ?? null;
    if (thread === this.shown.thread && key === this.shown.key) return false;
    const content = contentOf(readable);
    const isOld = this.shown.thread !== null && thread !== this.shown.thread && content === this.shown.content;
    const isNews = this.leftOver !== key;
    this.leftOver = isOld ? key : '';
    if (isOld && (isNews || !beat)) return true;
    this.shown = { thread, key, content };
    return false;
  }

  private passes(message: OpenMessage): boolean {
    const id = identity(message);
    const before = this.passed.get(id);
    if (before !== undefined) return before;
    const passes = passesPrefilter(
      { from: message.from, subject: message.subject, text: message.text },
      this.port.table,
    );
    if (this.passed.size >= REMEMBERED) this.passed.clear();
    this.passed.set(id, passes);
    return passes;
  }

  private async handOver(readable: readonly OpenMessage[], key: string, round: number): Promise<void> {
    const { adapter, page } = this.port;
    const first = readable[0];
    const identities = readable.map(identity);
    const answer = await this.port.send({
      webmail: adapter.id,
      account: adapter.account(page),
      threadId: first?.threadId ?? null,
      permalink: first ? adapter.permalink(first, page.location) : null,
      messages: readable.map(captured),
    });
    if (this.round !== round) return;
    this.pending = '';
    this.failed = answer?.saved ? '' : key;
    if (!answer) return;
    if (this.labels.size >= REMEMBERED) this.labels.clear();
    answer.labels.forEach((label, index) => this.labels.set(identities[index] ?? '', label));
    if (answer.saved) this.settled = key;
    this.port.changed();
  }
}
