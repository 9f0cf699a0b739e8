import { describe, expect, it } from 'vitest';

import { checkDossier, type FoundDossier } from '../../../../utils/core/dossier/check';
import { vouchedFrom } from '../../../../utils/core/dossier/check-chain';
import { refIn } from '../../../../utils/core/dossier/format';
import { linksFor } from '../../../../utils/core/dossier/links';
import { chain, type ChainedLink } from '../../../../utils/core/record/chain';
import { refOf } from '../../../../utils/storage/rows';

function found(texts: Readonly<Record<string, string>>): FoundDossier {
  const files = Object.keys(texts).map((name) => [name, { size: 1, sha256: 'ff' }] as const);
  return { files: new Map(files), texts: new Map(Object.entries(texts)), frame: null, typed: '' };
}

const EMPTY = {
  format: 'redress-dossier',
  version: 1,
  madeAt: '2026-11-20T12:00:00.000Z',
  name: 'x',
  chain: { links: 0, open: 0, head: '' },
  rows: [],
  files: [],
};

function links(...refs: readonly string[]): readonly ChainedLink[] {
  const made: ChainedLink[] = [];
  for (const [index, ref] of refs.entries()) {
    const link = {
      seq: index + 1,
      device: 'd',
      at: '2026-11-20T12:00:00.000Z',
      kind: 'logged',
      ref,
      digest: 'x',
      detail: {},
    };
    made.push(chain(link, made.at(-1)?.hash ?? ''));
  }
  return made;
}

describe('checkDossier', () => {
  it.each<[what: string, manifest: string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another kind of file', '{"format":"redress-backup","version":2}'],
    ['a list of files that is none', JSON.stringify({ ...EMPTY, files: {} })],
    ['a file without a sum', JSON.stringify({ ...EMPTY, files: [{ name: 'a', size: 1, part: 'page' }] })],
    ['a size below nothing', JSON.stringify({ ...EMPTY, chain: { links: -1, open: 0, head: '' } })],
    ['a list without end', '['.repeat(100_000)],
  ])('says that the list of files can’t be read where it is %s', (_what, manifest) => {
    expect(checkDossier(found({ 'manifest.json': manifest }))).toMatchObject({
      findings: [{ kind: 'unreadable', name: 'manifest.json' }],
      about: null,
    });
  });

  it('throws at nothing, however the rows are nested', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const record = `{"cases":[{"id":"c","payload":${deep}}],"messages":[],"glitches":[],"evidence":[]}`;
    const report = checkDossier(
      found({ 'manifest.json': JSON.stringify(EMPTY), 'record.json': record, 'chain.json': '[]', 'seal.txt': 'x' }),
    );
    expect(report.findings).toContainEqual({ kind: 'row-untold', ref: 'case:c' });
    expect(report.findings).toContainEqual({ kind: 'unreadable', name: 'seal.txt' });
  });

  it('says where it was made by a later version', () => {
    expect(checkDossier(found({ 'manifest.json': JSON.stringify({ ...EMPTY, version: 2 }) })).findings).toContainEqual({
      kind: 'newer',
    });
  });
});

describe('what a code of the record vouches for', () => {
  const all = links('a', 'case', 'b', 'case', 'case');

  it('ends at the first closed link before it', () => {
    const closed = linksFor(all, new Set(['case']));
    expect([1, 2, 3, 4, 5].map((seq) => vouchedFrom(closed, seq))).toEqual([1, 1, 3, 3, 3]);
  });

  it('is everything where all links are open', () => {
    expect(vouchedFrom(linksFor(all, null), 5)).toBe(1);
  });
});

describe('a closed link', () => {
  it('says its number, its hash and the one before, and nothing else', () => {
    const [link] = linksFor(links('secret'), new Set());
    expect(Object.keys(link ?? {})).toEqual(['seq', 'prev', 'hash']);
  });
});

describe('refIn', () => {
  it('calls rows as the chain does', () => {
    for (const table of ['cases', 'glitches', 'evidence'] as const) expect(refIn(table, 'x')).toBe(refOf(table, 'x'));
    expect(refIn('messages', 'x')).toBe('x');
  });
});
