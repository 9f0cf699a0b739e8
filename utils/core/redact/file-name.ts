const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

/**
 * The name of a file that goes with a story: it tells nothing of the original's.
 * @param index counts from 1.
 * @param type media type; any that a story doesn't have gets no ending.
 */
export function safeStoryName(index: number, type: string): string {
  const ending = ENDINGS[type];
  const name = type.startsWith('image/') ? `story-picture-${index}` : `story-${index}`;
  return ending === undefined ? name : `${name}.${ending}`;
}
