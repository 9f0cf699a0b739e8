import MiniSearch from 'minisearch';

import { madeUpRecord } from '../../scripts/generate/record';
import { messageDocument } from '../../utils/app/search/search-documents';
import { SearchIndex } from '../../utils/core/search/search-index';
import { queryTerms, termsOf } from '../../utils/core/search/tokens';
import { median, type Figure } from './measure';

const SIZE = { seed: 20_261_129, messages: 2_000, cases: 50, evidence: 0 };
const LABELS = { categories: {}, tiers: {}, glitches: {}, outcomes: {} };
const ROUNDS = 5;
/** The goals of the index beside the library, in shares of its time. */
const BUILD = 0.4;
const QUERY = 1;
const QUERIES = ['kestrelway', 'delivery', 'a', 'stat ord', 'amazon flex block', '11'];

/** Building and asking our own index beside MiniSearch, on the same words of the same letters. Throws where they find something else. */
export function measureSearchIndex(): readonly Figure[] {
  const documents = madeUpRecord(SIZE).messages.map((row) => messageDocument(row, LABELS));
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const own = new SearchIndex<string>();
    const ownBuilt = timeOf(() => documents.forEach((document) => own.put(document)));
    const library = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: (text) => termsOf(text).map((term) => term.text),
      processTerm: (term) => term,
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        boost: { title: 2.5 },
        tokenize: (text) => queryTerms(text).map((term) => term.text),
      },
    });
    const libraryBuilt = timeOf(() => library.addAll(documents));
    const asked = QUERIES.map((words) => {
      let [mine, theirs] = [0, 0];
      const ownTime = timeOf(() => (mine = sum(own.search({ words, kind: null, limit: 30 }).counts.values())));
      const libraryTime = timeOf(() => (theirs = library.search(words).length));
      if (mine !== theirs) throw new Error(`“${words}” is found ${mine} times, and ${theirs} times by the library.`);
      return { own: ownTime, library: libraryTime };
    });
    return {
      build: ownBuilt / libraryBuilt,
      asked: slowest(asked.map((one) => one.own)) / slowest(asked.map((one) => one.library)),
    };
  }).slice(1);
  return [
    share('building the index, as a share of MiniSearch', median(rounds.map(({ build }) => build)), BUILD),
    share(
      'asking it, the slowest of 6 queries, as a share of MiniSearch’s slowest',
      median(rounds.map(({ asked }) => asked)),
      QUERY,
    ),
  ];
}

function slowest(times: readonly number[]): number {
  return Math.max(...times);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((all, count) => all + count, 0);
}

function share(what: string, value: number, budget: number): Figure {
  return { what, value: value.toFixed(2), budget: `≤ ${budget}`, met: value <= budget };
}
