import { describe, expect, it } from 'vitest';
import { childOf, grownChild, newTree } from '@/utils/core/text/tree';

describe('a tree', () => {
  it('grows a child once and finds it again, also after many more', () => {
    const tree = newTree();
    const nodes = [0];
    for (let name = 0; name < 9000; name += 1) nodes.push(grownChild(tree, nodes[name >> 1] ?? 0, name));
    expect(new Set(nodes).size).toBe(9001);
    expect(tree.size).toBe(9001);
    const again = nodes.slice(1).map((_node, name) => childOf(tree, nodes[name >> 1] ?? 0, name));
    expect(again).toEqual(nodes.slice(1));
    expect(nodes.slice(1).map((_node, name) => grownChild(tree, nodes[name >> 1] ?? 0, name))).toEqual(again);
  });

  it('has no child that did not grow', () => {
    const tree = newTree();
    const child = grownChild(tree, 0, 7);
    expect([childOf(tree, 0, 8), childOf(tree, child, 7)]).toEqual([0, 0]);
  });
});
