/** How far a long work is: bytes of evidence done, and of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface LongWork {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
