import { now } from '../../platform/clock';
import type { RedressDatabase } from '../../storage/database';
import { searchHits } from './search-hits';
import { SearchKeeper } from './search-keeper';
import type { FromSearchWorker, SearchAnswer, SearchLabels, SearchQuery, ToSearchWorker } from './search-views';

/** Milliseconds between two words about the progress of reading. */
const NEWS = 250;

/** What the search worker does with what its page asks. `say` gets the answers. Rejects when the record can't be read. */
export function searchService(
  open: () => Promise<RedressDatabase>,
  say: (message: FromSearchWorker) => void,
): (message: ToSearchWorker) => Promise<void> {
  let service: Promise<Service> | null = null;
  return async (message) => {
    if (message.ask === 'open') {
      service ??= open().then((db) => new Service(db, message.labels));
      await (await service).read(() => say({ is: 'more' }));
    } else if (service) say({ is: 'answer', answer: await (await service).answer(message.query) });
  };
}

class Service {
  readonly #db: RedressDatabase;
  readonly #labels: SearchLabels;
  readonly #keeper: SearchKeeper;

  constructor(db: RedressDatabase, labels: SearchLabels) {
    this.#db = db;
    this.#labels = labels;
    this.#keeper = new SearchKeeper(db, labels);
  }

  async read(onMore: () => void): Promise<void> {
    let said = now().getTime();
    await this.#keeper.read(() => {
      if (now().getTime() - said < NEWS) return;
      said = now().getTime();
      onMore();
    });
    onMore();
  }

  async answer(query: SearchQuery): Promise<SearchAnswer> {
    if (this.#keeper.progress === null) await this.#keeper.follow();
    const { found, counts, alike } = this.#keeper.search(query);
    const hits = await searchHits(this.#db, found, this.#labels);
    return { query, hits, counts: Object.fromEntries(counts), alike, progress: this.#keeper.progress };
  }
}
