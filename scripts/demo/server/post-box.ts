/** What the page stored on the server while it was open: drafts by autosave, and replies sent. */
import type { Person } from '../../../utils/core/types';
import { decimalOf, makeId } from '../mailbox/ids';
import type { DemoMessage, DemoThread, Mailbox } from '../mailbox/types';

export interface Draft {
  /** `#msg-a:r…`, made by the page. */
  readonly id: string;
  /** Legacy id of the thread it answers; null for a new message. */
  readonly threadId: string | null;
  readonly to: readonly Person[];
  readonly subject: string;
  /** The editor's text with the signature, without the folded quote. */
  readonly text: string;
  /** How often it was stored. */
  readonly saves: number;
}

export type DraftInput = Omit<Draft, 'saves'>;

/** A body as the page posts it; null for anything else. */
export function readDraft(body: string): DraftInput | null {
  try {
    const value: unknown = JSON.parse(body);
    return isDraftInput(value) ? value : null;
  } catch {
    return null;
  }
}

function isDraftInput(value: unknown): value is DraftInput {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof DraftInput, unknown>>;
  return (
    typeof draft.id === 'string' &&
    (draft.threadId === null || typeof draft.threadId === 'string') &&
    Array.isArray(draft.to) &&
    typeof draft.subject === 'string' &&
    typeof draft.text === 'string'
  );
}

export interface PostBox {
  /** The mailbox with what was sent since. */
  mailbox(): Mailbox;
  drafts(): readonly Draft[];
  sent(): readonly DemoMessage[];
  save(draft: DraftInput): Draft;
  discard(id: string): void;
  /** Adds the message to its thread, or starts one. */
  send(draft: DraftInput, now: Date): DemoThread;
  reset(): void;
}

export function createPostBox(start: Mailbox): PostBox {
  let threads = start.threads;
  let drafts: readonly Draft[] = [];
  let sent: readonly DemoMessage[] = [];
  const taken = new Set<string>();

  const write = (draft: DraftInput, now: Date): DemoMessage => {
    const id = makeId(now.getTime(), draft.id, taken);
    return {
      id,
      decimal: decimalOf(id),
      from: start.account,
      to: draft.to,
      date: now.toISOString(),
      subject: draft.subject,
      text: draft.text,
      sent: true,
      unread: false,
      attachments: [],
    };
  };
  const without = (id: string): readonly Draft[] => drafts.filter((draft) => draft.id !== id);

  return {
    mailbox: () => ({ ...start, threads }),
    drafts: () => drafts,
    sent: () => sent,
    save: (input) => {
      const before = drafts.find((draft) => draft.id === input.id);
      const draft = { ...input, saves: (before?.saves ?? 0) + 1 };
      drafts = [...without(input.id), draft];
      return draft;
    },
    discard: (id) => {
      drafts = without(id);
    },
    send: (draft, now) => {
      const message = write(draft, now);
      const old = threads.find((thread) => thread.id === draft.threadId);
      const thread = old ? { ...old, messages: [...old.messages, message] } : newThread(message);
      threads = [thread, ...threads.filter((other) => other !== old)];
      sent = [...sent, message];
      drafts = without(draft.id);
      return thread;
    },
    reset: () => {
      threads = start.threads;
      drafts = [];
      sent = [];
    },
  };
}

function newThread(message: DemoMessage): DemoThread {
  const { id, decimal, subject } = message;
  return { id, decimal, subject, tab: 'primary', labels: [], inbox: false, starred: false, messages: [message] };
}
