import { pictureName } from '../../utils/platform/screenshot';
import type { HandedFile } from './evidence-port';

/** Files out of a picker, a drop or a paste, with what the browser says of them. */
export function handedFiles(
  files: FileList | readonly File[] | null,
  source: 'file' | 'drop' | 'paste',
  now: Date,
): readonly HandedFile[] {
  return [...(files ?? [])].map((file) => {
    // A picture out of the clipboard has no name and no time of its own; browsers make some up.
    const isMadeUp = source === 'paste' && /^(?:image\.png|)$/.test(file.name);
    return {
      file,
      name: isMadeUp ? pictureName('pasted', now) : file.name,
      fileAt: source === 'paste' ? null : fileTime(file.lastModified),
      source,
    };
  });
}

function fileTime(at: number): string | null {
  const date = new Date(at);
  return at > 0 && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
