import type { PictureFacts } from './facts';

/** More dots than any camera takes: decoding them would fill the memory of an old laptop. */
const MAX_DOTS = 150_000_000;

/** Whether a picture may be decoded: one that says no size, or a monstrous one, may not. */
export function mayDecode(facts: Pick<PictureFacts, 'width' | 'height'> | null): boolean {
  if (facts === null || facts.width === null || facts.height === null) return false;
  return facts.width * facts.height <= MAX_DOTS;
}
