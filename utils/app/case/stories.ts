import type { Draft } from '../../storage/rows';

/**
 * Which messages of a file belong together: those of one thread, and those that answer one another, through however
 * many steps. Gives one name per draft, in their order; drafts of one story have the same.
 */
export function storiesOf(drafts: readonly Draft[]): readonly string[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parents.set(a, b);
  };
  for (const { keys, thread, replyTo } of drafts) {
    const [first, ...others] = keys;
    const threads = thread === '' ? [] : [`thread:${thread}`];
    for (const other of [...others, ...threads, ...(replyTo === null ? [] : [replyTo])]) join(first, other);
  }
  return drafts.map(({ keys: [first] }) => rootOf(first));
}
