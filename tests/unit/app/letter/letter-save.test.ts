import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import {
  distinctName,
  keepLetter,
  letterProblem,
  noteOurs,
  removeLetter,
  restoreLetter,
  saveLetter,
} from '../../../../utils/app/letter/letter-save';
import { listLetters } from '../../../../utils/app/letter/letter-list';
import { checkRecord } from '../../../../utils/storage/events';
import { readRecord } from '../../../../utils/storage/read-record';
import { freshBrowser, makeDeps, openRecord } from '../made-up';
import { LETTER, letterRow, saved } from './made-letters';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
});

describe('a letter of the driver’s own', () => {
  it('is saved, changed, deleted and put back, each with its event, and the second copy follows', async () => {
    const id = await saved(deps);
    await saveLetter(deps, { ...LETTER, id, name: 'Another name', text: 'Words\r\n{driverName}  ' });
    expect((await deps.db.letters.get(id))?.payload).toMatchObject({
      name: 'Another name',
      text: 'Words\n{driverName}',
    });
    const before = await readRecord(deps.db);
    const removed = await removeLetter(deps, id);
    expect(await deps.db.letters.count()).toBe(0);
    expect(await deps.db.tombstones.get(`own-letter:${id}`)).toMatchObject({ reason: 'deleted' });
    if (!removed.ok || removed.value === null) throw new Error('nothing was removed');
    await restoreLetter(deps, removed.value);
    expect((await readRecord(deps.db)).letters).toEqual(before.letters);
    expect(await deps.db.tombstones.count()).toBe(0);
    expect((await deps.db.events.toArray()).map(({ kind }) => kind)).toEqual([
      'letter-saved',
      'letter-saved',
      'removed',
      'restored',
    ]);
    expect(await checkRecord(deps.db)).toMatchObject({ changed: [], missing: [] });
    expect(await deps.mirror.content()).toEqual(await readRecord(deps.db));
  });

  it('is still there, as it was, when the product is opened again with other letters', async () => {
    const id = await saved(deps, { text: 'Mine {driverName}' });
    const before = await deps.db.letters.get(id);
    deps.db.close();
    const later = await makeDeps({ db: await openRecord(), knowledge: { ...deps.knowledge, templates: [] } });
    expect(await later.db.letters.get(id)).toEqual(before);
    expect(await listLetters(later)).toMatchObject([{ id, text: 'Mine {driverName}' }]);
  });

  it('can be saved with a mistake in it, which is then said', async () => {
    await saved(deps, { text: '{driverNam}' });
    expect(await listLetters(deps)).toMatchObject([{ mistakes: [{ kind: 'unknown-blank', line: 1 }] }]);
  });

  it('is not saved when it was deleted meanwhile', async () => {
    expect(await saveLetter(deps, { ...LETTER, id: '00000000000000aa' })).toMatchObject({ ok: false, detail: 'gone' });
  });

  it('is one of a hundred at most', async () => {
    await deps.db.letters.bulkAdd(Array.from({ length: 100 }, (_one, at) => letterRow(`${at}`.padStart(16, '0'))));
    expect(await saveLetter(deps, LETTER)).toMatchObject({ ok: false, detail: 'too-many' });
  });

  const problems: readonly (readonly [string, { name: string; text: string }, string | null])[] = [
    ['no name', { name: ' \u0000 ', text: 'x' }, 'no-name'],
    ['no text', { name: 'x', text: ' \n ' }, 'no-text'],
    ['a text without end', { name: 'x', text: 'x'.repeat(10_001) }, 'too-long'],
    ['nothing wrong', { name: 'x', text: 'x'.repeat(10_000) }, null],
  ];
  it.each(problems)('with %s', (_name, input, problem) => {
    expect(letterProblem(input)).toBe(problem);
  });
});

describe('a letter kept from one of ours', () => {
  const wanted = { templateId: 'late-arrival', language: 'es', name: 'Answer: Late' };

  it('has its blanks and words, its kind and what it is for', async () => {
    const ours = deps.knowledge.templates.find(({ id }) => id === 'late-arrival');
    expect(await keepLetter(deps, wanted)).toMatchObject({ ok: true, value: { name: 'Answer: Late' } });
    const [row] = await deps.db.letters.toArray();
    expect(row?.payload).toMatchObject({ kind: ours?.kind, categories: ours?.categories, language: 'es' });
    expect(row?.payload.text).toBe(ours?.letters['es']?.trim());
    expect(await listLetters(deps)).toMatchObject([{ mistakes: [], ours: null }]);
  });

  it('gets a name of its own', async () => {
    await keepLetter(deps, wanted);
    expect(await keepLetter(deps, wanted)).toMatchObject({ value: { name: 'Answer: Late (2)' } });
    expect(distinctName('x'.repeat(200), [letterRow('1', { name: 'x'.repeat(100) })])).toBe(`${'x'.repeat(96)} (2)`);
  });

  it('says when ours has changed since, until it was looked at, and stays as it is', async () => {
    await keepLetter(deps, wanted);
    const before = (await deps.db.letters.toArray())[0]?.payload.text;
    const templates = deps.knowledge.templates.map((one) =>
      one.id === 'late-arrival' ? { ...one, letters: { ...one.letters, es: 'Hola: nuevo' } } : one,
    );
    const updated = { ...deps, knowledge: { ...deps.knowledge, templates } };
    const [view] = await listLetters(updated);
    expect(view?.ours).toBe('Hola: nuevo');
    await noteOurs(updated, view?.id ?? '');
    expect(await listLetters(updated)).toMatchObject([{ ours: null, text: before }]);
  });

  it('says nothing of one that is not ours any more', async () => {
    await keepLetter(deps, wanted);
    expect(await listLetters({ ...deps, knowledge: { ...deps.knowledge, templates: [] } })).toMatchObject([
      { ours: null },
    ]);
  });

  it('is none where there is no such letter', async () => {
    expect(await keepLetter(deps, { ...wanted, language: 'xx' })).toMatchObject({ ok: false, detail: 'gone' });
  });
});
