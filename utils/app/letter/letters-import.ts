/** Putting the letters of a file beside those that are here: a dry run first, then all of it in one transaction or nothing. */
import { canonicalJson } from '../../core/record/canonical';
import { MOST_LETTERS, type OwnLetter } from '../../core/reply/own-letter';
import { randomHex } from '../../platform/random';
import { allLetters } from '../../storage/letters';
import type { LetterRow } from '../../storage/rows';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';
import { mistakesIn } from './letter-list';
import { distinctName, putLetter } from './letter-save';

/** A letter that is here and says something else in the file. */
export interface LetterConflict {
  readonly id: string;
  readonly mine: LetterSayings;
  readonly theirs: LetterSayings;
}

/** What the driver sees of a letter. */
export type LetterSayings = Omit<OwnLetter, 'from'>;

/** What putting a file in would do. */
export interface LettersDryRun {
  readonly adds: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    /** It has to be put right before it is offered for a reply. */
    readonly hasMistake: boolean;
  }[];
  /** How many are here already, as they are in the file. */
  readonly known: number;
  readonly conflicts: readonly LetterConflict[];
  /** There would be more letters than there may be. */
  readonly tooMany: boolean;
}

/** By the id of a conflict. `both`: theirs comes as a letter of its own. One without a choice stays as it is here. */
export type LetterChoices = Readonly<Record<string, 'mine' | 'theirs' | 'both'>>;

export interface LettersPutIn {
  readonly added: number;
  readonly changed: number;
}

interface Plan {
  readonly adds: readonly LetterRow[];
  readonly known: number;
  readonly conflicts: readonly { readonly mine: LetterRow; readonly theirs: LetterRow }[];
}

/** Rejects when the database can't be read. */
export async function dryRunLetters(
  { db, knowledge }: Pick<Deps, 'db' | 'knowledge'>,
  theirs: readonly LetterRow[],
): Promise<LettersDryRun> {
  const own = await allLetters(db);
  const { adds, known, conflicts } = planOf(own, theirs);
  return {
    adds: adds.map(({ id, payload: { name, text } }) => ({
      id,
      name,
      text,
      hasMistake: mistakesIn(text, { knowledge }).length > 0,
    })),
    known,
    conflicts: conflicts.map(({ mine, theirs: other }) => ({
      id: mine.id,
      mine: sayingsOf(mine),
      theirs: sayingsOf(other),
    })),
    tooMany: own.length + adds.length > MOST_LETTERS,
  };
}

/** Fails with `too-large` where there would be more letters than there may be; nothing is then changed. */
export async function putLettersIn(
  deps: Deps,
  theirs: readonly LetterRow[],
  choices: LetterChoices = {},
): Promise<SaveResult<LettersPutIn>> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const own = await allLetters(writer.db);
    const { adds, conflicts } = planOf(own, theirs);
    const taken = conflicts.filter(({ mine }) => choices[mine.id] === 'theirs').map(({ theirs: row }) => row);
    const beside = conflicts
      .filter(({ mine }) => choices[mine.id] === 'both')
      .map(({ theirs: { at, payload } }) => ({
        id: randomHex(8),
        at,
        payload: { ...payload, name: distinctName(payload.name, own) },
      }));
    const added = [...adds, ...beside];
    if (own.length + added.length > MOST_LETTERS) return null;
    for (const row of [...added, ...taken]) await putLetter(writer, row, 'letter-saved', { from: 'file' });
    return { added: added.length, changed: taken.length };
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'too-large', detail: '' } : { ok: true, value: saved.value };
}

function planOf(own: readonly LetterRow[], theirs: readonly LetterRow[]): Plan {
  const here = new Map(own.map((row) => [row.id, row]));
  const textOf = (row: LetterRow): string => canonicalJson(sayingsOf(row));
  const said = new Set(own.map(textOf));
  const adds = theirs.filter((row) => !here.has(row.id) && !said.has(textOf(row)));
  const pairs = theirs.flatMap((row) => {
    const mine = here.get(row.id);
    return mine && textOf(mine) !== textOf(row) ? [{ mine, theirs: row }] : [];
  });
  return { adds, known: theirs.length - adds.length - pairs.length, conflicts: pairs };
}

/** Two letters that agree in it are one. */
function sayingsOf({ payload: { from: _from, ...said } }: LetterRow): LetterSayings {
  return said;
}
