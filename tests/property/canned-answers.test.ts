import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMessages } from '@/scripts/demo/sample';
import { closestEarlier, isWorthComparing } from '@/utils/core/compare/closest-earlier';
import { compareAnswers, isSameLetter } from '@/utils/core/compare/compare-answers';
import { signatureOf } from '@/utils/core/compare/signature';
import { touchedTopics, untouchedTopics } from '@/utils/core/compare/topics';
import { readAnswer } from '@/utils/core/compare/wording';
import { frameOf } from '@/utils/core/text/letter-frame';
import { maskedSentences } from '@/utils/core/text/mask';
import { parseMail } from '@/utils/core/mail/parse-mail';
import { copiesOf, LETTERS } from '../bench/near-duplicates-letters';

const COPIES = 40;

interface Prepared {
  readonly letter: number;
  readonly signature: Uint8Array;
  readonly answer: ReturnType<typeof readAnswer>;
}

function prepared(text: string, letter: number): Prepared {
  return { letter, signature: signatureOf(text), answer: readAnswer(text) };
}

/** What {@link closestEarlier} asks of two texts, with each text read once. */
function isFound(left: Prepared, right: Prepared): boolean {
  return isWorthComparing(left.signature, right.signature) && isSameLetter(left.answer, right.answer);
}

const copies = copiesOf(LETTERS, COPIES).flatMap((texts, letter) => texts.map((text) => prepared(text, letter)));

describe('copies of 25 made-up letters in seven languages, 40 of each', () => {
  let [pairs, found, crossed] = [0, 0, 0];
  copies.forEach((left, index) => {
    for (const right of copies.slice(0, index)) {
      const isPair = left.letter === right.letter;
      if (isPair) pairs += 1;
      if (!isFound(left, right)) continue;
      if (isPair) found += 1;
      else crossed += 1;
    }
  });

  it('are as many as they should be', () => {
    expect(new Set(LETTERS.map(({ language }) => language)).size).toBe(7);
    expect(pairs).toBe((LETTERS.length * COPIES * (COPIES - 1)) / 2);
    expect(new Set(copies.map(({ answer }) => answer.text)).size).toBeGreaterThan(0.99 * copies.length);
  });

  it('are found, at least 999 of 1,000 pairs', () => {
    expect(found / pairs).toBeGreaterThanOrEqual(0.999);
  });

  it('are never taken for another letter', () => {
    expect(crossed).toBe(0);
  });

  it('are never taken for ordinary mail', async () => {
    const mails = await Promise.all(sampleMessages.filter(({ flag }) => !flag).map(({ raw }) => parseMail(raw)));
    const ordinary = mails.flatMap(({ message }) => (message.text === null ? [] : [prepared(message.text, -1)]));

    expect(ordinary.length).toBeGreaterThan(15);
    expect(ordinary.flatMap((mail) => copies.filter((copy) => isFound(mail, copy)))).toEqual([]);
  });
});

const piece = fc.constantFrom(
  'Hello',
  'Sam',
  'Best regards',
  'Thank you',
  'We looked again',
  'not',
  'May',
  '5',
  '10/12/2026',
  '$12.50',
  '4 p.m.',
  'TBA300000000001',
  '様',
  '11月3日',
  'よろしくお願いします。',
  'photos',
  ',',
  '.',
  '\n',
  '\n\n',
  '> ',
  '-- ',
  '\u00ad',
  '\ud83d',
  '\u0000',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe('comparing any two texts', () => {
  it('gives shares from 0 to 1, the same in both directions', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [one, other] = [
          compareAnswers(readAnswer(left), readAnswer(right)),
          compareAnswers(readAnswer(right), readAnswer(left)),
        ];
        expect(one.share).toBeGreaterThanOrEqual(0);
        expect(Math.max(one.share, one.letter)).toBeLessThanOrEqual(1);
        expect(other.share).toBeCloseTo(one.share, 12);
        expect(other.differs).toEqual(one.differs);
        expect(other.identical).toBe(one.identical);
      }),
    );
  });

  it('finds a text the same as itself', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const answer = readAnswer(whole);
        const { identical, differs, letter } = compareAnswers(answer, answer);
        expect({ identical, differs, letter }).toEqual({
          identical: true,
          differs: [],
          letter: answer.size > 0 ? 1 : 0,
        });
        expect(closestEarlier(whole, [])).toBeNull();
      }),
    );
  });

  it('keeps the frame inside the text and in order, and masks what is masked only once', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const ends = frameOf(whole, [[0, whole.length]]).flatMap(({ at }) => [...at]);
        expect(ends).toEqual([...ends].sort((left, right) => left - right));
        expect(ends.every((end) => end >= 0 && end <= whole.length)).toBe(true);
        expect(maskedSentences(whole).every((sentence) => !sentence.includes('# #'))).toBe(true);
      }),
    );
  });

  it('parts what the driver wrote about into what the answer touches and what it does not', () => {
    fc.assert(
      fc.property(text, text, (hers, answer) => {
        const sent = [{ text: hers, attachments: [] }];
        const [touched, untouched] = [touchedTopics(sent, answer), untouchedTopics(sent, answer)];
        expect(touched.filter((topic) => untouched.includes(topic))).toEqual([]);
        expect(untouchedTopics(sent, hers)).toEqual([]);
      }),
    );
  });
});
