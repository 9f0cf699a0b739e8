/**
 * One look at the page: badge the rows, read the opened thread, put a banner into its flagged messages,
 * report the page's health. Runs only while the driver has switched watching on.
 */
import { badge } from '../../components/injected/badge';
import { banner } from '../../components/injected/banner';
import { isCalm } from '../core/calm';
import type { HintTable } from '../core/triage/hints';
import type { Answer, Label, PageState, Request, ToBackground, Welcome } from '../messaging/contract';
import { rememberHints } from './hint-memory';
import { Marks } from './marks';
import { Reader } from './reader';
import { watchPage, type Look } from './scheduler';
import type { OpenMessage, Row, WebmailAdapter } from './types';

/** Most threads of one question: what the background's guards let in. */
const MOST_THREADS = 500;

export interface PipelineOptions {
  readonly adapter: WebmailAdapter;
  readonly page: Document;
  readonly table: HintTable;
  readonly welcome: Welcome;
  readonly signal: AbortSignal;
  send<Name extends keyof ToBackground>(
    name: Name,
    payload: Request<ToBackground, Name>,
  ): Promise<Answer<ToBackground, Name> | null>;
  /** False once the extension was removed or updated under this script. */
  alive(): boolean;
}

export interface Pipeline {
  /** The record or the words changed: ask again and repaint. */
  refresh(welcome: Welcome): void;
  stop(): void;
}

/** Starts watching a page. Ends with the signal, with `stop`, or when the extension has gone. */
export function startPipeline(options: PipelineOptions): Pipeline {
  const { adapter, page, table, send } = options;
  const ended = new AbortController();
  const marks = new Marks();
  const threadLabels = new Map<string, Label | null>();
  /** Threads asked about since the record last changed; the others keep their old label until the answer. */
  const asked = new Set<string>();
  let edition = 0;
  const hints = rememberHints(table);
  let welcome = options.welcome;
  let reported = '';
  let glanced = '';
  let account: string | null = null;
  let labelRound = 0;

  const reader = new Reader({
    adapter,
    table,
    page,
    send: (thread) => send('thread', thread),
    changed: () => {
      forgetLabels();
      look(false);
    },
  });

  function markRow(row: Row, threads: Set<string>): void {
    const facts = adapter.readRow(row);
    if (facts.threadId) threads.add(facts.threadId);
    const label = facts.threadId ? threadLabels.get(facts.threadId) : null;
    const hint = label ? null : hints.of(facts);
    // A row the driver cleared keeps a calm label, so that no hint comes back.
    const category = label ? (isCalm(label.category) ? null : label.category) : (hint ?? null);
    const slot = category ? adapter.badgeSlot(row) : null;
    if (!category || !slot) return;
    const tier = label?.tier ?? 'maybe';
    const says = `${category}/${tier}/${edition}`;
    marks.place(slot, says, () => badge(page, { category, tier, words: welcome.words, direction: welcome.direction }));
  }

  function markMessage(message: OpenMessage): void {
    const label = reader.labelOf(message);
    const slot = label && !isCalm(label.category) ? adapter.bannerSlot(message) : null;
    if (!label || !slot) return;
    const { threadId, messageId } = message;
    const explain = (): void =>
      void send('open', { webmail: adapter.id, account: adapter.account(page), threadId, messageId });
    const says = `${messageId ?? ''}/${label.category}/${label.tier}/${edition}`;
    marks.place(slot, says, () =>
      banner(page, { label, words: welcome.words, direction: welcome.direction, onExplain: explain }),
    );
  }

  async function askLabels(threads: ReadonlySet<string>): Promise<void> {
    const unknown = [...threads].filter((id) => !asked.has(id)).slice(0, MOST_THREADS);
    if (unknown.length === 0) return;
    unknown.forEach((id) => asked.add(id));
    const round = labelRound;
    const answer = await send('labels', { webmail: adapter.id, account, threadIds: unknown });
    // The record changed meanwhile: the question was asked again.
    if (ended.signal.aborted || round !== labelRound) return;
    if (!answer) {
      unknown.forEach((id) => asked.delete(id));
      return;
    }
    const before = JSON.stringify(unknown.map((id) => threadLabels.get(id) ?? null));
    unknown.forEach((id) => threadLabels.set(id, answer.labels[id] ?? null));
    const isMore = unknown.length === MOST_THREADS;
    if (isMore || JSON.stringify(unknown.map((id) => threadLabels.get(id))) !== before) look(false);
  }

  function forgetLabels(): void {
    asked.clear();
    labelRound += 1;
  }

  /** Whose mailbox it is may show late; then everything said without it is asked again. */
  function noteAccount(): void {
    const now = adapter.account(page);
    if (now === account) return;
    account = now;
    forgetLabels();
    reader.askAgain();
  }

  function report(marked: number, thread: string | null, { beat, slow }: Look): void {
    const { list, message } = adapter.health(page);
    // A page that is still being drawn looks blind: said only of one that had time.
    if (!beat && (list.state === 'blind' || message.state === 'blind')) return;
    const state: PageState = {
      webmail: adapter.id,
      // Marks that come seconds late are no full service.
      list: slow && list.state === 'ok' ? { ...list, state: 'degraded' } : list,
      message,
      marked,
      thread,
    };
    const words = JSON.stringify(state);
    if (words === reported) return;
    reported = words;
    void send('state', state);
  }

  function pass(now: Look): void {
    if (ended.signal.aborted) return;
    if (!options.alive()) {
      stop();
      return;
    }
    const { beat, slow } = now;
    const threads = new Set<string>();
    // The whole page is searched for it: once it is known, only now and then.
    if (account === null || beat) noteAccount();
    const rows = adapter.rows(page);
    for (const row of rows) markRow(row, threads);
    hints.turn();
    const opened = adapter.openMessages(page);
    const thread = opened[0]?.threadId ?? null;
    if (thread) threads.add(thread);
    // Without the account the driver's own messages can't be told from Amazon's: given a moment to show.
    if (account !== null || beat) reader.read(opened, { known: Boolean(thread && threadLabels.get(thread)), beat });
    opened.forEach(markMessage);
    const marked = marks.sweep();
    void askLabels(threads);
    const glance = `${thread ?? ''}/${rows.length}/${opened.map(({ state }) => state).join()}/${marked}/${slow}`;
    if (beat || glance !== glanced) report(marked, thread, now);
    glanced = glance;
  }

  function stop(): void {
    ended.abort();
    marks.clear();
  }

  options.signal.addEventListener('abort', stop, { once: true });
  const look = watchPage({
    page,
    signal: ended.signal,
    frames: () => adapter.frames?.(page) ?? [],
    pass,
    alive: options.alive,
    orphaned: stop,
  });
  return {
    stop,
    refresh: (next) => {
      // Marks are made anew only for other words: a banner must not change under the driver's finger.
      if (JSON.stringify(next) !== JSON.stringify(welcome)) edition += 1;
      welcome = next;
      forgetLabels();
      reader.askAgain();
      look(true);
    },
  };
}
