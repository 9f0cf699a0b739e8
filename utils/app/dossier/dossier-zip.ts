import type { DossierFile, DossierPart } from '../../core/dossier/format';
import { crcOf } from '../backup/blob-crc';
import type { LongWork } from '../backup/long-work';
import { ZipParts } from '../backup/zip-parts';
import { sha256Of } from '../../platform/sha256';

/** The zip of a dossier while it grows: every file is stored as it is, not packed, and summed as it goes in. */
export class DossierZip {
  private readonly zip: ZipParts;
  private readonly listed: DossierFile[] = [];
  private done = 0;

  constructor(
    commentOf: (sha256: string) => string,
    private readonly work: LongWork,
  ) {
    this.zip = new ZipParts(commentOf);
  }

  /** What is in it so far. */
  get files(): readonly DossierFile[] {
    return this.listed;
  }

  async addText(name: string, text: string, part: DossierPart, ref?: string): Promise<void> {
    await this.addBytes(name, new Blob([text]), part, ref);
  }

  /** Reads the file once for each of its two sums. Rejects when it can't be read, and when the work was stopped. */
  async addBytes(name: string, bytes: Blob, part: DossierPart, ref?: string): Promise<void> {
    this.work.signal?.throwIfAborted();
    const { size } = bytes;
    const sha256 = await sha256Of(bytes);
    const crc = await crcOf(bytes);
    this.zip.add({ name, packed: size, unpacked: size, deflated: false, crc }, bytes);
    this.listed.push({ name, size, sha256, part, ...(ref === undefined ? {} : { ref }) });
    this.done += size;
    this.work.onProgress?.({ done: this.done, total: 0 });
  }

  finish(): Blob {
    return this.zip.finish();
  }
}
