import { describe, expect, it } from 'vitest';

import { ReadyNote } from '../../../../components/reply/ReadyNote';
import { render } from '../render';

const NOTHING = { since: '2026-11-03T18:05:00.000Z', evidence: [], journal: 0, received: 0 };

describe('before a further appeal', () => {
  it.each([
    [
      'nothing is new',
      NOTHING,
      ['Nothing new yet', 'Since your first appeal of Tuesday, November 3, 2026', 'New could be: a photo'],
    ],
    ['only their messages are new', { ...NOTHING, received: 2 }, ['Nothing new yet', '2 messages from them']],
    [
      'evidence is new',
      { ...NOTHING, evidence: ['E2', 'E9'] },
      ['There is something new', 'Evidence: E2, E9', 'Name it below'],
    ],
    ['the journal has more', { ...NOTHING, journal: 1 }, ['There is something new', '1 entry in your journal']],
    ['the first appeal is not kept', { ...NOTHING, since: null }, ['not in this record', 'New could be']],
  ])('it is said plainly that %s', async (_, ready, said) => {
    const text = (await render(<ReadyNote ready={ready} />)).textContent;
    for (const words of said) expect(text).toContain(words);
  });
});
