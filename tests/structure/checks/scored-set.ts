/** The scored set measures the knowledge, so one change must never touch both: else the figures could be written to fit. */
import { execFileSync } from 'node:child_process';

/** A commit, or what is not committed yet, with the files it changes. */
export interface Change {
  readonly name: string;
  readonly files: readonly string[];
}

const SCORED = 'tests/accuracy/scored/';
const KNOWLEDGE = 'utils/knowledge/';

/** The changes that touch both the scored set and the knowledge, by name. */
export function changesOfBoth(changes: readonly Change[]): string[] {
  const touches = (change: Change, folder: string): boolean => change.files.some((file) => file.startsWith(folder));
  return changes.filter((change) => touches(change, SCORED) && touches(change, KNOWLEDGE)).map(({ name }) => name);
}

/**
 * Every commit that has a parent to differ from, and the working folder. A clone's first commit brings everything at once and
 * says nothing.
 * @throws where this folder is no git repository
 */
export function changesOf(root: string): readonly Change[] {
  const log = git(root, ['log', '--format=%x00%h %P', '--name-only', '--', SCORED, KNOWLEDGE]);
  const commits = log
    .split('\0')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter(([head = '']) => head.includes(' '))
    .map(([head = '', ...files]) => ({ name: head.split(' ')[0] ?? '', files }));
  const status = git(root, ['status', '--porcelain', '--untracked-files=all', '--', SCORED, KNOWLEDGE]);
  const open = { name: 'what is not committed yet', files: status.split('\n').map((line) => line.slice(3)) };
  return [...commits, open];
}

function git(root: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
