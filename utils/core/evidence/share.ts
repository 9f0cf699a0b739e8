import type { EvidenceFacts } from './facts';
import { familyOf } from './file-family';
import { mayDecode } from './may-decode';

/** Why there is no copy without hidden data. `undrawable`: a kind of picture that no browser of ours draws. */
export type NoShare = 'no-picture' | 'undrawable' | 'too-many-dots';

export type ShareRule =
  { readonly ok: true; readonly media: 'image/jpeg' | 'image/png' } | { readonly ok: false; readonly why: NoShare };

/**
 * Whether a copy to share can be made, and as what. Only pictures, drawn anew dot by dot, so that nothing the file
 * says beside its dots can pass: no place, no camera, no small picture inside, nothing behind its end. A file of
 * any other kind is never passed on as it is. Whether the browser can decode it shows when it tries.
 */
export function shareRule({ type, picture }: Pick<EvidenceFacts, 'type' | 'picture'>): ShareRule {
  if (familyOf(type) !== 'picture') return { ok: false, why: 'no-picture' };
  if (picture?.width == null) return { ok: false, why: 'undrawable' };
  if (!mayDecode(picture)) return { ok: false, why: 'too-many-dots' };
  return { ok: true, media: type === 'image/jpeg' || type === 'image/heic' ? 'image/jpeg' : 'image/png' };
}
