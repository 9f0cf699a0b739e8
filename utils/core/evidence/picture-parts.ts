/** Where a picture's file keeps what is wanted of it. */
export interface PictureParts {
  /** In dots; null where the file does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** The Exif block, from its byte order on; null when there is none. */
  readonly exif: Uint8Array | null;
}
