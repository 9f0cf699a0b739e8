import { describe, expect, it } from 'vitest';

import { canonicalJson } from '../../../../utils/core/record/canonical';
import { chain, CHAIN_START, verifyChain, type ChainedLink, type Link } from '../../../../utils/core/record/chain';
import { sha256Hex } from '../../../../utils/core/record/hash';

function chainOf(count: number): ChainedLink[] {
  const links: ChainedLink[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const link: Link = {
      seq,
      device: 'd',
      at: '2026-11-03T09:41:20.000Z',
      kind: 'logged',
      ref: `mid:${seq}`,
      digest: sha256Hex(String(seq)),
      detail: { source: 'file' },
    };
    links.push(chain(link, links.at(-1)?.hash ?? CHAIN_START));
  }
  return links;
}

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    [
      'sorts keys at every depth',
      { b: 1, a: { d: [2, { z: 0, y: 0 }], c: null } },
      '{"a":{"c":null,"d":[2,{"y":0,"z":0}]},"b":1}',
    ],
    ['leaves out what is undefined', { a: undefined, b: 'x' }, '{"b":"x"}'],
    ['keeps the order of lists', [3, 1, 2], '[3,1,2]'],
    ['has a form for nothing', undefined, 'null'],
  ])('%s', (_name, value, json) => expect(canonicalJson(value)).toBe(json));
});

describe('sha256Hex', () => {
  // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  it('gives the published value for "abc"', () =>
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
});

describe('verifyChain', () => {
  it('accepts a whole chain, and an empty one', () => {
    const links = chainOf(5);
    expect(verifyChain(links)).toEqual({ ok: true, count: 5, head: links[4]?.hash });
    expect(verifyChain([])).toEqual({ ok: true, count: 0, head: CHAIN_START });
  });

  it.each<[string, (links: ChainedLink[]) => ChainedLink[], object]>([
    ['a link that was taken out', (links) => links.toSpliced(2, 1), { seq: 4, why: 'seq' }],
    ['a link that was put in', (links) => links.toSpliced(2, 0, ...chainOf(1)), { seq: 1, why: 'seq' }],
    [
      'two links in the other order',
      ([a, b, ...rest]) => [b, a, ...rest].filter((link) => link !== undefined),
      { why: 'seq' },
    ],
    [
      'a chain begun anew in the middle',
      (links) => [
        ...links.slice(0, 2),
        ...chainOf(4)
          .slice(2)
          .map((link) => ({ ...link, prev: 'x' })),
      ],
      { seq: 3, why: 'prev' },
    ],
    [
      'another time',
      (links) => links.map((link) => (link.seq === 3 ? { ...link, at: '2026-11-04T09:41:20.000Z' } : link)),
      { seq: 3, why: 'hash' },
    ],
    [
      'another detail',
      (links) => links.map((link) => (link.seq === 3 ? { ...link, detail: { source: 'page' } } : link)),
      { seq: 3, why: 'hash' },
    ],
    [
      'another hash',
      (links) => links.map((link) => (link.seq === 3 ? { ...link, hash: sha256Hex('x') } : link)),
      { seq: 3, why: 'hash' },
    ],
  ])('reports %s', (_name, change, expected) =>
    expect(verifyChain(change(chainOf(5)))).toMatchObject({ ok: false, ...expected }),
  );
});
