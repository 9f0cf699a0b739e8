import type { AnyNode, Node } from 'acorn';

import type { Context } from './finding';

/** What one node, seen from where it stands, does that it must not: the rule, and the node to show. */
export interface Sink {
  readonly rule: string;
  readonly node: Node;
}

/** A reader of one node. `parents` runs from the root to the node's parent. */
export type SinkReader = (node: AnyNode, parents: readonly AnyNode[], context: Context) => Sink | null;
