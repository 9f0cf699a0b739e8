/** What can be done with a file: pictures get a small one made and can be shared, the others are kept and saved again. */
export const FILE_FAMILIES = ['picture', 'video', 'sound', 'document', 'mail', 'text', 'unknown'] as const;
export type FileFamily = (typeof FILE_FAMILIES)[number];

const DOCUMENTS: readonly string[] = ['application/pdf', 'text/html', 'image/svg+xml'];

/** The family of a media type. Pages and drawings of text (HTML, SVG) can hold scripts: documents, never shown. */
export function familyOf(media: string): FileFamily {
  if (DOCUMENTS.includes(media)) return 'document';
  if (media.startsWith('image/')) return 'picture';
  if (media.startsWith('video/')) return 'video';
  if (media.startsWith('audio/')) return 'sound';
  if (media === 'message/rfc822') return 'mail';
  return media === 'text/plain' ? 'text' : 'unknown';
}
