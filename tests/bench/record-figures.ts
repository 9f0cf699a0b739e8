import { median, type Figure } from './measure';
import type { LongTask, Timed } from './record-watch';

export type SearchKindName = 'exact' | 'prefix' | 'fuzzy';

/** One round over one record. */
export interface RecordRound extends Readonly<Record<SearchKindName, readonly Timed[]>> {
  readonly first: Timed;
  readonly firstBare: Timed;
  readonly history: Timed;
  readonly historyBare: Timed;
  readonly timeline: Timed;
  readonly timelineBare: Timed;
  readonly warmPatterns: Timed;
  readonly drawn: Timed;
}

export interface RecordRun {
  readonly messages: number;
  readonly rounds: readonly RecordRound[];
  /** One round over all messages. */
  readonly whole: readonly { readonly filter: Timed; readonly allBare: Timed }[];
  /** Reading the whole record into the search's index. */
  readonly index: Timed;
  /** The first count, which reads the whole record. */
  readonly coldPatterns: Timed;
  readonly longTasks: readonly LongTask[];
  /** What the browser grew by while the search read the record, in bytes; null where the system does not tell. */
  readonly growth: number | null;
  /** What the browser grew by while the dashboard was opened, beside the like of a page with nothing on it. */
  readonly opened: { readonly dashboard: number | null; readonly empty: number | null };
  /** One backup and one restore of all of it. */
  readonly backup: Timed;
  readonly restore: Timed;
}

const OF_BARE = 3;
const PAGE = 100;
const EXACT = 50;
const FUZZY = 150;
const MEGABYTE = 1e6;

/** The figures of each size under one another: how a cost grows is read down the table. */
export function recordFigures(runs: readonly RecordRun[]): readonly Figure[] {
  const sized = (what: string, of: (run: RecordRun) => Omit<Figure, 'what'>): readonly Figure[] =>
    runs.map((run) => ({ ...of(run), what: `${what}, ${run.messages.toLocaleString('en')} messages` }));
  return [
    ...sized('first page of the dashboard: its rows, in times a bare read of them', ({ rounds }) =>
      ratio(rounds, 'first', 'firstBare', OF_BARE),
    ),
    ...sized('first page of the dashboard: read', ({ rounds }) => time(rounds, 'first', PAGE)),
    ...sized('first page of the dashboard: drawn after a click', ({ rounds }) => time(rounds, 'drawn', PAGE)),
    ...sized('first page of the history: its rows, in times a bare read of them', ({ rounds }) =>
      ratio(rounds, 'history', 'historyBare', OF_BARE),
    ),
    ...sized('first page of the history: read', ({ rounds }) => time(rounds, 'history', PAGE)),
    ...sized('filter for a rare kind, in times a bare read of all messages', ({ whole }) =>
      ratio(whole, 'filter', 'allBare', OF_BARE),
    ),
    ...sized('case of 200 entries: its rows, in times a bare read of them', ({ rounds }) =>
      ratio(rounds, 'timeline', 'timelineBare', OF_BARE),
    ),
    ...sized('case of 200 entries: read', ({ rounds }) => time(rounds, 'timeline', PAGE)),
    ...sized('search by whole words, the slowest of 5', ({ rounds }) => slowest(rounds, 'exact', EXACT)),
    ...sized('search by beginnings of words, the slowest of 5', ({ rounds }) => slowest(rounds, 'prefix', EXACT)),
    ...sized('search with slips, the slowest of 5', ({ rounds }) => slowest(rounds, 'fuzzy', FUZZY)),
    ...sized('reading the record for the search, once for a page, in its worker', ({ index, whole }) =>
      told(index, whole),
    ),
    ...sized('patterns: the first count, in its worker', ({ coldPatterns, whole }) => told(coldPatterns, whole)),
    ...sized('patterns: counted again for another time', ({ rounds }) => time(rounds, 'warmPatterns', PAGE)),
    ...sized('tasks of the page over 50 ms', ({ longTasks }) => noLongTasks('', longTasks)),
    ...sized('memory of the dashboard, its first page drawn, over that of an empty page', ({ opened }) =>
      grown(opened.dashboard === null || opened.empty === null ? null : opened.dashboard - opened.empty),
    ),
    ...sized('memory of the search', ({ growth }) => grown(growth)),
    ...sized('backup, read back and all', ({ backup, whole }) => told(backup, whole)),
    ...sized('restore, checked and read back', ({ restore, whole }) => told(restore, whole)),
  ];
}

/** That no task of a page took 50 ms or more; those that did, by what was done. */
export function noLongTasks(what: string, tasks: readonly LongTask[]): Figure {
  return { what, value: tasks.length === 0 ? '0' : longTaskWords(tasks), budget: '0', met: tasks.length === 0 };
}

/** The longest of each kind of work. */
function longTaskWords(tasks: readonly LongTask[]): string {
  const kinds = new Map<string, number>();
  for (const { milliseconds, during } of tasks) kinds.set(during, Math.max(milliseconds, kinds.get(during) ?? 0));
  const longest = [...kinds].map(([during, milliseconds]) => `${during} ${milliseconds.toFixed(0)} ms`);
  return `${tasks.length}: ${longest.join(', ')}`;
}

type Single = Exclude<keyof RecordRound, SearchKindName>;

function ratio<Name extends string>(
  rounds: readonly Readonly<Record<Name, Timed>>[],
  what: Name,
  bare: Name,
  most: number,
): Omit<Figure, 'what'> {
  const times = median(rounds.map((round) => round[what].milliseconds / round[bare].milliseconds));
  return { value: `${times.toFixed(1)} ×`, budget: `≤ ${most} ×`, met: times <= most };
}

function time(rounds: readonly RecordRound[], what: Single, most: number): Omit<Figure, 'what'> {
  return within(median(rounds.map((round) => round[what].milliseconds)), most);
}

/** Of several queries the one whose median is the longest: a mean would hide it. */
function slowest(rounds: readonly RecordRound[], kind: SearchKindName, most: number): Omit<Figure, 'what'> {
  const [first] = rounds;
  const medians = (first?.[kind] ?? []).map((_query, index) =>
    median(rounds.map((round) => round[kind][index]?.milliseconds ?? Number.NaN)),
  );
  return within(Math.max(...medians), most);
}

function within(milliseconds: number, most: number): Omit<Figure, 'what'> {
  return { value: `${milliseconds.toFixed(1)} ms`, budget: `≤ ${most} ms`, met: milliseconds <= most };
}

function grown(bytes: number | null): Omit<Figure, 'what'> {
  const value = bytes === null ? 'not told by this system' : `${(bytes / MEGABYTE).toFixed(0)} MB`;
  return { value, budget: 'told only', met: true };
}

function told({ milliseconds }: Timed, whole: RecordRun['whole']): Omit<Figure, 'what'> {
  const bare = median(whole.map(({ allBare }) => allBare.milliseconds));
  return {
    value: `${milliseconds.toFixed(0)} ms, ${(milliseconds / bare).toFixed(1)} × a bare read of all messages`,
    budget: 'told only',
    met: true,
  };
}
