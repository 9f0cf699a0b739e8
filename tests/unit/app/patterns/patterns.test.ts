// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import { correct } from '../../../../utils/app/message/correct';
import type { Deps } from '../../../../utils/app/deps';
import { countPatterns, type PatternsWorker } from '../../../../utils/app/patterns/patterns';
import { patternsService } from '../../../../utils/app/patterns/patterns-service';
import type { ToPatternsWorker } from '../../../../utils/app/patterns/patterns-views';
import { rowsInPages } from '../../../../utils/app/rows-in-pages';
import { thresholdClaim } from '../../../../utils/app/patterns/threshold-claim';
import type { RedressDatabase } from '../../../../utils/storage/database';
import type { EvidenceRow } from '../../../../utils/storage/rows';
import { jpeg } from '../../core/evidence/pictures';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, NOW, openRecord, OWN_ANSWER } from '../made-up';
import { logThread } from '../made-up-cases';

let deps: Deps;
let started: MadeUpWorker[] = [];

/** Stands in for the browser's worker. */
class MadeUpWorker implements PatternsWorker {
  ended = false;
  readonly #listeners: ((event: { readonly data: unknown; readonly message: string }) => void)[] = [];
  #fail: (error: Error) => void = () => undefined;
  readonly #service;

  constructor(open: () => Promise<RedressDatabase>) {
    this.#service = patternsService(open);
    started.push(this);
  }

  postMessage(message: ToPatternsWorker): void {
    this.#service(structuredClone(message)).then(
      (answer) => this.#listeners.forEach((listener) => listener({ data: structuredClone(answer), message: '' })),
      (error: Error) => this.#fail(error),
    );
  }

  addEventListener(
    type: string,
    listener: (event: { readonly data: unknown; readonly message: string }) => void,
  ): void {
    if (type === 'message') this.#listeners.push(listener);
    if (type === 'error') this.#fail = ({ message }) => listener({ data: null, message });
  }

  terminate(): void {
    this.ended = true;
  }
}

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  started = [];
});

describe('patterns', () => {
  it('are counted in a worker, which reads again after a change, and starts anew after a failure', async () => {
    await logThread(deps, '198c6747aabb0001', [{}, OWN_ANSWER, CANNED_ONE]);
    const broken = (): PatternsWorker => new MadeUpWorker(() => Promise.reject(new Error('no storage')));
    await expect(countPatterns(null, NOW, broken)).rejects.toThrow('no storage');
    expect(started[0]?.ended).toBe(true);

    const start = (): PatternsWorker => new MadeUpWorker(openRecord);
    const { patterns, years } = await countPatterns(null, NOW, start);
    expect(patterns).toMatchObject({
      notices: 1,
      categories: [{ name: 'order-not-picked-up', count: 1 }],
      canned: { part: 1, of: 1 },
      cannedWithoutProof: { part: 1, of: 1 },
      asked: 1,
    });
    expect(patterns.answers?.median).toBe(Date.parse(CANNED_ONE.date ?? '') - Date.parse(OWN_ANSWER.date ?? ''));
    expect(years).toEqual([2026]);

    await logThread(deps, '198c6747aabb0002', [{ date: '2026-11-05T09:00:00.000Z' }]);
    expect((await countPatterns(null, NOW, start)).patterns.rolling).toEqual([
      { category: 'order-not-picked-up', lately: 2, most: 2, all: 2 },
    ]);
    const before = { from: 0, before: Date.parse('2026-11-04T00:00:00Z') };
    expect((await countPatterns(before, NOW, start)).patterns.notices).toBe(1);
    expect(started).toHaveLength(2);
  });

  it('go by what the driver corrected, and know a photo added to her message as proof', async () => {
    await logThread(deps, '198c6747aabb0001', [{}, OWN_ANSWER, CANNED_ONE]);
    await logThread(deps, '198c6747aabb0002', [{ ...NOTICE, subject: 'Another' }]);
    const rows = await deps.db.messages.toArray();
    const wrong = rows.find(({ thread }) => thread.endsWith('0002'));
    await correct(deps, { id: wrong?.id ?? '', category: 'not-flex', tier: 'none' });
    const sent = rows.find(({ kind }) => kind === 'sent')?.id ?? '';
    const file = new Blob([jpeg(null) as BlobPart]);
    await addEvidence(deps, { file, name: 'map.jpg', fileAt: null, source: 'file', of: sent });
    const count = patternsService(openRecord);
    const { view } = await count({ ask: 1, period: null, now: NOW.getTime() });
    expect(view.patterns).toMatchObject({
      notices: 1,
      cannedAfterProof: { part: 1, of: 1 },
      cannedWithoutProof: { part: 0, of: 0 },
    });
  });

  it('name the sources of a threshold, and none where there is none', () => {
    expect(thresholdClaim(deps.knowledge, 'en')?.values.length).toBeGreaterThan(1);
    expect(thresholdClaim({ claims: [] }, 'en')).toBeNull();
  });
});

describe('rowsInPages', () => {
  it('gives every row once, the newest first, over gaps and equal numbers', async () => {
    const seqs = [1, 1, 2, 300, 301, 5_000, 5_001, 5_300, 5_301, 1_000_000];
    const rows = seqs.map((seq, index) => ({ id: String(index), seq }) as EvidenceRow);
    await deps.db.evidence.bulkAdd(rows);
    const pages: (readonly EvidenceRow[])[] = [];
    for await (const page of rowsInPages(deps.db.evidence)) pages.push(page);
    expect(
      pages
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(rows.map(({ id }) => id).toSorted());
    expect(pages[0]?.map(({ seq }) => seq)).toEqual([1_000_000]);
  });
});
