import { parse, type Identifier, type Node } from 'acorn';
import { fullAncestor } from 'acorn-walk';

import type { Context, Spot } from './finding';
import type { Sink, SinkReader } from './sink';
import { callSinks } from './sinks-of-calls';
import { mentionSinks } from './sinks-of-names';
import { writeSinks } from './sinks-of-writes';
import { shapeOf } from './syntax';

const READERS: readonly SinkReader[] = [mentionSinks, callSinks, writeSinks];

/**
 * Every way out in a script, by its syntax tree. It sees through aliases (`const f = fetch`), other spellings of a
 * member (`self['fet' + 'ch']`) and keys kept in a variable. It can't see a name that is put together at run time
 * from unknown parts; computed access to the global object is therefore a finding of its own.
 */
export function scanScript(source: string, context: Context): Spot[] {
  const tree = read(source);
  if (!tree) return [{ at: 0, rule: 'unreadable', shape: source.slice(0, 40) }];
  const locals: Identifier[] = [];
  const sinks: Sink[] = [];
  fullAncestor(tree, (node, _state, ancestors) => {
    const known = node;
    const parents = ancestors.slice(0, -1);
    if (known.type === 'Identifier' && known.name.length <= LONGEST_LOCAL) locals.push(known);
    for (const reader of READERS) {
      const sink = reader(known, parents, context);
      if (sink) sinks.push(sink);
    }
  });
  locals.sort((a, b) => a.start - b.start);
  const spots = sinks.map(({ rule, node }) => ({
    at: node.start,
    rule,
    shape: shapeOf(source, node, (start, end) => within(locals, start, end)),
  }));
  return distinct(spots);
}

/** The minifier gives local names of up to three letters; longer ones are globals or meant to be seen. */
const LONGEST_LOCAL = 3;

function read(source: string): Node | null {
  for (const sourceType of ['module', 'script'] as const) {
    try {
      return parse(source, { ecmaVersion: 'latest', sourceType, allowHashBang: true });
    } catch {
      // Tried as the other kind next; both failing is a finding.
    }
  }
  return null;
}

function within(sorted: readonly Identifier[], start: number, end: number): Identifier[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Identifier[] = [];
  for (let index = low; index < sorted.length; index++) {
    const local = sorted[index];
    if (!local || local.end > end) break;
    found.push(local);
  }
  return found;
}

function distinct(spots: readonly Spot[]): Spot[] {
  const seen = new Map(spots.map((spot) => [`${spot.at} ${spot.rule}`, spot]));
  return [...seen.values()].sort((a, b) => a.at - b.at);
}
