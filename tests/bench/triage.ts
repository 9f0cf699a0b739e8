import { join } from 'node:path';

import { build } from 'vite';

import { launchBrowser } from '../../scripts/browser/launch';
import { sampleMessages } from '../../scripts/demo/sample/index';
import { hintTable } from '../../scripts/lib/hint-table';
import { virtualData } from '../../scripts/vite/virtual-data';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { hintFor } from '../../utils/core/triage/hints';
import type { MailMessage } from '../../utils/core/types';
import { type Figure, inTurns } from './measure';
import type { Piece, PieceName } from './triage-pass';

const ROWS = 100;
/** A verdict is made when the driver opens a message: it must not be noticed. */
const NOTICE_BUDGET = 1000;

/** The cost of verdicts, mostly as multiples of one pass over the same text's bytes in the same round, in Chromium. */
export async function measureTriage(): Promise<readonly Figure[]> {
  const all = await Promise.all(
    sampleMessages.map(async ({ raw, flag }) => ({ flag, message: (await parseMail(raw)).message })),
  );
  const notices = all.filter(({ flag }) => flag).map(({ message }) => message);
  const { compile, pieces } = await inBrowser(notices);
  for (const problem of problemsOf(pieces)) throw new Error(problem);
  const { prefilter, ordinary, named, evidence, notices: judged } = pieces;
  return [
    passes('prefilter over a message it drops', prefilter, 2),
    passes('ordinary mail, from its sender and text to "not Flex"', ordinary, 2),
    passes('ordinary mail that has the word "flex" in it', named, 12),
    passes('all evidence of all kinds in ordinary mail, though none is needed', evidence, 12),
    {
      what: `full verdict on a notice (${judged.passes.toFixed(0)} passes over its few words)`,
      value: `${judged.microseconds.toFixed(0)} µs`,
      budget: `≤ ${NOTICE_BUDGET} µs`,
      met: judged.microseconds <= NOTICE_BUDGET,
    },
    milliseconds('compile the rules of one language, once after each start', compile, 50),
    hints(all.map(({ message }) => message)),
  ];
}

interface Measured {
  readonly compile: number;
  readonly pieces: Record<PieceName, Piece>;
}

async function inBrowser(notices: readonly MailMessage[]): Promise<Measured> {
  const browser = await launchBrowser({ headless: true });
  try {
    const page = await browser.context.newPage();
    return await page.evaluate<Measured>(`${await bundle()}; bench.measure(${JSON.stringify(notices)})`);
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtualData()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'triage-pass.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bench for verdicts could not be bundled.');
  return chunk.code;
}

/** A run that is fast because it finds nothing, or everything, is no measurement. */
function problemsOf({ prefilter, ordinary, named, evidence, notices }: Record<PieceName, Piece>): string[] {
  return [
    ...([prefilter, ordinary, named].some(({ count }) => count > 0)
      ? ['Ordinary mail was flagged or not dropped.']
      : []),
    ...(evidence.count === 0 ? ['No rule matched a word of the ordinary mail.'] : []),
    ...(notices.count < notices.messages ? [`Only ${notices.count} of ${notices.messages} notices were flagged.`] : []),
  ];
}

function hints(messages: readonly MailMessage[]): Figure {
  const table = hintTable();
  const rows = Array.from({ length: ROWS }, (_row, index) => rowOf(messages[index % messages.length]));
  const [hinted = 0] = inTurns([() => rows.map((row) => hintFor(row, table))]);
  return milliseconds(`hints for ${ROWS} rows, nothing cached`, hinted / 1000, 8);
}

function rowOf(message: MailMessage | undefined) {
  return {
    people: message?.from ? [message.from] : [],
    subject: message?.subject ?? null,
    snippet: message?.text?.slice(0, 120) ?? null,
  };
}

function passes(what: string, { passes: count }: Piece, budget: number): Figure {
  return { what, value: `${count.toFixed(1)} passes`, budget: `≤ ${budget} passes`, met: count <= budget };
}

function milliseconds(what: string, value: number, budget: number): Figure {
  return { what, value: `${value.toFixed(2)} ms`, budget: `≤ ${budget} ms`, met: value <= budget };
}
