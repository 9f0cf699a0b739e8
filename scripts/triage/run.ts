import type { Knowledge } from '../../utils/core/knowledge';
import { findFiles, type Found } from './find-files';
import { jsonLine } from './json-line';
import { JudgeInTurn } from './judge-in-turn';
import { HELP, readOptions, type TriageOptions } from './options';
import { Progress, type Teller } from './progress';
import { type FileItem, readMailFile } from './read-file';
import { counted } from './sizes';
import { type Counts, flaggedCount, newCounts, summaryOf } from './summary';
import { type Row, rowOf, tableOf } from './table';

/** Where a run writes to. */
export interface Streams extends Teller {
  /** Standard output. @returns false when nobody reads it any more, as behind `| head` */
  readonly write: (text: string) => Promise<boolean>;
  /** Hands over what was written and still waits. */
  readonly flush: () => Promise<boolean>;
}

/** Damaged messages are named up to this many; all are counted. */
const MOST_NAMED = 1_000;

/**
 * `npm run --silent triage -- FILE… [--json]`.
 * @param folder where relative names start
 * @param knowledge is asked for once it is needed
 * @returns exit status: 0 when every file could be opened, 2 otherwise and when nothing was asked for
 */
export async function runTriage(
  args: readonly string[],
  folder: string,
  streams: Streams,
  knowledge: () => Knowledge,
): Promise<number> {
  const asked = readOptions(args);
  if (asked.kind === 'help') {
    await streams.write(HELP);
    await streams.flush();
    return 0;
  }
  if (asked.kind === 'wrong') {
    streams.tell(`${asked.message}\n`);
    return 2;
  }
  const found = await findFiles(asked.options.names, folder);
  return new Run(asked.options, streams, knowledge(), found).toTheEnd();
}

class Run {
  readonly #options: TriageOptions;
  readonly #streams: Streams;
  readonly #knowledge: Knowledge;
  readonly #found: readonly Found[];
  readonly #judge: JudgeInTurn;
  readonly #progress: Progress;
  readonly #counts: Counts = newCounts();
  readonly #rows: Row[] = [];
  /** Bytes of the files that are done with. */
  #done = 0;
  #isHeard = true;

  constructor(options: TriageOptions, streams: Streams, knowledge: Knowledge, found: readonly Found[]) {
    this.#options = options;
    this.#streams = streams;
    this.#knowledge = knowledge;
    this.#found = found;
    this.#judge = new JudgeInTurn(knowledge);
    this.#progress = new Progress(
      streams,
      found.reduce((sum, file) => sum + (file.kind === 'file' ? file.size : 0), 0),
    );
  }

  async toTheEnd(): Promise<number> {
    if (this.#found.length === 0) this.#say('There is no .mbox, .eml or .zip file in there.');
    for (const file of this.#found) {
      if (file.kind === 'problem') this.#couldNotOpen(file.name, file.message);
      else await this.#read(file);
      if (!this.#isHeard) return 0;
    }
    this.#progress.clear();
    if (!this.#options.json) await this.#streams.write(tableOf(this.#rows));
    await this.#streams.flush();
    if (this.#counts.damaged > MOST_NAMED) this.#say(`… and ${this.#counts.damaged - MOST_NAMED} more like these.`);
    this.#streams.tell(summaryOf(this.#counts));
    return this.#counts.unopened > 0 ? 2 : 0;
  }

  async #read({ name, path, size }: Extract<Found, { kind: 'file' }>): Promise<void> {
    let isOpen = true;
    for await (const item of readMailFile(path)) {
      if (item.kind === 'problem' && !item.opened) isOpen = false;
      await this.#take(item, name);
      if (!this.#isHeard) return;
    }
    if (isOpen) this.#counts.files += 1;
    this.#done += size;
    this.#tellProgress(0);
  }

  async #take(item: FileItem, name: string): Promise<void> {
    if (item.kind === 'message') await this.#message(item, name);
    else if (item.kind === 'damaged') this.#damaged(item, name);
    else if (item.kind === 'skipped') this.#skipped(item.bytes, name);
    else if (item.kind === 'progress') this.#tellProgress(item.bytes);
    else if (item.opened) this.#say(`${name}: nothing was read, ${item.message}.`);
    else this.#couldNotOpen(name, item.message);
  }

  async #message({ message, cut }: Extract<FileItem, { kind: 'message' }>, file: string): Promise<void> {
    const verdict = this.#judge.judge(message);
    const { flagged } = this.#counts;
    if (verdict.flag) flagged.set(verdict.category, (flagged.get(verdict.category) ?? 0) + 1);
    if (this.#options.json) {
      this.#isHeard = await this.#streams.write(jsonLine({ index: this.#counts.read, file }, message, verdict));
    } else if (verdict.flag) {
      const title = this.#knowledge.names['en']?.[verdict.category].title;
      this.#rows.push(rowOf(message, verdict, title ?? verdict.category));
    }
    this.#counts.read += 1;
    if (cut) this.#counts.cut += 1;
  }

  #damaged({ offset, reason }: Extract<FileItem, { kind: 'damaged' }>, name: string): void {
    this.#counts.damaged += 1;
    if (this.#counts.damaged <= MOST_NAMED) this.#say(`${name}: the message at byte ${offset} is skipped, ${reason}.`);
  }

  #skipped(bytes: number, name: string): void {
    this.#counts.skippedBytes += bytes;
    this.#say(`${name}: the first ${counted(bytes, 'byte')} belong to no message and are skipped.`);
  }

  #couldNotOpen(name: string, message: string): void {
    this.#counts.unopened += 1;
    this.#say(`${name}: ${message}.`);
  }

  #say(line: string): void {
    this.#progress.clear();
    this.#streams.tell(`${line}\n`);
  }

  #tellProgress(bytes: number): void {
    this.#progress.at(this.#done + bytes, this.#counts.read, flaggedCount(this.#counts));
  }
}
