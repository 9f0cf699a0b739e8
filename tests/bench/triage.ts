import { hintTable } from '../../scripts/lib/hint-table';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { sampleMessages } from '../../scripts/demo/sample/index';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { hintFor, passesPrefilter } from '../../utils/core/triage/hints';
import { judge } from '../../utils/core/triage/judge';
import type { MailMessage } from '../../utils/core/types';
import { type Figure, inTurns } from './measure';

const ROWS = 100;

/** The cost of a verdict, as a multiple of one pass over the same text's bytes in the same run. */
export async function measureTriage(): Promise<readonly Figure[]> {
  const knowledge = knowledgeFromDisk();
  const table = hintTable();
  const all = await Promise.all(
    sampleMessages.map(async ({ raw, flag }) => ({ flag, message: (await parseMail(raw)).message })),
  );
  const ordinary = all.filter(({ flag }) => !flag).map(({ message }) => message);
  const notices = all.filter(({ flag }) => flag).map(({ message }) => message);
  const rows = Array.from({ length: ROWS }, (_row, index) => rowOf(all[index % all.length]?.message));

  const [passOrdinary = 0, dropped = 0, passNotices = 0, judged = 0, hinted = 0] = inTurns([
    () => onePass(ordinary),
    () => ordinary.filter((message) => passesPrefilter({ ...message, text: message.text ?? '' }, table)),
    () => onePass(notices),
    () => notices.map((message) => judge(message, knowledge)),
    () => rows.map((row) => hintFor(row, table)),
  ]);
  return [
    passes('prefilter over a message it drops', dropped / passOrdinary, 2),
    passes('full verdict on a notice', judged / passNotices, 12),
    {
      what: `hints for ${ROWS} rows, nothing cached`,
      value: `${(hinted / 1000).toFixed(2)} ms`,
      budget: '≤ 8 ms',
      met: hinted <= 8000,
    },
  ];
}

/** Reads every byte once, and does with it the least that can't be left out. */
function onePass(messages: readonly MailMessage[]): number {
  let seen = 0;
  for (const message of messages) {
    const bytes = bytesOf(message);
    for (let at = 0; at < bytes.length; at += 1) seen ^= bytes[at] ?? 0;
  }
  return seen;
}

const cache = new WeakMap<MailMessage, Uint8Array>();

function bytesOf(message: MailMessage): Uint8Array {
  const known = cache.get(message);
  if (known) return known;
  const bytes = new TextEncoder().encode(`${message.subject ?? ''}\n${message.text ?? ''}`);
  cache.set(message, bytes);
  return bytes;
}

function rowOf(message: MailMessage | undefined) {
  return {
    people: message?.from ? [message.from] : [],
    subject: message?.subject ?? null,
    snippet: message?.text?.slice(0, 120) ?? null,
  };
}

function passes(what: string, ratio: number, budget: number): Figure {
  return { what, value: `${ratio.toFixed(1)} passes`, budget: `≤ ${budget} passes`, met: ratio <= budget };
}
