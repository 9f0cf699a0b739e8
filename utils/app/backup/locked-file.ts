/**
 * Files locked with a passphrase, in the age format (https://age-encryption.org/v1), so that they open without Redress too:
 * `age -d` asks for the passphrase and gives back the file. Streams: memory does not grow with the file.
 */
import { Decrypter, Encrypter } from 'age-encryption';

/** What turns a passphrase into a key is made this slow: 2 to this power rounds of scrypt, which is what `age -p` takes. */
export const WORK_FACTOR = 18;

const FIRST_LINE = 'age-encryption.org/v1\n';

/** Whether a file is locked in the age format, by its first line. Rejects when the file can't be read. */
export async function isLocked(file: Blob): Promise<boolean> {
  return (await file.slice(0, FIRST_LINE.length).text()) === FIRST_LINE;
}

/** Locks a file. The passphrase is taken as it is, so the caller trims it. `workFactor`: lower only in tests. */
export async function lockFile(file: Blob, passphrase: string, workFactor = WORK_FACTOR): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return new Response(await encrypter.encrypt(file.stream())).blob();
}

export type Unlocked =
  | { readonly ok: true; readonly value: Blob }
  /** `wrong-passphrase` also stands for a file locked with a key instead of a passphrase: the format does not tell them apart. */
  | { readonly ok: false; readonly why: 'wrong-passphrase' | 'damaged' };

/** Opens a file that {@link lockFile} or `age -p` has locked. Rejects only when the file can't be read. */
export async function unlockFile(file: Blob, passphrase: string): Promise<Unlocked> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let opened: ReadableStream<Uint8Array>;
  try {
    opened = await decrypter.decrypt(file.stream());
  } catch (error) {
    return { ok: false, why: isNoMatch(error) ? 'wrong-passphrase' : 'damaged' };
  }
  try {
    return { ok: true, value: await new Response(opened as ReadableStream<Uint8Array<ArrayBuffer>>).blob() };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

/** The package has no type of error for it; a test holds that it still says so. */
function isNoMatch(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no identity matched');
}
