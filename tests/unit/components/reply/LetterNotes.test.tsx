import { describe, expect, it } from 'vitest';

import { LetterNotes } from '../../../../components/reply/LetterNotes';
import { render } from '../render';
import { REPLY } from '../views';

const LETTER = { text: 'Hello', missing: [], words: 20 };

describe('the notes below a letter', () => {
  it('say nothing of a short letter in the language of the screen', async () => {
    expect((await render(<LetterNotes reply={REPLY} letter={LETTER} />)).textContent).toBe('');
  });

  it.each([
    [{ ...REPLY, language: 'es' }, LETTER, 'This letter is in Spanish, like the message.'],
    [{ ...REPLY, languageWhy: 'fallback' as const }, LETTER, 'This letter is in English: we have none'],
    [REPLY, { ...LETTER, leftOut: ['change', 'station'] }, 'What you will do differently and Station'],
    [REPLY, { ...LETTER, words: 151 }, 'within 150 words'],
    [{ ...REPLY, kind: 'complaint' as const }, { ...LETTER, words: 501 }, 'within 500 words'],
  ])('say what is not plain (%#)', async (reply, letter, said) => {
    expect((await render(<LetterNotes reply={reply} letter={letter} />)).textContent).toContain(said);
  });

  it('do not repeat to the driver what she chose', async () => {
    const reply = { ...REPLY, language: 'es', languageWhy: 'chosen' as const };
    expect((await render(<LetterNotes reply={reply} letter={LETTER} />)).textContent).toBe('');
  });
});
