// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import { renameCase } from '../../../../utils/app/case/case-rename';
import type { Deps } from '../../../../utils/app/deps';
import { openSearch, type SearchSession, type SearchWorker } from '../../../../utils/app/search/search';
import { searchService } from '../../../../utils/app/search/search-service';
import type {
  FromSearchWorker,
  Part,
  SearchAnswer,
  SearchKind,
  SearchLabels,
  ToSearchWorker,
} from '../../../../utils/app/search/search-views';
import { remove } from '../../../../utils/app/message/remove';
import type { RedressDatabase } from '../../../../utils/storage/database';
import { save } from '../../../../utils/storage/save';
import { freshBrowser, makeDeps, NOW, openRecord } from '../made-up';
import { glitch, logThread } from '../made-up-cases';

const LABELS: SearchLabels = {
  categories: { 'order-not-picked-up': 'Order left behind' },
  tiers: { warning: 'Warning' },
  glitches: { 'stop-removed': 'Stop removed' },
  outcomes: {},
};

const shown = (parts: readonly Part[] = []): string =>
  parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

/** Stands in for the browser's worker: the same service, what passes between is cloned. */
class MadeUpWorker implements SearchWorker {
  readonly asked: ToSearchWorker[] = [];
  ended = false;
  readonly #listeners: ((event: { readonly data: unknown }) => void)[] = [];
  #fail: () => void = () => undefined;
  readonly #service: (message: ToSearchWorker) => Promise<void>;

  constructor(open: () => Promise<RedressDatabase>) {
    this.#service = searchService(open, (message: FromSearchWorker) => {
      for (const listener of this.#listeners) listener({ data: structuredClone(message) });
    });
  }

  postMessage(message: ToSearchWorker): void {
    this.asked.push(structuredClone(message));
    this.#service(message).catch(() => this.#fail());
  }

  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
    if (type === 'message') this.#listeners.push(listener);
    if (type === 'error') this.#fail = () => listener({ data: null });
  }

  terminate(): void {
    this.ended = true;
  }
}

let deps: Deps;
let worker: MadeUpWorker;
let session: SearchSession;
let answers: (SearchAnswer | 'failed')[];
/** Other labels are another worker: each test has its own. */
let tests = 0;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  tests += 1;
  worker = new MadeUpWorker(openRecord);
});

function open(): void {
  answers = [];
  const labels = { ...LABELS, outcomes: { test: String(tests) } };
  session = openSearch(
    labels,
    (answer) => answers.push(answer),
    () => worker,
  );
}

async function find(words: string, kind: SearchKind | null = null): Promise<SearchAnswer> {
  session.ask({ words, kind, limit: 10 });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    const last = answers.at(-1);
    if (last === 'failed') throw new Error('failed');
    if (last?.query.words === words && last.query.kind === kind && last.progress === null) return last;
  }
}

async function saveGlitch(part: Parameters<typeof glitch>[1] = {}): Promise<void> {
  await save(deps, NOW, (writer) =>
    writer.put('glitches', { ...glitch('', part), seq: writer.nextSeq() }, 'glitch-saved'),
  );
}

describe('search over the record', () => {
  it('finds messages by their words, sender and kind, with the words marked in their own spelling', async () => {
    await logThread(deps, '198c6747aabb0001', [{}, { text: 'Usted no recogió el pedido de Amazon Flex.' }]);
    open();
    const { hits } = await find('recogio pedido');
    expect(hits).toMatchObject([{ type: 'message', entry: { kind: 'notice' } }]);
    expect(shown(hits[0]?.excerpt?.parts)).toBe('Usted no [recogió] el [pedido] de Amazon Flex.');
    expect((await find('left behind')).hits).toHaveLength(2);
    expect((await find('amazonflex-support')).hits).toHaveLength(2);
    expect(shown((await find('assignd ordr')).hits[0]?.excerpt?.parts)).toContain('[assigned] [order]');
  });

  it('finds the journal, evidence and cases, and counts each kind', async () => {
    const { id } = await logThread(deps, '198c6747aabb0001', [{}]);
    await renameCase(deps, id, 'The gone parcel');
    await saveGlitch();
    const bytes = new Blob(['words']);
    await addEvidence(deps, { file: bytes, name: 'gone-itinerary.txt', fileAt: null, source: 'file' });
    open();
    const { hits, counts } = await find('gone');
    expect(counts).toEqual({ glitch: 1, evidence: 1, case: 1 });
    expect(hits.map((hit) => (hit.type === 'case' ? shown(hit.name ?? []) : hit.type)).toSorted()).toEqual([
      'The [gone] parcel',
      'evidence',
      'glitch',
    ]);
    expect((await find('gone', 'evidence')).hits.map((hit) => 'title' in hit && shown(hit.title))).toEqual([
      'E1 [gone]-itinerary.txt',
    ]);
  });

  it('follows what is added, changed and removed', async () => {
    const { id: caseId } = await logThread(deps, '198c6747aabb0001', [{}]);
    open();
    expect((await find('itinerary')).hits).toHaveLength(0);
    await logThread(deps, '198c6747aabb0002', [{ text: 'The Amazon Flex itinerary was changed, a warning.' }]);
    await saveGlitch();
    expect((await find('itinerary ')).hits).toHaveLength(1);
    expect((await find('it was gone')).hits).toHaveLength(1);
    await renameCase(deps, caseId, 'A gate');
    expect((await find('gate')).counts).toEqual({ case: 1 });
    await renameCase(deps, caseId, 'A door');
    const rows = await deps.db.messages.toArray();
    await remove(deps, [rows.find(({ thread }) => thread.endsWith('0002'))?.id ?? ''], 'deleted');
    expect((await find('itinerary')).hits).toHaveLength(0);
    expect((await find('door')).counts).toEqual({ case: 1 });
  });

  it('reads anew when the record was emptied and begun again', async () => {
    await logThread(deps, '198c6747aabb0001', [{}]);
    open();
    expect((await find('assigned')).hits).toHaveLength(1);
    await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
    await saveGlitch();
    expect((await find('assigned ')).hits).toHaveLength(0);
    expect((await find('gone')).hits).toHaveLength(1);
  });

  it('asks for what was typed last only, at the pace of the worker', async () => {
    await logThread(deps, '198c6747aabb0001', [{}]);
    open();
    for (const words of ['a', 'as', 'ass', 'assi']) session.ask({ words, kind: null, limit: 10 });
    await find('assigned');
    const asked = worker.asked.flatMap((message) => (message.ask === 'search' ? message.query.words : []));
    expect(asked.slice(0, 2)).toEqual(['a', 'assigned']);
  });

  it('says that it failed where the record cannot be read, and starts another worker the next time', async () => {
    const failed = new MadeUpWorker(() => Promise.reject(new Error('no storage')));
    worker = failed;
    open();
    await expect(find('block')).rejects.toThrow('failed');
    worker = new MadeUpWorker(openRecord);
    open();
    expect((await find('block')).hits).toEqual([]);
    expect(failed.ended).toBe(true);
  });

  it('tells only the screen that opened it last', async () => {
    await logThread(deps, '198c6747aabb0001', [{}]);
    open();
    const [first, heard] = [session, answers];
    open();
    first.ask({ words: 'assigned', kind: null, limit: 10 });
    await find('order');
    expect(heard).toEqual([]);
  });
});
