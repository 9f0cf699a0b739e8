import { safeStoryName } from '../../core/redact/file-name';
import type { Deps } from '../deps';
import type { EvidenceView } from '../evidence/evidence-view';
import { shareCopy, type ShareCopy } from '../evidence/share-copy';

/**
 * A picture that goes with a story: drawn anew, so that nothing but its dots passes, under a name that tells neither the
 * original's name nor its number.
 * @param index counts from 1.
 */
export async function storyPicture(deps: Pick<Deps, 'db'>, item: EvidenceView, index: number): Promise<ShareCopy> {
  const copy = await shareCopy(deps, item);
  return copy.ok ? { ...copy, name: safeStoryName(index, copy.file.type) } : copy;
}
