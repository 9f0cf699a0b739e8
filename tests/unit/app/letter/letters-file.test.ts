// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { lettersFile, MOST_FILE, readLettersFile, type FileRefusal } from '../../../../utils/app/letter/letters-file';
import { freshBrowser, makeDeps } from '../made-up';
import { letterRow, saved } from './made-letters';

beforeEach(freshBrowser);

const FILE = { format: 'redress-letters', version: 1, madeAt: '2026-11-20T12:00:00.000Z' };
const ROW = letterRow('00000000000000aa');

function fileOf(value: unknown): Blob {
  return new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
}

it('a file of letters reads back as the letters it was made of', async () => {
  const deps = await makeDeps();
  await saved(deps, { name: '“Ñ” <b>', text: '<img src=x onerror=alert(1)>\n{driverName} \ud83d\ude9a' });
  await saved(deps, { name: 'Two', language: 'es', categories: ['late-arrival'] });
  const { file, name, count } = await lettersFile(deps);
  expect([name, count]).toEqual(['redress-letters-2026-11-20.json', 2]);
  const read = await readLettersFile(file);
  expect(read.ok && read.letters.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    await deps.db.letters.orderBy('id').toArray(),
  );
});

it('the most letters with the most text fit into a file that can be read', async () => {
  const text = '漢'.repeat(10_000);
  const letters = Array.from({ length: 100 }, (_one, at) => letterRow(`${at}`.padStart(16, '0'), { text }));
  expect(await readLettersFile(fileOf({ ...FILE, letters }))).toMatchObject({ ok: true });
});

it('what nobody sees is taken out of a letter', async () => {
  const row = letterRow('00000000000000aa', { name: 'a\u0000 \n b', text: 'a\r\n\u202eb' });
  const read = await readLettersFile(fileOf({ ...FILE, letters: [row] }));
  expect(read.ok && read.letters[0]?.payload).toMatchObject({ name: 'a b', text: 'a\nb' });
});

describe('a file that is none is refused', () => {
  const payload = (part: object) => ({ ...FILE, letters: [{ ...ROW, payload: { ...ROW.payload, ...part } }] });
  const cases: readonly (readonly [string, FileRefusal, Blob])[] = [
    ['with nothing in it', 'no-json', fileOf('')],
    ['cut off', 'no-json', fileOf(JSON.stringify({ ...FILE, letters: [ROW] }).slice(0, -5))],
    ['too deep', 'no-json', fileOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['too large', 'too-large', new Blob([new Uint8Array(MOST_FILE + 1)])],
    ['of bytes that are no text', 'unreadable', new Blob([new Uint8Array([0xff, 0xfe, 0x00])])],
    ['a zip', 'zip', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0xff])])],
    ['a list', 'no-letters', fileOf([])],
    ['nothing but null', 'no-letters', fileOf('null')],
    ['of another program', 'no-letters', fileOf({ ...FILE, format: 'other' })],
    ['a backup’s record', 'no-letters', fileOf({ format: 'redress-backup', version: 1 })],
    ['newer', 'newer', fileOf({ ...FILE, version: 2, letters: [] })],
    ['without its letters', 'schema', fileOf(FILE)],
    ['with a field nobody knows', 'schema', fileOf({ ...FILE, letters: [{ ...ROW, extra: 1 }] })],
    [
      'with a key that is not to be trusted',
      'schema',
      fileOf(`${JSON.stringify({ ...FILE, letters: [ROW] }).slice(0, -1)},"__proto__":{}}`),
    ],
    ['with an id of another kind', 'schema', fileOf({ ...FILE, letters: [{ ...ROW, id: '../x' }] })],
    ['with a kind nobody knows', 'schema', fileOf(payload({ kind: 'poem' }))],
    ['with a category nobody knows', 'schema', fileOf(payload({ categories: ['poem'] }))],
    ['with a language nobody knows', 'schema', fileOf(payload({ language: 'xx' }))],
    ['with a text of another kind', 'schema', fileOf(payload({ text: { toString: 1 } }))],
    ['with a text without end', 'schema', fileOf(payload({ text: 'x'.repeat(10_001) }))],
    ['with a letter of nothing anybody sees', 'schema', fileOf(payload({ text: '\u0000' }))],
    ['without a letter', 'empty', fileOf({ ...FILE, letters: [] })],
    ['with a letter twice', 'twice', fileOf({ ...FILE, letters: [ROW, ROW] })],
    [
      'with too many',
      'too-many',
      fileOf({ ...FILE, letters: Array.from({ length: 101 }, (_one, at) => letterRow(`${at}`.padStart(16, '0'))) }),
    ],
  ];
  it.each(cases)('%s', async (_name, why, file) => {
    expect(await readLettersFile(file)).toMatchObject({ ok: false, why });
  });

  it('where the browser can’t read it', async () => {
    const file = Object.assign(new Blob(['{}']), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await readLettersFile(file)).toEqual({ ok: false, why: 'unreadable', detail: '' });
  });

  it('and the field it is about is named', async () => {
    expect(await readLettersFile(fileOf(payload({ kind: 'poem' })))).toMatchObject({
      detail: 'letters.0.payload.kind',
    });
    expect(await readLettersFile(fileOf({ ...FILE, letters: [ROW, ROW] }))).toMatchObject({ detail: ROW.payload.name });
  });
});
