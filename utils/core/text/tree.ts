/**
 * A tree whose branches are named by numbers, kept in one hash table with open addressing: it grows without an
 * object per node, and a step down is one look. Node 0 is the root, and a child has a higher number than its parent.
 */
export interface Tree {
  /** Slots of three: parent, name, child. A child of 0: the slot is free. */
  slots: Int32Array;
  /** How many slots there are, less one; their number is a power of two. */
  mask: number;
  /** How many nodes there are. */
  size: number;
}

const FIRST_SLOTS = 4096;

export function newTree(): Tree {
  return { slots: new Int32Array(3 * FIRST_SLOTS), mask: FIRST_SLOTS - 1, size: 1 };
}

/** The child of a node by name, or 0 when there is none. */
export function childOf({ slots, mask }: Tree, node: number, name: number): number {
  for (let slot = firstSlot(node, name) & mask; ; slot = (slot + 1) & mask) {
    const at = 3 * slot;
    const child = slots[at + 2] ?? 0;
    if (child === 0 || (slots[at] === node && slots[at + 1] === name)) return child;
  }
}

/** The child of a node by name, which is made if there is none. */
export function grownChild(tree: Tree, node: number, name: number): number {
  const known = childOf(tree, node, name);
  if (known !== 0) return known;
  if (2 * tree.size > tree.mask) widen(tree);
  const child = tree.size;
  tree.size += 1;
  put(tree, node, name, child);
  return child;
}

function put({ slots, mask }: Tree, node: number, name: number, child: number): void {
  let slot = firstSlot(node, name) & mask;
  while (slots[3 * slot + 2] !== 0) slot = (slot + 1) & mask;
  slots[3 * slot] = node;
  slots[3 * slot + 1] = name;
  slots[3 * slot + 2] = child;
}

function widen(tree: Tree): void {
  const before = tree.slots;
  tree.mask = 4 * (tree.mask + 1) - 1;
  tree.slots = new Int32Array(3 * (tree.mask + 1));
  for (let at = 0; at < before.length; at += 3) {
    const child = before[at + 2] ?? 0;
    if (child !== 0) put(tree, before[at] ?? 0, before[at + 1] ?? 0, child);
  }
}

function firstSlot(node: number, name: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(name, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
