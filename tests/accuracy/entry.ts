/** The messages accuracy is measured on: all made up, in JSON files by language or theme. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { CategoryId, Fields, SenderStatus, Tier } from '../../utils/core/types';

/**
 * `scored`: written before the rules by people who knew only the taxonomy, of which no message is read while rules or weights change.
 * `practice`: what words were tuned and weights are learned on; its figures flatter.
 */
export const SETS = ['scored', 'practice'] as const;
export type SetName = (typeof SETS)[number];

/** What a careful reader would say of the message. */
export interface Truth {
  readonly flag: boolean;
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly canned?: boolean;
  readonly fields?: Fields;
  readonly sender?: SenderStatus;
}

export interface Entry {
  readonly id: string;
  /** `es-US`; for themed files whatever the message is written in. */
  readonly locale: string;
  readonly from: { readonly name?: string; readonly address?: string };
  readonly date: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** Header lines above the others, in order. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly truth: Truth;
}

const FOLDER = join(import.meta.dirname);

function filesOf(set: SetName): string[] {
  const folder = join(FOLDER, set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
}

/** The entries of a set by the name of their file without `.json`. */
export function readSet(set: SetName): ReadonlyMap<string, readonly Entry[]> {
  return new Map(
    filesOf(set).map((name) => {
      const entries = JSON.parse(readFileSync(join(FOLDER, set, name), 'utf8')) as readonly Entry[];
      return [name.slice(0, -'.json'.length), entries];
    }),
  );
}

/** SHA-256 over the set's files, names included, as hex: any change of any entry changes it. */
export function digestOf(set: SetName): string {
  const hash = createHash('sha256');
  for (const name of filesOf(set)) hash.update(`${name}\n`).update(readFileSync(join(FOLDER, set, name)));
  return hash.digest('hex');
}
