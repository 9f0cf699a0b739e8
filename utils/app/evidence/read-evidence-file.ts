import type { EvidenceFacts } from '../../core/evidence/facts';
import { familyOf } from '../../core/evidence/file-family';
import { TYPE_BYTES, typeOfFile } from '../../core/evidence/file-type';
import { sizeTrouble } from '../../core/evidence/limits';
import { mayDecode } from '../../core/evidence/may-decode';
import { pictureFacts } from '../../core/evidence/picture-facts';
import { safeName } from '../../core/evidence/safe-name';
import { drawThumb } from '../../platform/pictures';
import { sha256Of, WHOLE } from '../../platform/sha256';

/** Why a file can't be evidence. `unreadable`: the browser could not read it to its end. */
export type FileTrouble = 'empty' | 'too-large' | 'program' | 'unreadable';

export interface ReadFile {
  readonly facts: Omit<EvidenceFacts, 'addedAt'>;
  /** The bytes as they came, under the type they really are. */
  readonly bytes: Blob;
  readonly thumb: Blob | null;
}

export type FileRead =
  { readonly ok: true; readonly value: ReadFile } | { readonly ok: false; readonly why: FileTrouble };

/** Facts of a picture too large to be read whole are looked for in this much of its beginning. */
const BEGINNING = 8 * 2 ** 20;

/** Everything that is known of a file before anything of it is stored. Its bytes are looked at, never run or opened. */
export async function readEvidenceFile(
  file: Blob,
  { name, fileAt }: { readonly name: string; readonly fileAt: string | null },
): Promise<FileRead> {
  const trouble = sizeTrouble(file.size);
  if (trouble !== null) return { ok: false, why: trouble };
  try {
    // By the name it is kept under: what can't be seen in the one it came with would hide its ending.
    const kept = safeName(name);
    const typed = typeOfFile(await bytesOf(file.slice(0, TYPE_BYTES)), kept);
    if (!typed.ok) return typed;
    const isPicture = familyOf(typed.media) === 'picture';
    const beginning = file.size <= WHOLE ? file : file.slice(0, BEGINNING);
    const picture = isPicture ? pictureFacts(await bytesOf(beginning), typed.media) : null;
    const sha256 = await sha256Of(file);
    const bytes = new Blob([file], { type: typed.media });
    const thumb = mayDecode(picture) ? await drawThumb(bytes, shorterSide(picture)) : null;
    const facts = { name: kept, type: typed.media, size: file.size, sha256, fileAt, picture };
    return { ok: true, value: { facts, bytes, thumb } };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

function shorterSide(picture: EvidenceFacts['picture']): number {
  return Math.min(picture?.width ?? 0, picture?.height ?? 0);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
