/** Keeping, changing and deleting the driver's own letters. No update of the product does any of it. */
import { MOST_LETTERS, MOST_NAME, MOST_TEXT, tidyText, type OwnLetter } from '../../core/reply/own-letter';
import { randomHex } from '../../platform/random';
import { allLetters } from '../../storage/letters';
import { refOf, type LetterRow } from '../../storage/rows';
import type { RecordWriter } from '../../storage/record-writer';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';
import { originOf } from './letter-list';

/** A letter to save. `id`: null for a new one. */
export interface LetterInput extends Omit<OwnLetter, 'from'> {
  readonly id: string | null;
}

export type LetterProblem = 'no-name' | 'no-text' | 'too-long' | 'too-many' | 'gone';

/** What keeps a letter from being saved; null when nothing does. A mistake in its text does not. */
export function letterProblem({ name, text }: Pick<LetterInput, 'name' | 'text'>): LetterProblem | null {
  if (tidyName(name) === '') return 'no-name';
  const tidied = tidyText(text);
  if (tidied === '') return 'no-text';
  return tidied.length > MOST_TEXT ? 'too-long' : null;
}

/** The letter as it is kept, without what nobody sees. */
export function tidyLetter<T extends Pick<OwnLetter, 'name' | 'text'>>(letter: T): T {
  return { ...letter, name: tidyName(letter.name), text: tidyText(letter.text) };
}

/** Saves a letter, new or changed. Fails with `unreadable` and the {@link LetterProblem}, should it have one. */
export async function saveLetter(deps: Deps, input: LetterInput): Promise<SaveResult<{ readonly id: string }>> {
  const { id: wanted, ...letter } = input;
  const problem = letterProblem(input);
  if (problem !== null) return refused(problem);
  return settled(
    await save(deps, deps.now(), async (writer) => {
      const old = wanted === null ? undefined : await writer.db.letters.get(wanted);
      if (wanted !== null && old === undefined) return 'gone';
      const from = old?.payload.from ?? null;
      return put(writer, { ...letter, from }, old);
    }),
  );
}

/** Keeps a letter of ours as the driver's own: with its blanks, and nothing of what is filled in. */
export async function keepLetter(
  deps: Deps,
  { templateId, language, name }: { readonly templateId: string; readonly language: string; readonly name: string },
): Promise<SaveResult<{ readonly id: string; readonly name: string }>> {
  const { templates } = deps.knowledge;
  const template = templates.find(({ id }) => id === templateId);
  const origin = originOf(templates, templateId, language);
  if (!template || !origin) return refused('gone');
  const { kind, categories } = template;
  return settled(
    await save(deps, deps.now(), async (writer) => {
      const own = await allLetters(writer.db);
      const distinct = distinctName(name, own);
      const kept = await put(writer, { name: distinct, kind, categories, language, ...origin }, undefined);
      return kept === 'too-many' ? kept : { ...kept, name: distinct };
    }),
  );
}

/** The driver has looked at what changed in ours: it is not said again. */
export async function noteOurs(deps: Deps, id: string): Promise<SaveResult> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db.letters.get(id);
    const from = row?.payload.from;
    const now = from && originOf(deps.knowledge.templates, from.template, from.language);
    if (row && now)
      await writer.put('letters', { ...row, payload: { ...row.payload, from: now.from } }, 'letter-saved');
    return null;
  });
  return saved;
}

/** Takes a letter away. What comes back, null when it was gone already, puts it back with {@link restoreLetter}. */
export async function removeLetter(deps: Deps, id: string): Promise<SaveResult<LetterRow | null>> {
  return save(deps, deps.now(), async (writer) => {
    const row = await writer.db.letters.get(id);
    if (!row) return null;
    await writer.drop('letters', row, 'deleted');
    return row;
  });
}

/** Puts a removed letter back as it was. One that is there again stays as it is. */
export async function restoreLetter(deps: Deps, row: LetterRow): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    if (!(await writer.db.letters.get(row.id))) await putLetter(writer, row, 'restored');
    return null;
  });
}

/** Adds a letter, or puts a changed one in place of the old; its tombstone goes. Inside a transaction. */
export async function putLetter(
  writer: RecordWriter,
  row: LetterRow,
  kind: 'letter-saved' | 'restored',
  detail: Readonly<Record<string, string>> = {},
): Promise<void> {
  await writer.unburyRef(refOf('letters', row.id));
  await writer.put('letters', row, kind, detail);
}

/** The name, with a number behind it where a letter is called so already. */
export function distinctName(name: string, letters: readonly LetterRow[]): string {
  const taken = new Set(letters.map(({ payload }) => payload.name));
  const tidied = tidyName(name);
  let [distinct, number] = [tidied, 1];
  while (taken.has(distinct)) {
    number += 1;
    const ending = ` (${number})`;
    distinct = tidied.slice(0, MOST_NAME - ending.length) + ending;
  }
  return distinct;
}

async function put(
  writer: RecordWriter,
  letter: OwnLetter,
  old: LetterRow | undefined,
): Promise<{ readonly id: string } | 'too-many'> {
  if (!old && (await writer.db.letters.count()) >= MOST_LETTERS) return 'too-many';
  const { name, kind, categories, language, text, from } = letter;
  const payload = tidyLetter({ name, kind, categories, language, text, from });
  const row = { id: old?.id ?? randomHex(8), at: old?.at ?? writer.at, payload };
  await putLetter(writer, row, 'letter-saved');
  return { id: row.id };
}

function tidyName(name: string): string {
  return tidyText(name).replace(/\s+/g, ' ').slice(0, MOST_NAME).trim();
}

function refused(problem: LetterProblem): { readonly ok: false; readonly why: 'unreadable'; readonly detail: string } {
  return { ok: false, why: 'unreadable', detail: problem };
}

function settled<T extends object>(saved: SaveResult<T | LetterProblem>): SaveResult<T> {
  if (!saved.ok) return saved;
  const { value } = saved;
  return typeof value === 'string' ? refused(value) : { ok: true, value };
}
