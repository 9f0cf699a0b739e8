import { shareName } from '../../core/evidence/safe-name';
import type { NoShare } from '../../core/evidence/share';
import { drawPicture } from '../../platform/pictures';
import type { Deps } from '../deps';
import { bytesOf } from './evidence-bytes';
import type { EvidenceView } from './evidence-view';

export type ShareCopy =
  | { readonly ok: true; readonly file: Blob; readonly name: string }
  /** `no-bytes`: the browser lost them. */
  | { readonly ok: false; readonly why: NoShare | 'no-bytes' };

type Shared = Pick<EvidenceView, 'id' | 'number' | 'share'>;

/**
 * A copy of a picture with nothing but its dots, under a name that tells nothing. The original stays as it is. Where
 * none can be made it says why: a file is never passed on as it is instead.
 */
export async function shareCopy(deps: Pick<Deps, 'db'>, item: Shared): Promise<ShareCopy> {
  const { share } = item;
  if (!share.ok) return share;
  const file = await bytesOf(deps, item.id);
  if (file === null) return { ok: false, why: 'no-bytes' };
  const drawn = await drawPicture(file, { media: share.media, quality: 0.92 });
  return drawn === null
    ? { ok: false, why: 'undrawable' }
    : { ok: true, file: drawn, name: shareName(item.number, share.media) };
}

/** The longer side of a picture for the clipboard: mail pages scale larger ones down anyway. */
const CLIPBOARD_SIDE = 2560;

/** The picture as PNG, for the clipboard; null where it can't be drawn. Like a copy to share, it holds only dots. */
export async function clipboardPicture(deps: Pick<Deps, 'db'>, item: Shared): Promise<Blob | null> {
  const file = item.share.ok ? await bytesOf(deps, item.id) : null;
  return file === null ? null : drawPicture(file, { media: 'image/png', longest: CLIPBOARD_SIDE });
}

/** The longer side of what a screen shows of a picture. */
const SCREEN_SIDE = 1600;

/**
 * The picture for the screen, drawn anew: a file that came from elsewhere is not opened in our pages as it is. Null
 * where it can't be drawn.
 */
export async function screenPicture(deps: Pick<Deps, 'db'>, item: Shared): Promise<Blob | null> {
  const file = item.share.ok ? await bytesOf(deps, item.id) : null;
  return file === null ? null : drawPicture(file, { media: 'image/webp', longest: SCREEN_SIDE, quality: 0.9 });
}
