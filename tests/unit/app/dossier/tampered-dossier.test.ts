// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import { readManifest } from '../../../../utils/core/dossier/read-files';
import { sealText, type DossierFile, type DossierManifest } from '../../../../utils/core/dossier/format';
import { digestOf, sha256Hex } from '../../../../utils/core/record/hash';
import { freshBrowser, makeDeps } from '../made-up';
import {
  checked,
  everyCase,
  FILES,
  filesOf,
  flipped,
  made,
  packed,
  textOf,
  withText,
  type Files,
} from './made-up-dossier';

import '../../../../utils/i18n/parts/dossier';

vi.mock('virtual:verifier', () => ({ default: '<!doctype html><title>check</title>' }));

let deps: Deps;
let caseId: string;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  caseId = await everyCase(deps);
});

/** As somebody would who changes a dossier and all sums in it. */
function sealedAnew(files: Files, change: (manifest: DossierManifest) => DossierManifest): Files {
  const manifest = readManifest(textOf(files, 'manifest.json'));
  if (manifest === null) throw new Error('no manifest');
  const text = JSON.stringify(change(manifest));
  return {
    ...files,
    'manifest.json': new TextEncoder().encode(text),
    'seal.txt': new TextEncoder().encode(sealText(sha256Hex(text))),
  };
}

type Tampering = readonly [what: string, change: (files: Files) => Files, found: readonly object[]];

const photoIn = (files: Files): string => Object.keys(files).find((name) => name.startsWith('evidence/E1-')) ?? '';
const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));

/** One listed file told otherwise in the list, which is sealed anew. */
function retold(files: Files, name: string, change: (file: DossierFile) => DossierFile | null): Files {
  return sealedAnew(files, (manifest) => ({
    ...manifest,
    files: manifest.files.flatMap((one) => (one.name === name ? (change(one) ?? []) : [one])),
  }));
}

/** A row, all its files and every word of them taken out, and all sealed anew. */
function withoutEntry(files: Files, ref: string, mine: (name: string) => boolean): Files {
  const changed = withText(files, 'record.json', (text) => {
    const record = JSON.parse(text) as Record<string, { id: string }[]>;
    return JSON.stringify({ ...record, evidence: record['evidence']?.filter(({ id }) => `evidence:${id}` !== ref) });
  });
  const left = Object.fromEntries(Object.entries(changed).filter(([name]) => !mine(name)));
  const record = { sha256: sha256Hex(textOf(changed, 'record.json')) };
  return sealedAnew(left, (manifest) => ({
    ...manifest,
    rows: manifest.rows.filter((row) => row.ref !== ref),
    files: manifest.files
      .filter(({ name }) => !mine(name))
      .map((one) => (one.name === 'record.json' ? { ...one, ...record } : one)),
  }));
}

