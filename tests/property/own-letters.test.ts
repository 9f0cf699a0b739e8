// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { saveLetter, type LetterInput } from '../../utils/app/letter/letter-save';
import { lettersFile, readLettersFile } from '../../utils/app/letter/letters-file';
import { dryRunLetters, putLettersIn } from '../../utils/app/letter/letters-import';
import { LETTER_CATEGORIES, OWN_LANGUAGES, TEMPLATE_KINDS } from '../../utils/app/letter/letter-terms';
import { LETTER_BLANKS } from '../../utils/core/reply/blanks';
import { letterMistakes } from '../../utils/core/reply/letter-mistakes';
import { tidyText } from '../../utils/core/reply/own-letter';
import { parseLetter, type LetterPart, type ParsedLetter } from '../../utils/core/reply/parse-letter';
import { checkRecord } from '../../utils/storage/events';
import { readRecord } from '../../utils/storage/read-record';
import { freshBrowser, makeDeps } from '../unit/app/made-up';
import { runs } from './runs';

function printed(part: LetterPart): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'blank') return `{${part.id}}`;
  return `[${part.when === 'empty' ? '!' : ''}${part.id}>${part.parts.map(printed).join('')}]`;
}

function print({ lines, ifRoom }: ParsedLetter): string {
  return lines.map((parts, at) => (ifRoom[at] === true ? '~' : '') + parts.map(printed).join('')).join('\n');
}

const blank = fc.constantFrom(...Object.keys(LETTER_BLANKS), '#delivery-photo', '@gb', 'nothingLike');
const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('{', '}', '[', ']', '>', '!', '~', '#. ', '\n', '\r\n', '<img src=x onerror=alert(1)>'),
  blank.map((id) => `{${id}}`),
  blank.map((id) => `[${id}>`),
  blank.map((id) => `[!${id}>words {${id}}]`),
);
const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));

it('any letter reads, prints and reads again as the same letter', () => {
  fc.assert(
    fc.property(text, (letter) => {
      const read = parseLetter(letter);
      expect(print(read)).toBe(letter.replace(/\r\n|\r/g, '\n'));
      expect(parseLetter(print(read))).toEqual(read);
    }),
  );
});

it('any letter is tidied once, and each mistake in it stands where it is said to stand', () => {
  const names = { items: ['delivery-photo'], places: ['gb'] };
  fc.assert(
    fc.property(text, (letter) => {
      const tidied = tidyText(letter);
      expect(tidyText(tidied)).toBe(tidied);
      for (const { near, at, line } of letterMistakes(tidied, names)) {
        expect(tidied.slice(...at)).toBe(near);
        expect(tidied.slice(0, at[0]).split('\n')).toHaveLength(line);
      }
    }),
  );
});

const letter: fc.Arbitrary<LetterInput> = fc.record({
  id: fc.constant(null),
  name: fc.string({ minLength: 1, maxLength: 40 }).map((name) => `x${name}`),
  kind: fc.constantFrom(...TEMPLATE_KINDS),
  categories: fc.subarray([...LETTER_CATEGORIES], { maxLength: 3 }),
  language: fc.constantFrom(...OWN_LANGUAGES),
  text: text.map((words) => `x${words}`),
});

it('any letters come back from their file as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 4 }), async (letters) => {
      freshBrowser();
      const one = await makeDeps();
      for (const input of letters) expect(await saveLetter(one, input)).toMatchObject({ ok: true });
      const read = await readLettersFile((await lettersFile(one)).file);
      freshBrowser();
      const two = await makeDeps();
      if (!read.ok) throw new Error(read.why);
      expect(await putLettersIn(two, read.letters)).toMatchObject({ ok: true });
      const said = (await two.db.letters.toArray()).map(({ payload }) => JSON.stringify(payload));
      for (const { payload } of await one.db.letters.toArray()) expect(said).toContain(JSON.stringify(payload));
    }),
    { numRuns: runs(10) },
  );
});

it('whatever stands in a file, reading it throws nothing, and what is put in is whole', async () => {
  freshBrowser();
  const deps = await makeDeps();
  for (const name of ['One', 'Two'])
    await saveLetter(deps, { id: null, name, kind: 'answer', categories: [], language: 'en', text: '{driverName}' });
  const whole = await (await lettersFile(deps)).file.text();
  const changed = fc
    .record({
      at: fc.nat(whole.length),
      gone: fc.nat(6),
      put: fc.oneof(fc.string({ maxLength: 6 }), fc.json({ maxDepth: 2 })),
    })
    .map(({ at, gone, put }) => whole.slice(0, at) + put + whole.slice(at + gone));
  const choice = fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), changed, fc.string()), choice, async (file, chosen) => {
      const before = await readRecord(deps.db);
      const read = await readLettersFile(new Blob([file]));
      expect(await readRecord(deps.db)).toEqual(before);
      if (!read.ok) return;
      const { adds, conflicts } = await dryRunLetters(deps, read.letters);
      const choices = Object.fromEntries(conflicts.map(({ id }) => [id, chosen]));
      expect(await putLettersIn(deps, read.letters, choices)).toEqual({
        ok: true,
        value: {
          added: adds.length + (chosen === 'both' ? conflicts.length : 0),
          changed: chosen === 'theirs' ? conflicts.length : 0,
        },
      });
      expect(await checkRecord(deps.db)).toMatchObject({ changed: [], missing: [] });
      // As it was, for the next one.
      await deps.db.transaction('rw', deps.db.tables, async () => {
        await Promise.all([deps.db.letters.clear(), deps.db.events.clear(), deps.db.meta.clear()]);
        await deps.db.letters.bulkAdd([...before.letters]);
        await deps.db.events.bulkAdd([...before.events]);
      });
    }),
    { numRuns: runs(60) },
  );
});
