import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from '../../utils/core/record/canonical';
import { chain, CHAIN_START, verifyChain, type ChainedLink } from '../../utils/core/record/chain';

const text = fc.string({ maxLength: 12 });
const links = fc
  .array(
    fc.record({
      device: text,
      at: text,
      kind: text,
      ref: text,
      digest: text,
      detail: fc.dictionary(text, text, { maxKeys: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((bare) =>
    bare.reduce<ChainedLink[]>(
      (all, link, index) => [...all, chain({ ...link, seq: index + 1 }, all.at(-1)?.hash ?? CHAIN_START)],
      [],
    ),
  );

describe('the chain of changes', () => {
  it('verifies as it was made', () => fc.assert(fc.property(links, (all) => verifyChain(all).ok)));

  it('reports any change of any field of any link', () =>
    fc.assert(
      fc.property(
        links,
        fc.nat(),
        fc.constantFrom('device', 'at', 'kind', 'ref', 'digest', 'prev', 'hash'),
        fc.string({ minLength: 1 }),
        (all, at, field, more) => {
          const changed = all.map((link, index) =>
            index === at % all.length ? { ...link, [field]: `${link[field]}${more}` } : link,
          );
          expect(verifyChain(changed)).toMatchObject({ ok: false });
        },
      ),
    ));

  it('reports any link that is missing, except off the end, where the ledger tells', () =>
    fc.assert(
      fc.property(links, fc.nat(), (all, at) => {
        const gone = at % all.length;
        expect(verifyChain(all.toSpliced(gone, 1)).ok).toBe(gone === all.length - 1);
      }),
    ));
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and can be read back', () =>
    fc.assert(
      fc.property(fc.dictionary(text, fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    ));
});
