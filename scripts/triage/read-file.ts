import { openAsBlob } from 'node:fs';
import { type MailSource, sourceChunks } from '../../utils/app/import/mail-source';
import { mailSources, type SourceProblem } from '../../utils/app/import/mail-sources';
import { type ScanItem, scanMailbox } from '../../utils/core/mail/mbox-scan';
import { type ParsedMail, parseMail } from '../../utils/core/mail/parse-mail';
import type { MailMessage } from '../../utils/core/types';
import { whyNot } from './find-files';

export type FileItem =
  /** `cut`: it is so long that only its beginning was read. */
  | { readonly kind: 'message'; readonly message: MailMessage; readonly cut: boolean }
  | { readonly kind: 'damaged'; readonly offset: number; readonly reason: string }
  /** Bytes that belong to no message. */
  | { readonly kind: 'skipped'; readonly bytes: number }
  /** More of the file is read. */
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'problem'; readonly message: string; readonly opened: boolean };

const PROBLEMS: Readonly<Record<SourceProblem, string>> = {
  empty: 'it is empty',
  'too-large': 'it is larger than any mailbox',
  binary: 'it holds no mail: these are bytes of something else',
  'zip-cut': 'the zip is damaged, or not all of it is there',
  'zip-bomb': 'the zip would unpack to far more than it should',
  'zip-locked': 'the zip is locked with a password',
  'zip-method': 'the zip is packed in a way that cannot be unpacked here',
  'zip-no-mail': 'the zip holds no mail',
};
/** With these the file was opened all the same: there is no mail in it. */
const WITHOUT_MAIL: ReadonlySet<SourceProblem> = new Set<SourceProblem>(['empty', 'binary', 'zip-no-mail']);
const NO_HEADERS = 'it has none of the headers of a mail';
const LONG_HEADERS = 'its headers are longer than a mail’s can be';

/**
 * Reads an `.mbox`, an `.eml` or a zip of them, whatever it is called, with as little memory as its longest message
 * takes. Never rejects: what goes wrong is an item. Messages that cannot be about Flex come with their headers only.
 */
export async function* readMailFile(path: string): AsyncGenerator<FileItem, void, undefined> {
  try {
    const file = await openAsBlob(path);
    const found = await mailSources(file);
    if (!found.ok) {
      yield { kind: 'problem', message: PROBLEMS[found.why], opened: WITHOUT_MAIL.has(found.why) };
      return;
    }
    for (const source of found.sources) yield* readSource(source);
  } catch (error) {
    yield { kind: 'problem', message: `it could not be read to its end: ${whyNot(error)}`, opened: false };
  }
}

async function* readSource(source: MailSource): AsyncGenerator<FileItem, void, undefined> {
  const items = scanMailbox(sourceChunks(source), { everyMessage: true });
  for (;;) {
    const step = await items.next();
    if (!step.done) {
      yield await readItem(step.value);
      continue;
    }
    const { messages, skipped, bytes } = step.value;
    if (messages === 0) yield { kind: 'damaged', offset: 0, reason: NO_HEADERS };
    else if (skipped > 0) yield { kind: 'skipped', bytes: skipped };
    yield { kind: 'progress', bytes };
    return;
  }
}

async function readItem(item: ScanItem): Promise<FileItem> {
  if (item.kind === 'progress') return { kind: 'progress', bytes: item.counts.bytes };
  if (item.kind === 'damaged') {
    return { kind: 'damaged', offset: item.offset, reason: item.reason === 'no-headers' ? NO_HEADERS : LONG_HEADERS };
  }
  const isWhole = item.kind === 'candidate';
  const mail: ParsedMail = await parseMail(isWhole ? item.bytes : item.head);
  if (!mail.readable) return { kind: 'damaged', offset: item.offset, reason: NO_HEADERS };
  return { kind: 'message', message: mail.message, cut: isWhole && item.cut };
}
