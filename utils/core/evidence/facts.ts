/**
 * How an item of evidence came in; `original`: read on the webmail's page that shows a message as it was sent; `covered`: a copy of
 * another picture with parts of it covered, made here.
 */
export const EVIDENCE_SOURCES = ['file', 'drop', 'paste', 'screenshot', 'original', 'covered'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** What a picture says about itself. Times as the camera wrote them, without a zone unless it wrote one. */
export interface PictureFacts {
  /** `2026-05-03T14:20:00`, with `+02:00` where the camera said so; null when it does not say. */
  readonly takenAt: string | null;
  /** Degrees, north and east positive. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly camera: string | null;
  /** In pixels; null where the file does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What is known of a file's bytes. Never changed after it was added. */
export interface EvidenceFacts {
  /** The file's own name, cut to a safe one; never a path. */
  readonly name: string;
  /** Media type by the bytes themselves, `application/octet-stream` when unknown. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly sha256: string;
  /** ISO instant the file system gave as last change; null for pasted pictures and screenshots. */
  readonly fileAt: string | null;
  /** ISO instant. */
  readonly addedAt: string;
  readonly picture: PictureFacts | null;
}