const TAMPERINGS: readonly Tampering[] = [
  ['nothing, only packed again', (files) => files, []],
  [
    'one bit of a photo',
    (files) => ({ ...files, [photoIn(files)]: flipped(files[photoIn(files)]) }),
    [{ kind: 'file-changed', name: expect.stringContaining('E1-') }],
  ],
  [
    'a photo put in place of another',
    (files) => ({ ...files, [photoIn(files)]: FILES.shot }),
    [{ kind: 'file-swapped', name: expect.stringContaining('E1-'), with: 'evidence/E2-shot.png' }],
  ],
  [
    'a message taken away',
    (files) => without(files, 'messages/003.txt'),
    [{ kind: 'file-missing', name: 'messages/003.txt' }],
  ],
  [
    'a file added',
    (files) => ({ ...files, 'messages/009.txt': new Uint8Array([65]) }),
    [{ kind: 'file-added', name: 'messages/009.txt' }],
  ],
  [
    'the page for reading',
    (files) => withText(files, 'index.html', (text) => text.replace('Order', 'order')),
    [{ kind: 'file-changed', name: 'index.html' }],
  ],
  [
    'the list of files',
    (files) => withText(files, 'manifest.json', (text) => text.replace('2026-11-20', '2026-11-19')),
    [{ kind: 'manifest-changed' }],
  ],
  ['the list taken away', (files) => without(files, 'seal.txt'), [{ kind: 'file-missing', name: 'seal.txt' }]],
  [
    'a photo, its sum and the seal',
    (files) => {
      const [name, bytes] = [photoIn(files), FILES.shot];
      const sum =
        readManifest(textOf(files, 'manifest.json'))?.files.find((one) => one.name.includes('E2-'))?.sha256 ?? '';
      return sealedAnew({ ...files, [name]: bytes }, (manifest) => ({
        ...manifest,
        files: manifest.files.map((one) => (one.name === name ? { ...one, sha256: sum } : one)),
      }));
    },
    [{ kind: 'file-not-of-row', name: expect.stringContaining('E1-') }],
  ],
  [
    'a photo, its sum and the seal, and whose it is',
    (files) => {
      const name = photoIn(files);
      const changed = { ...files, [name]: new TextEncoder().encode('other') };
      const sum = { sha256: sha256Hex('other') };
      return retold(changed, name, ({ size, part }) => ({ name, size, part, ...sum }));
    },
    [{ kind: 'file-not-of-row', name: expect.stringContaining('E1-') }],
  ],
  [
    'a photo that now calls itself a small picture',
    (files) => retold(files, photoIn(files), (one) => ({ ...one, part: 'small' })),
    [{ kind: 'file-not-of-row', name: expect.stringContaining('E1-') }],
  ],
  [
    'a message whose text was taken off the list as well',
    (files) => retold(without(files, 'messages/002.txt'), 'messages/002.txt', () => null),
    [{ kind: 'row-without-text', ref: expect.stringContaining('gmail:') }],
  ],
  [
    'a photo taken out everywhere but of the history',
    (files) => {
      const name = photoIn(files);
      const ref = readManifest(textOf(files, 'manifest.json'))?.files.find((one) => one.name === name)?.ref ?? '';
      return withoutEntry(files, ref, (one) => one.includes('/E1'));
    },
    [{ kind: 'row-missing', ref: expect.stringContaining('evidence:') }],
  ],
  [
    'another dossier laid over this one',
    (files) => ({
      'index.html': new TextEncoder().encode('another'),
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`x/${name}`, bytes])),
    }),
    [{ kind: 'file-added', name: '../index.html' }],
  ],
  [
    'a page hidden among the files of a computer',
    (files) => ({ ...files, '__MACOSX/index.html': new Uint8Array([65]), '__MACOSX/._a.png': new Uint8Array([65]) }),
    [{ kind: 'file-added', name: '__MACOSX/index.html' }],
  ],
  [
    'a message with its row, its sum and the seal',
    (files) => {
      const changed = withText(files, 'record.json', (text) => text.replaceAll('did not pick up', 'did pick up'));
      const record = JSON.parse(textOf(changed, 'record.json')) as { messages: { id: string }[] };
      const text = textOf(files, 'messages/002.txt').replace('did not pick up', 'did pick up');
      const whole = { ...changed, 'messages/002.txt': new TextEncoder().encode(text) };
      return sealedAnew(whole, (manifest) => ({
        ...manifest,
        rows: manifest.rows.map((one) => {
          const row = record.messages.find(({ id }) => id === one.ref);
          return row ? { ...one, digest: digestOf(row) } : one;
        }),
        files: manifest.files.map((one) => {
          const is = one.name === 'messages/002.txt' || one.name === 'record.json';
          return is ? { ...one, sha256: sha256Hex(textOf(whole, one.name)) } : one;
        }),
      }));
    },
    [{ kind: 'row-changed', ref: expect.stringContaining('gmail:') }],
  ],
  [
    'a link of the chain, its sum and the seal',
    (files) => {
      const changed = withText(files, 'chain.json', (text) => text.replace('"logged"', '"restored"'));
      return sealedAnew(changed, (manifest) => ({
        ...manifest,
        files: manifest.files.map((one) =>
          one.name === 'chain.json' ? { ...one, sha256: sha256Hex(textOf(changed, 'chain.json')) } : one,
        ),
      }));
    },
    [{ kind: 'chain-broken', seq: expect.any(Number), why: 'hash' }],
  ],
];

describe('the check names', () => {
  it.each(TAMPERINGS)('%s', async (_what, change, found) => {
    const files = await filesOf(await made(deps, caseId));
    const report = await checked(packed(change(files)));
    expect(report.findings).toEqual(found);
  });

  it('a change in the zip’s own list', async () => {
    const { file } = await made(deps, caseId);
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The time of the last entry in the list, which nothing else covers.
    const at = bytes.length - 22 - 'redress-dossier sha256:'.length - 64;
    const list = new DataView(bytes.buffer).getUint32(at + 16, true);
    bytes[list + 12] = 1;
    expect((await checked(new Blob([bytes]))).findings).toEqual([{ kind: 'frame-changed' }]);
  });

  it('what a code that was kept says', async () => {
    const before = await made(deps, caseId);
    await deps.db.events.count();
    expect(await checked(before.file, `Code: ${before.code}`)).toMatchObject({ findings: [], code: { kind: 'file' } });
    expect(await checked(before.file, before.head)).toMatchObject({ code: { kind: 'record', after: 0 } });
    expect(await checked(before.file, '0'.repeat(64))).toMatchObject({
      findings: [{ kind: 'code-unknown' }],
      code: { kind: 'unknown' },
    });
    const both = `Code of the file: ${'0'.repeat(64)}\nCode of the record: ${before.head}`;
    expect((await checked(before.file, both)).findings).toEqual([{ kind: 'code-unknown', code: '0'.repeat(64) }]);
    expect((await checked(before.file, 'no code')).code).toEqual({ kind: 'unknown' });
  });

  it('how far an older code vouches, with closed links and with all of them', async () => {
    const old = (await deps.db.events.get(6))?.hash ?? '';
    const closed = await made(deps, caseId);
    const open = await made(deps, caseId, { wholeChain: true });
    expect(await checked(closed.file, old)).toMatchObject({
      code: { kind: 'record', seq: 6, vouchedFrom: expect.any(Number) },
    });
    expect(await checked(open.file, old)).toMatchObject({
      findings: [],
      code: { kind: 'record', seq: 6, vouchedFrom: 1 },
    });
  });
});
