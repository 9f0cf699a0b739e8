import { inDots, type Cover } from '../../core/evidence/cover';
import type { NoShare } from '../../core/evidence/share';
import { coverPicture } from '../../platform/cover-picture';
import { refOf } from '../../storage/rows';
import type { Deps } from '../deps';
import { addEvidence, type AddResult } from './add-evidence';
import { bytesOf } from './evidence-bytes';
import type { EvidenceView } from './evidence-view';

export {
  boxBetween,
  isMeant,
  movedBox,
  newBox,
  newCrop,
  NO_COVER,
  sizedBox,
  type Cover,
  type CoverBox,
} from '../../core/evidence/cover';

export type CoverResult =
  | AddResult
  /** `no-bytes`: the browser lost them. */
  | { readonly ok: false; readonly why: NoShare | 'no-bytes'; readonly detail: string };

/** Dots by which a box reaches over its edge: the picture on the screen is smaller than the copy. */
const AROUND = 2;

/**
 * Keeps a copy of a picture with parts covered or cut off as an item of its own, linked to the original, in the same case. The original
 * stays as it is. Where it can't be made it says why, and nothing is kept.
 */
export async function coverCopy(
  deps: Deps,
  item: Pick<EvidenceView, 'id' | 'label' | 'share' | 'caseId'>,
  { boxes, crop }: Cover,
): Promise<CoverResult> {
  if (!item.share.ok) return { ...item.share, detail: '' };
  const file = await bytesOf(deps, item.id);
  if (file === null) return { ok: false, why: 'no-bytes', detail: '' };
  const { media } = item.share;
  const drawn = await coverPicture(file, {
    media,
    boxes: (width, height) => boxes.map((box) => inDots(box, width, height, AROUND)),
    crop: (width, height) => inDots(crop ?? { x: 0, y: 0, width: 1, height: 1 }, width, height),
  });
  if (drawn === null) return { ok: false, why: 'undrawable', detail: '' };
  return addEvidence(deps, {
    file: drawn,
    name: `covered-${item.label}.${media === 'image/png' ? 'png' : 'jpg'}`,
    fileAt: null,
    source: 'covered',
    caseId: item.caseId,
    of: refOf('evidence', item.id),
  });
}
