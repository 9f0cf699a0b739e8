/**
 * Letters as a file of their own: plain JSON, to keep or to hand on. One that is read may come from anybody, so everything
 * about it is checked before anything is done with it; what stands in its letters is text and stays text.
 */
import * as z from 'zod/mini';

import { isPoisoned, isTooDeep } from '../../core/record/backup-guard';
import { MOST_LETTERS } from '../../core/reply/own-letter';
import { instant } from '../../storage/backup-values';
import { letterRow } from '../../storage/letter-schema';
import { allLetters } from '../../storage/letters';
import type { LetterRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { tidyLetter } from './letter-save';

const FORMAT = 'redress-letters';
const VERSION = 1;

/** In bytes. The most letters there can be, with the most text, take less. */
export const MOST_FILE = 8 << 20;

/** Why a file is refused. Each has a sentence, `ownLetters.refused.<why>`. */
export type FileRefusal =
  | 'too-large'
  /** It can't be read, or is no text. */
  | 'unreadable'
  /** A zip: a backup, perhaps. */
  | 'zip'
  | 'no-json'
  | 'no-letters'
  | 'newer'
  | 'schema'
  | 'twice'
  | 'empty'
  | 'too-many';

export type LettersReading =
  | { readonly ok: true; readonly letters: readonly LetterRow[] }
  /** `detail`: the field or the letter it is about, where it is about one. */
  | { readonly ok: false; readonly why: FileRefusal; readonly detail: string };

export interface LettersFile {
  readonly file: Blob;
  /** Name to save it under. */
  readonly name: string;
  readonly count: number;
}

const head = z.object({ format: z.literal(FORMAT), version: z.int() });
const shape = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  madeAt: instant,
  letters: z.array(letterRow),
});

/** All letters as one file. Rejects when the database can't be read. */
export async function lettersFile({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<LettersFile> {
  const letters = await allLetters(db);
  const madeAt = now().toISOString();
  const text = JSON.stringify({ format: FORMAT, version: VERSION, madeAt, letters }, null, 2);
  return {
    file: new Blob([text, '\n'], { type: 'application/json' }),
    name: `redress-letters-${madeAt.slice(0, 10)}.json`,
    count: letters.length,
  };
}

/** Reads a file of letters and changes nothing. Never rejects. */
export async function readLettersFile(file: Blob): Promise<LettersReading> {
  if (file.size > MOST_FILE) return refused('too-large');
  const text = await textOf(file);
  if (text === null) return refused('unreadable');
  if (text.startsWith('PK')) return refused('zip');
  const parsed = parsedOf(text);
  if (parsed === null) return refused('no-json');
  return lettersIn(parsed.value);
}

async function textOf(file: Blob): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The beginning of a zip is told even though the rest is no text.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'PK';
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsedOf(text: string): { readonly value: unknown } | null {
  try {
    return isTooDeep(text) ? null : { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function lettersIn(value: unknown): LettersReading {
  const says = head.safeParse(value);
  if (!says.success) return refused('no-letters');
  if (says.data.version > VERSION) return refused('newer');
  if (isPoisoned(value)) return refused('schema');
  const read = shape.safeParse(value);
  if (!read.success) return refused('schema', read.error.issues[0]?.path.map(String).join('.').slice(0, 100));
  const { letters } = read.data;
  if (letters.length === 0) return refused('empty');
  if (letters.length > MOST_LETTERS) return refused('too-many');
  const twice = letters.find(({ id }, at) => letters.findIndex((one) => one.id === id) !== at);
  if (twice) return refused('twice', twice.payload.name);
  const tidied = letters.map(({ payload, ...row }) => ({ ...row, payload: tidyLetter(payload) }));
  const bare = tidied.find(({ payload: { name, text } }) => name === '' || text === '');
  return bare ? refused('schema', bare.payload.name) : { ok: true, letters: tidied };
}

function refused(why: FileRefusal, detail = ''): LettersReading {
  return { ok: false, why, detail };
}
