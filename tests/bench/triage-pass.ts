/** Runs in a browser's page: what verdicts cost, each as a multiple of one pass over the bytes of the same texts. */
import table from 'virtual:hint-table';
import knowledge from 'virtual:knowledge';

import { ownRanges } from '../../utils/core/text/own-text';
import { passesPrefilter } from '../../utils/core/triage/hints';
import { judge } from '../../utils/core/triage/judge';
import { matchMessage } from '../../utils/core/triage/match-message';
import { readMessage } from '../../utils/core/triage/reading';
import type { MailMessage } from '../../utils/core/types';
import { median } from './measure';
import { ordinaryMail } from './ordinary-mail';
import { judgeSender } from '../../utils/core/sender/judge-sender';
import { senderNamesFlex } from '../../utils/core/sender/names';

const ROUNDS = 15;
const WARM_UP = 5;
const PIECE_MS = 8;

export function run(notices: readonly MailMessage[]) {
  const ordinary = ordinaryMail(40);
  const named = ordinaryMail(40, 'flex');
  const bytesOf = (mails: readonly MailMessage[]) => mails.map((m) => new TextEncoder().encode(`${m.subject ?? ''}\n${m.text ?? ''}`));
  const B = { ordinary: bytesOf(ordinary), named: bytesOf(named), notices: bytesOf(notices) };
  const pass = (all: readonly Uint8Array[]) => { let seen = 0; for (const bytes of all) for (let i = 0; i < bytes.length; i += 1) seen ^= bytes[i] ?? 0; return seen; };
  const pieces: Record<string, [() => unknown, readonly Uint8Array[]]> = {
    prefilter: [() => ordinary.filter((m) => passesPrefilter({ ...m, text: m.text ?? '' }, table)).length, B.ordinary],
    judgeDropped: [() => ordinary.filter((m) => judge(m, knowledge).flag).length, B.ordinary],
    matchOrdinary: [() => named.map((m) => matchMessage({ subject: m.subject ?? '', text: m.text ?? '', ranges: [[0, (m.text ?? '').length]] }, ['en'], knowledge).length).reduce((a, b) => a + b, 0), B.named],
    ownRanges: [() => named.map((m) => ownRanges(m.text ?? '').length).length, B.named],
    sender: [() => named.map((m) => [judgeSender(m.from, knowledge.senders, m.auth), senderNamesFlex(m.from, knowledge.senders)]).length, B.named],
    read: [() => named.map((m) => readMessage(m, knowledge).hits.length).reduce((a, b) => a + b, 0), B.named],
    readGlance: [() => named.filter((m) => readMessage(m, knowledge).namesFlex).length, B.named],
    judgeNamed: [() => named.filter((m) => judge(m, knowledge).flag).length, B.named],
    matchNotices: [() => notices.map((m) => matchMessage({ subject: m.subject ?? '', text: m.text ?? '', ranges: [[0, (m.text ?? '').length]] }, ['en'], knowledge).length).reduce((a, b) => a + b, 0), B.notices],
    readNotices: [() => notices.map((m) => readMessage(m, knowledge).hits.length).reduce((a, b) => a + b, 0), B.notices],
    fieldsNotices: [() => notices.map((m) => readMessage(m, knowledge).fields).length, B.notices],
    judgeNotices: [() => notices.filter((m) => judge(m, knowledge).flag).length, B.notices],
  };
  const results: Record<string, unknown> = {};
  const time = (work: () => unknown): number => {
    let n = 0; const start = performance.now(); let now = start; let out: unknown;
    do { out = work(); n += 1; now = performance.now(); } while (now - start < PIECE_MS);
    results['x'] = out;
    return ((now - start) * 1000) / n;
  };
  const ratios: Record<string, number[]> = {}; const us: Record<string, number[]> = {};
  for (let r = 0; r < ROUNDS + WARM_UP; r += 1)
    for (const [name, [work, bytes]] of Object.entries(pieces)) {
      const one = time(() => pass(bytes)); const t = time(work);
      if (r >= WARM_UP) { (ratios[name] ??= []).push(t / one); (us[name] ??= []).push(t / bytes.length); }
    }
  return Object.fromEntries(Object.entries(pieces).map(([name, [work, bytes]]) => [name, { ratio: median(ratios[name] ?? []), usPerMail: median(us[name] ?? []), count: work(), meanBytes: bytes.reduce((a, b) => a + b.length, 0) / bytes.length }]));
}
