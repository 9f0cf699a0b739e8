/** A made-up case with a bit of everything, its dossier, and ways to change it. */
import { strToU8, unzipSync, zipSync } from 'fflate';

import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import { makeDossier, type DossierWish, type MadeDossier } from '../../../../utils/app/dossier/make-dossier';
import { lookInto, openDossierZip } from '../../../../utils/app/dossier/open-dossier';
import type { Deps } from '../../../../utils/app/deps';
import { checkDossier, type DossierReport } from '../../../../utils/core/dossier/check';
import { save } from '../../../../utils/storage/save';
import { exifBlock, jpeg, PHOTO, png } from '../../core/evidence/pictures';
import { CANNED_ONE, NOTICE, NOW, OWN_ANSWER } from '../made-up';
import { glitch, logThread } from '../made-up-cases';

export const FILES = {
  photo: jpeg(exifBlock(PHOTO)),
  shot: png(null),
};

/** A case with three messages, a journal entry and two pictures, beside another case. Gives its id. */
export async function everyCase(deps: Deps): Promise<string> {
  await logThread(deps, 'other', [{ ...NOTICE, subject: 'Another notice', date: '2026-10-01T08:00:00.000Z' }]);
  const { id } = await logThread(deps, 'one', [NOTICE, OWN_ANSWER, CANNED_ONE]);
  await save(deps, NOW, (writer) => writer.put('glitches', glitch(id), 'glitch-saved'));
  const add = (bytes: Uint8Array, name: string, words: string) =>
    addEvidence(deps, { file: new Blob([bytes as BlobPart]), name, fileAt: null, source: 'file', caseId: id, words });
  await add(FILES.photo, 'stops & <b>names.jpg', '<img src=x onerror=alert(1)> & more');
  await add(FILES.shot, 'shot.png', '');
  return id;
}

export async function made(deps: Deps, caseId: string, wish: Partial<DossierWish> = {}): Promise<MadeDossier> {
  const result = await makeDossier(deps, {
    caseId,
    language: 'en',
    place: null,
    without: new Set(),
    wholeChain: false,
    ...wish,
  });
  if (!result.ok) throw new Error(`${result.why} ${result.detail}`);
  return result.value;
}

export type Files = Record<string, Uint8Array>;

export async function filesOf({ file }: Pick<MadeDossier, 'file'>): Promise<Files> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

/** The files, packed again by another program. */
export function packed(files: Files): Blob {
  return new Blob([zipSync(files)]);
}

export async function checked(file: Blob, typed = ''): Promise<DossierReport> {
  const opened = await openDossierZip(file);
  if (!opened.ok) throw new Error(opened.why);
  return checkDossier(await lookInto(opened.value, typed));
}

export function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files[name]);
}

export function withText(files: Files, name: string, change: (text: string) => string): Files {
  return { ...files, [name]: strToU8(change(textOf(files, name))) };
}

export function flipped(bytes: Uint8Array | undefined): Uint8Array {
  const copy = Uint8Array.from(bytes ?? []);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}
