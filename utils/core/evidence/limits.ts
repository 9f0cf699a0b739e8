/** The largest file that is kept, in bytes: a few minutes of video. */
export const MAX_EVIDENCE = 500_000_000;

/** The longest words about an item, in characters. */
export const MAX_WORDS = 2000;

/** Why a file can't be evidence, by its size alone; null when it can. */
export function sizeTrouble(size: number): 'empty' | 'too-large' | null {
  if (size === 0) return 'empty';
  return size > MAX_EVIDENCE ? 'too-large' : null;
}
