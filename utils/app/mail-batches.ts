/** A mail file in batches: what runs inside the worker, and in tests without one. */
import { looksLikeMbox, MAX_MESSAGE_BYTES, splitMbox } from '../core/mail/mbox';
import { parseMail } from '../core/mail/parse-mail';
import type { FileMail } from './draft';
import { BATCH, type MailBatch } from './mail-messages';

const CHUNK = 1_048_576;
const HEAD = 8_192;
/** Characters of text after which a batch is handed over, full or not. */
const BATCH_TEXT = 2_000_000;
const LINE = 2_000;

interface Piece {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly cut: boolean;
  readonly gmailId: string | null;
}

/** Reads an `.mbox` or `.eml`, whatever it is called. Never throws on what the file holds. */
export async function* mailBatches(file: Blob): AsyncGenerator<MailBatch, void, undefined> {
  const isMbox = looksLikeMbox(await bytesOf(file.slice(0, HEAD)));
  const pieces = isMbox ? splitMbox(chunksOf(file)) : singleMail(file);
  let mails: FileMail[] = [];
  let unreadable: number[] = [];
  let count = 0;
  let text = 0;
  for await (const piece of pieces) {
    const mail = await readPiece(piece);
    if (mail) mails.push(mail);
    else unreadable.push(piece.offset);
    count += 1;
    text += mail?.message.text?.length ?? 0;
    if (mails.length < BATCH && unreadable.length < BATCH && text < BATCH_TEXT) continue;
    yield { state: 'more', mails, unreadable, bytes: piece.offset + piece.bytes.length };
    [mails, unreadable, text] = [[], [], 0];
  }
  const isMail = count > 0 && (isMbox || mails.length > 0);
  yield { state: isMail ? 'done' : 'not-mail', mails, unreadable: isMail ? unreadable : [], bytes: file.size };
}

async function readPiece(piece: Piece): Promise<FileMail | null> {
  const { message, readable, threadId, clipped } = await parseMail(piece.bytes);
  if (!readable) return null;
  const short = { messageId: oneLine(message.messageId), inReplyTo: oneLine(message.inReplyTo) };
  return { message: { ...message, ...short }, threadId, gmailId: piece.gmailId, clipped: clipped || piece.cut };
}

function oneLine(header: string | null | undefined): string | null {
  return header?.slice(0, LINE) ?? null;
}

async function* singleMail(file: Blob): AsyncGenerator<Piece> {
  const bytes = await bytesOf(file.slice(0, MAX_MESSAGE_BYTES));
  yield { bytes, offset: 0, cut: file.size > MAX_MESSAGE_BYTES, gmailId: null };
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += CHUNK) yield bytesOf(file.slice(from, from + CHUNK));
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer());
}
