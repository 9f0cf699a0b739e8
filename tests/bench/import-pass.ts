/** Runs inside a worker: reads one mailbox in the way it is told to, and says how long that took. */
import PostalMime from 'postal-mime';

import { fileChunks } from '../../utils/app/import/file-chunks';
import { mailBatches } from '../../utils/app/import/mail-batches';
import { splitMbox } from '../../utils/core/mail/mbox';
import { scanMailbox } from '../../utils/core/mail/mbox-scan';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { foldOf } from '../../utils/core/text/fold';
import type { MailMessage } from '../../utils/core/types';

/**
 * `read`: every byte, and nothing else. `import`: as the product does. `parse`: postal-mime on every message.
 * `compare`: which messages name Flex, by a full reading of every one and by an import.
 */
export type Task = 'read' | 'import' | 'parse' | 'compare';

export interface TaskResult {
  readonly milliseconds: number;
  /** Bytes for `read`, messages for all others. */
  readonly count: number;
  /** Of `compare`: where the messages begin that name Flex, by each of the two readings. */
  readonly full: readonly number[];
  readonly imported: readonly number[];
}

/** To the worker, and back. Each batch waits until the page asks for the next one. */
export type ToPass = { readonly task: Task; readonly file: File } | 'next';
export type FromPass = { readonly batch: unknown } | { readonly result: TaskResult } | { readonly error: string };

/** Whose own messages are looked for too. */
const OWNER = 'sam.rivers@example.com';

type Counted = Pick<TaskResult, 'count'> & Partial<TaskResult>;

const TASKS: Record<Task, (file: File) => Promise<Counted>> = {
  read: async (file) => {
    let count = 0;
    for await (const chunk of fileChunks(file)) count += chunk.length;
    return { count };
  },
  import: async (file) => {
    let count = 0;
    for await (const batch of mailBatches({ bytes: file, unpacked: null }, { owner: OWNER })) {
      count += batch.read;
      await handOver(batch);
    }
    return { count };
  },
  parse: async (file) => {
    let count = 0;
    for await (const { bytes } of splitMbox(fileChunks(file))) {
      const { headers } = await PostalMime.parse(bytes);
      if (headers.length > 0) count += 1;
    }
    return { count };
  },
  compare: async (file) => {
    const { messages, offsets } = await namingFlex(file, true);
    return { count: messages, full: offsets, imported: (await namingFlex(file, false)).offsets };
  },
};

async function namingFlex(file: File, keepAll: boolean): Promise<{ messages: number; offsets: number[] }> {
  const offsets: number[] = [];
  const items = scanMailbox(fileChunks(file), { keepAll });
  for (;;) {
    const next = await items.next();
    if (next.done) return { messages: next.value.messages, offsets };
    if (next.value.kind !== 'candidate') continue;
    const { message } = await parseMail(next.value.bytes);
    if (namesFlex(message)) offsets.push(next.value.offset);
  }
}

/** In another way than the import's own: every character of the whole message is folded, then the word looked for. */
function namesFlex({ from, subject, text }: MailMessage): boolean {
  return [from?.name, from?.address, subject, text].some((part) => folded(part ?? '').includes('flex'));
}

function folded(text: string): string {
  let all = '';
  for (const character of text) {
    const fold = foldOf(character.codePointAt(0) ?? 0);
    if (fold.kind === 'letters') all += fold.text;
    else if (fold.kind !== 'skip') all += ' ';
  }
  return all;
}

let goOn: () => void = () => undefined;

function handOver(batch: unknown): Promise<void> {
  return new Promise((resolve) => {
    goOn = resolve;
    say({ batch });
  });
}

async function run(task: Task, file: File): Promise<TaskResult> {
  const start = performance.now();
  const counted = await TASKS[task](file);
  return { full: [], imported: [], ...counted, milliseconds: performance.now() - start };
}

function say(message: FromPass): void {
  globalThis.postMessage(message);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToPass>) => {
  if (data === 'next') goOn();
  else
    run(data.task, data.file).then(
      (result) => say({ result }),
      (error: unknown) => say({ error: String(error) }),
    );
});
