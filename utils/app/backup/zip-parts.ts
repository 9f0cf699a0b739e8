/** A zip file that is put together from handles: nothing is copied, so memory does not grow with what goes in. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { localHeader, zipEnd, type WrittenEntry } from '../../core/zip/write-zip';

/** Headers and contents in the order of the file, with a running hash of the headers. */
export class ZipParts {
  private readonly parts: BlobPart[] = [];
  private readonly entries: WrittenEntry[] = [];
  private readonly frame = sha256.create();
  private at = 0;

  /** `commentOf`: the words at the zip's very end, with the hash of every byte that is no content; always of one length. */
  constructor(private readonly commentOf: (sha256: string) => string) {}

  add(entry: Omit<WrittenEntry, 'at'>, content: Blob): void {
    const header = localHeader(entry);
    this.entries.push({ ...entry, at: this.at });
    this.parts.push(header, content);
    this.frame.update(header);
    this.at += header.length + content.size;
  }

  finish(): Blob {
    // The comment's length stands in the end, its words behind it: the hash covers all but the words.
    const blank = this.commentOf('0'.repeat(64));
    const end = zipEnd(this.entries, this.at, blank);
    this.frame.update(end.subarray(0, end.length - blank.length));
    const comment = this.commentOf(bytesToHex(this.frame.digest()));
    return new Blob([...this.parts, zipEnd(this.entries, this.at, comment)], { type: 'application/zip' });
  }
}
