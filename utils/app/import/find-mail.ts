import type { Verdict } from '../../core/types';
import { findSame } from '../../storage/messages';
import { isRemoved } from '../../storage/tombstones';
import { earlierAnswers } from '../message/beside';
import type { Deps } from '../deps';
import { draftOfFile, type FileMail } from '../notice/draft';
import { effective, isFlagged } from '../message/effective';
import {
  type Damage,
  type FileTrouble,
  type FoundMail,
  type OwnMail,
  MOST_DAMAGE,
  NOTHING_FOUND,
  type Search,
  type SearchCounts,
} from './found';
import { inSlices } from './in-slices';
import { judgeWith, type JudgeMessage } from '../message/judge-with';
import type { Judged } from '../message/log';
import { holdOwn, holdFound } from './mail-held';
import { readInWorker, type MailReader } from './mail-reader';
import { mailSources } from './mail-sources';
import type { MailSource } from './mail-source';
import { maybeKnown } from '../message/maybe-known';
import { isOwn } from '../message/own';
import { phrasesOf } from '../notice/phrases-of';
import { recordStories } from '../case/record-stories';
import { settleFound } from './settle-found';
import { storiesOf } from '../case/stories';

export interface MailSearch {
  readonly files: readonly File[];
  /** Address the mailbox belongs to, so that the driver's own answers are told from theirs; null if not known. */
  readonly ownAddress: string | null;
  /** `bytes`: how much of all files is read. */
  readonly onProgress?: (counts: SearchCounts, bytes: number, file: string) => void;
  /** Stops soon; what was found until then is given back, and nothing was kept. */
  readonly signal: AbortSignal;
}

/**
 * Reads mail files (`.mbox`, `.eml`, or a `.zip` with some) for notices and answers to them, and keeps nothing. A file
 * that can't be read is told of and does not stop the others. Rejects only when the record can't be read.
 */
export async function findMail(deps: Deps, input: MailSearch, read: MailReader = readInWorker): Promise<Search> {
  const judge = judgeWith(await deps.rules(), await phrasesOf(deps));
  const search = new Gathering(deps, input, judge, read);
  for (const file of input.files) if (!input.signal.aborted) await search.readFile(file);
  return search.settle();
}

class Gathering {
  readonly #deps: Deps;
  readonly #input: MailSearch;
  readonly #judge: JudgeMessage;
  readonly #read: MailReader;
  readonly #own;
  readonly #flex = holdFound();
  readonly #damage: Damage[] = [];
  readonly #troubles: FileTrouble[] = [];
  readonly #cut: string[] = [];
  #counts: SearchCounts = NOTHING_FOUND;
  #bytes = 0;

  constructor(deps: Deps, input: MailSearch, judge: JudgeMessage, read: MailReader) {
    this.#deps = deps;
    this.#input = input;
    this.#judge = judge;
    this.#read = read;
    this.#own = holdOwn(deps.knowledge.senders);
  }

