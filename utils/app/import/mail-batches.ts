/** A mailbox in batches: what runs inside the worker, and in tests without one. */
import { type ScanCounts, type ScanItem, scanMailbox } from '../../core/mail/mbox-scan';
import { parseMail } from '../../core/mail/parse-mail';
import type { FileMail } from '../notice/draft';
import { BATCH, type MailBatch } from './mail-messages';
import { type MailSource, sourceChunks } from './mail-source';

/** Characters of text after which a batch is handed over, full or not. */
const BATCH_TEXT = 2_000_000;
const LINE = 2_000;

/**
 * Reads an `.mbox` or `.eml`, whatever it is called, for the messages that name Flex and those from `owner`. Throws
 * only where packed bytes can't be unpacked; what was read until then is handed over first.
 */
export async function* mailBatches(
  source: MailSource,
  { owner = null }: { readonly owner?: string | null } = {},
): AsyncGenerator<MailBatch, void, undefined> {
  const filling = new Filling();
  const items = scanMailbox(sourceChunks(source), { owner });
  let failure: unknown = null;
  for (;;) {
    const next = await items.next().catch((error: unknown) => {
      failure = error;
      return null;
    });
    if (next === null) break;
    if (next.done) return yield filling.last(next.value);
    await filling.take(next.value);
    if (filling.isFull || next.value.kind === 'progress') yield filling.empty('more');
  }
  yield filling.empty('more');
  throw failure;
}

/** The batch that is being filled. */
class Filling {
  #mails: FileMail[] = [];
  #unreadable: number[] = [];
  #text = 0;
  /** Of the whole source. */
  #bytes = 0;
  #messages = 0;
  #good = 0;
  #told = 0;

  get isFull(): boolean {
    return this.#mails.length >= BATCH || this.#unreadable.length >= BATCH || this.#text >= BATCH_TEXT;
  }

  async take(item: ScanItem): Promise<void> {
    if (item.kind === 'progress') return this.#count(item.counts);
    this.#messages = Math.max(this.#messages, item.index + 1);
    this.#bytes = Math.max(this.#bytes, item.offset + item.size);
    const mail = item.kind === 'candidate' ? await readMail(item) : null;
    if (mail === null) this.#unreadable.push(item.offset);
    else this.#mails.push(mail);
    this.#good += mail === null ? 0 : 1;
    this.#text += mail?.message.text?.length ?? 0;
  }

  empty(state: MailBatch['state']): MailBatch {
    const [mails, unreadable, read] = [this.#mails, this.#unreadable, this.#messages - this.#told];
    this.#told = this.#messages;
    [this.#mails, this.#unreadable, this.#text] = [[], [], 0];
    return { state, mails, unreadable, read, bytes: this.#bytes };
  }

  /** A source of nothing but damage is no mail. */
  last(counts: ScanCounts): MailBatch {
    this.#count(counts);
    const isMail = this.#good + counts.dropped > 0;
    return this.empty(isMail ? 'done' : 'not-mail');
  }

  #count({ bytes, messages }: ScanCounts): void {
    this.#bytes = Math.max(this.#bytes, bytes);
    this.#messages = Math.max(this.#messages, messages);
  }
}

async function readMail(item: Extract<ScanItem, { kind: 'candidate' }>): Promise<FileMail | null> {
  const { message, readable, threadId, clipped } = await parseMail(item.bytes);
  if (!readable) return null;
  const short = { messageId: oneLine(message.messageId), inReplyTo: oneLine(message.inReplyTo) };
  return { message: { ...message, ...short }, threadId, gmailId: item.gmailId, clipped: clipped || item.cut };
}

function oneLine(header: string | null | undefined): string | null {
  return header?.slice(0, LINE) ?? null;
}
