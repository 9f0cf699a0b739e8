/** Runs inside a page of the extension: fills its database, and measures what the product does with it against bare reads. */
import type { RecordSize, RecordTruth } from '../../scripts/generate/record';
import { RARE_CATEGORY, RARE_WORD } from '../../scripts/generate/record';
import { caseView } from '../../utils/app/case/case-view';
import type { Deps } from '../../utils/app/deps';
import { EVERYTHING } from '../../utils/app/message/history';
import { historyPage } from '../../utils/app/message/history-page';
import { overview } from '../../utils/app/case/overview';
import { countPatterns } from '../../utils/app/patterns/patterns';
import { openSearch, type SearchSession } from '../../utils/app/search/search';
import type { SearchAnswer } from '../../utils/app/search/search-views';
import { loadKnowledge } from '../../utils/knowledge/load';
import { openDatabase, type RedressDatabase } from '../../utils/storage/database';
import { all, bareStore, bareTransaction } from './bare-read';
import { fillRecord } from './record-fill';
import { timed, type Timed } from './record-watch';

export { backup, backupBare, empty, handOut, makeRoom, restore, restoreBare } from './record-backup-pass';
export { seen, watch } from './record-watch';

/** Cases the overview shows at first. */
const CASES = 20;
const NO_LABELS = { categories: {}, tiers: {}, glitches: {}, outcomes: {} };

let database: Promise<RedressDatabase> | null = null;
let session: SearchSession | null = null;
let answered: (answer: SearchAnswer | 'failed') => void = () => undefined;

async function use(): Promise<Pick<Deps, 'db' | 'knowledge' | 'now'>> {
  database ??= openDatabase();
  const [db, knowledge] = await Promise.all([database, loadKnowledge()]);
  return { db, knowledge, now: () => new Date() };
}

export async function fill(size: RecordSize): Promise<RecordTruth> {
  return fillRecord((await use()).db, size);
}

/** The overview, and a bare read of the rows it reads. */
export async function firstPage(): Promise<Timed> {
  const deps = await use();
  return timed(
    'the first page',
    async () => (await overview(deps, { language: 'en', limit: CASES, since: null })).cases.length,
  );
}

export async function firstPageBare(): Promise<Timed> {
  const { db } = await use();
  const newest = await db.cases
    .where('[state+at]')
    .between(['open', -Infinity], ['open', Infinity])
    .reverse()
    .limit(CASES)
    .primaryKeys();
  return timed(null, async () => {
    const store = bareTransaction(db, ['cases', 'messages']);
    const rows = await Promise.all(
      newest.flatMap((id) => [all(store('cases'), id), all(store('messages').index('caseId'), id)]),
    );
    return rows.filter((_rows, index) => index % 2 === 0).flat().length;
  });
}

/** The newest page of the history, and a bare read of its rows. */
export async function history(): Promise<Timed> {
  const deps = await use();
  return timed(
    'the history',
    async () => (await historyPage(deps, { filter: EVERYTHING, sort: 'newest', after: null })).entries.length,
  );
}

export async function historyBare(): Promise<Timed> {
  const { db } = await use();
  const { entries } = await historyPage({ db }, { filter: EVERYTHING, sort: 'newest', after: null });
  const oldest = Math.min(...entries.map(({ loggedAt }) => Date.parse(loggedAt)));
  const range = IDBKeyRange.lowerBound(oldest);
  return timed(null, async () => (await all(bareTransaction(db, ['messages'])('messages').index('at'), range)).length);
}

/** A filter for a rare kind, which has to look through nearly everything, and a bare read of all messages. */
export async function filter(): Promise<Timed> {
  const deps = await use();
  const rare = { ...EVERYTHING, category: RARE_CATEGORY } as const;
  return timed(
    'the filter',
    async () => (await historyPage(deps, { filter: rare, sort: 'newest', after: null })).entries.length,
  );
}

export async function allBare(): Promise<Timed> {
  const { db } = await use();
  return timed(null, async () => (await all(bareStore(db, 'messages'))).length);
}

/** A case of 200 entries, and a bare read of its rows. */
export async function timeline(id: string): Promise<Timed> {
  const deps = await use();
  return timed('the case', async () => (await caseView(deps, id, 'en'))?.timeline.length ?? 0);
}

export async function timelineBare(id: string): Promise<Timed> {
  const { db } = await use();
  return timed(null, async () => {
    const store = bareTransaction(db, ['messages', 'glitches', 'evidence']);
    const rows = await Promise.all(
      ['messages', 'glitches', 'evidence'].map((name) => all(store(name).index('caseId'), id)),
    );
    return rows.flat().length;
  });
}

/** Patterns: the first time reads the record, later ones do not. */
export async function patterns(): Promise<Timed> {
  return timed('the patterns', async () => (await countPatterns(null, new Date())).patterns.notices);
}

/** Reads the record into a worker's index. The worker stays for {@link search}. */
export async function openIndex(): Promise<Timed> {
  return timed('reading for the search', async () => {
    session = openSearch(NO_LABELS, (answer) => answered(answer));
    return found(RARE_WORD);
  });
}

/** From the keystroke to the answer: hits as the screen draws them. */
export async function search(words: string): Promise<Timed> {
  return timed('the search', () => found(words));
}

/** How many fit, once the record is read whole. */
function found(words: string): Promise<number> {
  return new Promise((resolve, reject) => {
    answered = (answer) => {
      if (answer === 'failed') reject(new Error('The search failed.'));
      else if (answer.query.words === words && answer.progress === null)
        resolve(Object.values(answer.counts).reduce((sum, count) => sum + count, 0));
    };
    session?.ask({ words, kind: null, limit: 30 });
  });
}

/** From now until so many items of evidence are kept and the screen says so. */
export async function keptItems(count: number): Promise<Timed> {
  return timed('adding photos', async () => {
    await until(() =>
      [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(`E${count}.`)),
    );
    return (await use()).db.evidence.count();
  });
}

/** From the click on a link until what it leads to is drawn. */
export async function drawn(hash: string, selector: string): Promise<Timed> {
  return timed('drawing', async () => {
    const there = until(() => document.querySelector(selector) !== null);
    location.hash = hash;
    await there;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.querySelectorAll(selector).length;
  });
}

/** Until a change of the page makes it so. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