  async readFile(file: File): Promise<void> {
    const before = this.#bytes;
    try {
      const found = await mailSources(file);
      if (!found.ok) this.#troubles.push({ file: file.name, why: found.why });
      else for (const source of found.sources) await this.#readSource(file, source);
    } catch {
      if (!this.#input.signal.aborted) this.#troubles.push({ file: file.name, why: 'broken' });
    }
    this.#bytes = before + file.size;
  }

  async #readSource(file: File, source: MailSource): Promise<void> {
    const before = this.#bytes;
    const { signal, ownAddress, onProgress } = this.#input;
    let messages = 0;
    for await (const batch of this.#read(source, { owner: ownAddress, signal })) {
      if (signal.aborted) return;
      if (batch.state === 'not-mail') return void this.#troubles.push({ file: file.name, why: 'not-mail' });
      await this.#take(batch.mails);
      messages += batch.read;
      this.#note(file.name, batch.read, batch.unreadable);
      const share = Math.min(1, batch.bytes / (source.unpacked ?? Math.max(1, source.bytes.size)));
      this.#bytes = before + share * source.bytes.size;
      onProgress?.(this.#counts, this.#bytes, file.name);
    }
    if (messages > 1 && !(await endsWithLine(source))) this.#cut.push(file.name);
  }

  #note(file: string, read: number, unreadable: readonly number[]): void {
    const room = MOST_DAMAGE - this.#damage.length;
    this.#damage.push(...unreadable.slice(0, room).map((at) => ({ file, at })));
    this.#counts = {
      ...this.#counts,
      read: this.#counts.read + read,
      damaged: this.#counts.damaged + unreadable.length,
      dropped: this.#own.dropped(),
      left: this.#flex.dropped(),
      found: this.#flex.flagged(),
    };
  }

  async #take(mails: readonly FileMail[]): Promise<void> {
    const { signal, ownAddress } = this.#input;
    const judged = await inSlices(
      mails,
      (mail): Judged => {
        const draft = draftOfFile(mail, ownAddress);
        const own = isOwn(draft.message.from?.address, ownAddress);
        return { draft, verdict: own ? null : this.#judge(draft.message) };
      },
      signal,
    );
    this.#own.add(judged.filter(({ verdict }) => verdict === null));
    const prints = judged.map(({ draft }) => draft.textPrint);
    const corrections = await this.#deps.db.corrections.bulkGet(prints);
    judged.forEach(({ draft, verdict }, index) => {
      const row = corrections[index];
      const correction = row ? { ...row.payload, at: row.at } : null;
      if (verdict !== null && isAboutFlex(verdict, correction)) this.#flex.add({ draft, verdict, correction });
    });
  }

  async settle(): Promise<Search> {
    const { db } = this.#deps;
    const { signal } = this.#input;
    const [held, own] = [this.#flex.all(), this.#own.all()];
    const names = storiesOf([...held, ...own].map(({ draft }) => draft));
    const flex = held.map((mail, index): FoundMail => ({ ...mail, story: names[index] ?? '' }));
    const mine = own.map(({ draft }, index) => ({ draft, story: names[held.length + index] ?? '' }));
    const records = signal.aborted ? new Map<string, never>() : await recordStories(db, [...flex, ...mine]);
    const answers = await earlierAnswers(db, Infinity);
    const settled = await settleFound({ mails: flex, own: mine, records, answers }, this.#judge, signal);
    const { fresh, known, removed } = await this.#sort(settled.filter(isFound));
    const stories = new Set([...records.keys(), ...fresh.map(({ story }) => story)]);
    const sent = await this.#sort(mine.filter(({ story }) => stories.has(story)));
    return {
      mails: fresh.toSorted((a, b) => dateOf(b) - dateOf(a)),
      own: sent.fresh,
      known: [...known, ...sent.known.map(({ draft }): Judged => ({ draft, verdict: null }))],
      kept: new Set(records.keys()),
      counts: { ...this.#counts, found: fresh.length, known: known.length, removed },
      damage: this.#damage,
      troubles: this.#troubles,
      cut: this.#cut,
    };
  }

  /** A message that stands in the files twice is found once. */
  async #sort<Mail extends OwnMail>(
    mails: readonly Mail[],
  ): Promise<{ fresh: readonly Mail[]; known: readonly Mail[]; removed: number }> {
    const { db } = this.#deps;
    const fresh = new Map<string, Mail>();
    const known = new Map<string, Mail>();
    const doubtful = await maybeKnown(
      db,
      mails.map(({ draft }) => draft),
    );
    let removed = 0;
    for (const mail of mails) {
      if (this.#input.signal.aborted) break;
      const [key] = mail.draft.keys;
      if (!doubtful.has(mail.draft)) fresh.set(key, mail);
      else if (await findSame(db, mail.draft)) known.set(key, mail);
      else if (await isRemoved(db, mail.draft)) removed += 1;
      else fresh.set(key, mail);
    }
    return { fresh: [...fresh.values()], known: [...known.values()], removed };
  }
}

function isAboutFlex(verdict: Verdict, correction: FoundMail['correction']): boolean {
  return verdict.category !== 'not-flex' || (correction !== null && isFlagged(correction.category));
}

/** Flagged, and not what the driver said is no notice. */
function isFound({ verdict, correction }: FoundMail): boolean {
  return correction === null ? verdict.flag : isFlagged(effective(verdict, correction).category);
}

function dateOf({ draft }: FoundMail): number {
  return Date.parse(draft.message.date ?? '') || 0;
}

/** Only a mailbox that is not packed can be looked at from its end; a packed one that is cut fails to unpack. */
async function endsWithLine({ bytes, unpacked }: MailSource): Promise<boolean> {
  if (unpacked !== null) return true;
  const [last] = new Uint8Array(await bytes.slice(-1).arrayBuffer());
  return last === 10;
}
