import type { WordingFile } from '../../utils/app/wording/wording-file';
import { isCalm } from '../../utils/core/calm';

/** A wording as a mail of `tests/fixtures/mail`: what was left out of it filled with made-up words. */
export interface WordingFixture {
  readonly note: string;
  readonly message: {
    readonly from: { readonly address: string } | null;
    readonly to: readonly [{ readonly address: string }];
    readonly date: string | null;
    readonly subject: string;
    readonly text: string;
  };
  readonly expect: { readonly flag: boolean; readonly category: string; readonly tier: string };
}

const NOTE = 'Handed over by a driver, without data about her. Write it anew in your own words before you commit it.';
/** The stand-ins of the redaction, and made-up data in their place: a mail never says "[order 1]". */
const MADE_UP: readonly (readonly [RegExp, string])[] = [
  [/\[my name\]/g, 'Dana'],
  [/\[order \d+\]/g, '112-4471223-9081234'],
  [/\[tracking number \d+\]/g, 'TBA309127734455'],
  [/\[(?:my |a )phone number\]/g, '555-0142'],
  [/\[(?:my |an )e-mail address\]/g, 'dana.rivers.demo@example.com'],
  [/\[(?:my |an )address\]/g, '1420 Oak Street'],
  [/\bAgent [A-Z]\b/g, 'Priya'],
];

/** The fixture of a wording, and the path it is written to, `number` being the first that is free there. */
export function wordingFixture(
  wording: WordingFile,
  number: number,
): { readonly path: string; readonly fixture: WordingFixture } {
  const { category, tier } = wording.is;
  const { domain, month, subject, text } = wording.message;
  return {
    path: `tests/fixtures/mail/${category}/wording-${wording.language}-${number}.json`,
    fixture: {
      note: NOTE,
      message: {
        from: domain === null ? null : { address: `no-reply@${domain}` },
        to: [{ address: 'dana.rivers.demo@example.com' }],
        date: month === null ? null : `${month}-15T12:00:00.000Z`,
        subject: filled(subject),
        text: filled(text),
      },
      expect: { flag: !isCalm(category), category, tier },
    },
  };
}

function filled(text: string): string {
  return MADE_UP.reduce((words, [standIn, made]) => words.replace(standIn, made), text);
}
