import { startWorker } from '../../platform/worker';
import { keyForWorker } from '../../storage/sealing';
import {
  isFromSearchWorker,
  type SearchAnswer,
  type SearchLabels,
  type SearchQuery,
  type ToSearchWorker,
} from './search-views';

/** What a screen hears: an answer, or that the record could not be read. */
export type SearchListener = (answer: SearchAnswer | 'failed') => void;

export interface SearchSession {
  /** Asks for something; while an answer is on its way, only the question asked last waits for its turn. */
  ask(query: SearchQuery): void;
  /** Asks the last question again: the record has changed. */
  again(): void;
  /** Hears no more. The worker stays, and what it has read. */
  leave(): void;
}

/** The part of a worker that is used. */
export interface SearchWorker {
  postMessage(message: ToSearchWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

let shared: { readonly key: string; readonly running: RunningSearch } | null = null;

/**
 * A search over the record, in a worker that lives as long as the page: the record is read once. Other labels, as
 * in another language, or a worker that failed, begin anew.
 */
export function openSearch(
  labels: SearchLabels,
  listener: SearchListener,
  start: () => SearchWorker = () => startWorker('search', keyForWorker()),
): SearchSession {
  const key = JSON.stringify(labels);
  if (shared?.key !== key || shared.running.failed) {
    shared?.running.end();
    shared = { key, running: new RunningSearch(start(), labels) };
  }
  return shared.running.session(listener);
}

class RunningSearch {
  readonly #worker: SearchWorker;
  #listener: SearchListener | null = null;
  #asked: SearchQuery | null = null;
  #waiting: SearchQuery | null = null;
  #busy = false;
  failed = false;

  constructor(worker: SearchWorker, labels: SearchLabels) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', () => this.#fail());
    worker.addEventListener('messageerror', () => this.#fail());
    worker.postMessage({ ask: 'open', labels });
  }

  /** The screen that opened last is the one that hears. */
  session(listener: SearchListener): SearchSession {
    this.#listener = listener;
    this.#asked = null;
    const isMine = (): boolean => this.#listener === listener;
    return {
      ask: (query) => isMine() && this.#ask(query),
      again: () => isMine() && this.#again(),
      leave: () => {
        if (isMine()) this.#listener = null;
      },
    };
  }

  end(): void {
    this.#listener = null;
    this.#worker.terminate();
  }

  #ask(query: SearchQuery): void {
    this.#asked = query;
    if (this.failed) return this.#listener?.('failed');
    if (this.#busy) {
      this.#waiting = query;
      return;
    }
    this.#busy = true;
    this.#worker.postMessage({ ask: 'search', query });
  }

  #again(): void {
    if (this.#asked) this.#ask(this.#asked);
  }

  #hear(data: unknown): void {
    if (!isFromSearchWorker(data)) return this.#fail();
    if (data.is === 'more') return this.#again();
    this.#busy = false;
    // An answer to something asked before is shown too: it is closer to what was typed than what stands there.
    if (this.#asked) this.#listener?.(data.answer);
    const next = this.#waiting;
    this.#waiting = null;
    if (next) this.#ask(next);
  }

  #fail(): void {
    this.failed = true;
    this.#busy = false;
    this.#listener?.('failed');
  }
}
