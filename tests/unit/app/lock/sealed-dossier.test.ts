// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';

import { everyCase, checked, FILES, filesOf, made } from '../dossier/made-up-dossier';
import { freshStores, lockable, lockOn } from './locked-record';

import '../../../../utils/i18n/parts/dossier';

vi.mock('virtual:verifier', () => ({ default: '<!doctype html><title>check</title>' }));

beforeEach(freshStores);

it('a dossier of a record with a lock is open to who gets it, byte for byte as without the lock, and checks itself', async () => {
  const one = await lockable();
  const caseId = await everyCase(one.deps);
  const before = await filesOf(await made(one.deps, caseId));
  await lockOn(one);
  const dossier = await made(one.deps, caseId);
  const after = await filesOf(dossier);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const photo = Object.keys(after).find((name) => name.startsWith('evidence/E1-')) ?? '';
  expect(after[photo]).toEqual(FILES.photo);
  expect(after['messages/001.txt']).toEqual(before['messages/001.txt']);
  expect(await checked(dossier.file, dossier.code)).toMatchObject({ findings: [], code: { kind: 'file' } });
});
