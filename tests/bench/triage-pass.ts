/** Runs in a browser's page, where string code costs what it costs the driver: the pieces of a verdict, timed. */
import table from 'virtual:hint-table';
import packed from 'virtual:rules';

import { passesPrefilter } from '../../utils/core/triage/hints';
import { judge } from '../../utils/core/triage/judge';
import { matchMessage } from '../../utils/core/triage/match-message';
import { matchersFor } from '../../utils/core/triage/compile';
import type { MailMessage } from '../../utils/core/types';
import { unpackTriage } from '../../utils/knowledge/split';
import { median } from './measure';
import { ordinaryMail } from './ordinary-mail';

/** What one piece of work came to. */
export interface Piece {
  /** Median over the rounds: how many passes over the bytes of the same texts it takes. */
  readonly passes: number;
  /** Median, per message. */
  readonly microseconds: number;
  /** What it found, so that a fast wrong run is seen. */
  readonly count: number;
  readonly messages: number;
}

export type PieceName = 'prefilter' | 'ordinary' | 'named' | 'evidence' | 'notices';

const ROUNDS = 15;
const WARM_UP = 6;
/** A page's clock is coarse: a piece is repeated for so long. */
const MILLISECONDS = 4;
const TRIES = 3;
const MAILS = 40;
const knowledge = unpackTriage(packed);

/** How long the rules of English took to compile, in a page that had not done so yet. Milliseconds. */
function firstCompile(): number {
  const start = performance.now();
  matchersFor(knowledge).in('en');
  return performance.now() - start;
}

/** Measures all pieces in turns, so that all of them meet the same weather on the machine. */
export function measure(notices: readonly MailMessage[]): { compile: number; pieces: Record<PieceName, Piece> } {
  const compile = firstCompile();
  const ordinary = ordinaryMail(MAILS);
  const named = ordinaryMail(MAILS, 'flex');
  const works: Record<PieceName, readonly [readonly MailMessage[], (message: MailMessage) => number]> = {
    prefilter: [ordinary, (message) => Number(passesPrefilter({ ...message, text: message.text ?? '' }, table))],
    ordinary: [ordinary, (message) => Number(judge(message, knowledge).flag)],
    named: [named, (message) => Number(judge(message, knowledge).flag)],
    evidence: [named, hitsIn],
    notices: [notices, (message) => Number(judge(message, knowledge).flag)],
  };
  const pieces = Object.entries(works).map(([name, [messages, work]]) => ({
    name,
    messages,
    bytes: messages.map(bytesOf),
    run: () => messages.reduce((sum, message) => sum + work(message), 0),
    passes: [] as number[],
    microseconds: [] as number[],
    count: 0,
  }));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const piece of pieces) {
      const pass = repeated(() => onePass(piece.bytes)).microseconds;
      const { microseconds, result } = repeated(piece.run);
      piece.count = result;
      if (round < WARM_UP) continue;
      piece.passes.push(microseconds / pass);
      piece.microseconds.push(microseconds / piece.messages.length);
    }
  }
  const figures = pieces.map(({ name, messages, passes, microseconds, count }) => [
    name,
    { passes: median(passes), microseconds: median(microseconds), count, messages: messages.length },
  ]);
  return { compile, pieces: Object.fromEntries(figures) as Record<PieceName, Piece> };
}

/** Of a few tries the quickest: what other programs take away in between is not the work's. */
function repeated(work: () => number): { microseconds: number; result: number } {
  const tries = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    let times = 0;
    let result = 0;
    while (performance.now() - start < MILLISECONDS) {
      result = work();
      times += 1;
    }
    return { microseconds: ((performance.now() - start) * 1000) / times, result };
  });
  return tries.reduce((best, one) => (one.microseconds < best.microseconds ? one : best));
}

/** Every rule in English, as if the message named Flex. */
function hitsIn({ subject, text }: MailMessage): number {
  const whole = text ?? '';
  return matchMessage({ subject: subject ?? '', text: whole, ranges: [[0, whole.length]] }, ['en'], knowledge).hits
    .length;
}

function bytesOf({ subject, text }: MailMessage): Uint8Array {
  return new TextEncoder().encode(`${subject ?? ''}\n${text ?? ''}`);
}

/** Reads every byte once, and does with it the least that can't be left out. */
function onePass(all: readonly Uint8Array[]): number {
  let seen = 0;
  for (const bytes of all) for (let at = 0; at < bytes.length; at += 1) seen ^= bytes[at] ?? 0;
  return seen;
}
