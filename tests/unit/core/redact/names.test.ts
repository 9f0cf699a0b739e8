import { describe, expect, it } from 'vitest';

import { changesIn } from './redactor-for-tests';

function namesIn(text: string, language: string): readonly string[] {
  return changesIn(text, {}, language)
    .filter(({ kind }) => kind === 'name' || kind === 'handle' || kind === 'filename')
    .map(({ before }) => before);
}

describe('names in a text', () => {
  it.each([
    ['a first name of any country', 'Then Chukwuemeka came with Xochitl.', 'en', ['Chukwuemeka', 'Xochitl']],
    ['a capital on a word that is none', 'I gave it to Wrenley, who laughed.', 'en', ['Wrenley']],
    ['whoever does what people do', 'Zzedra texted me back.', 'en', ['Zzedra']],
    ['a name in small letters', 'then tyesha at the counter said no', 'en', ['tyesha']],
    ['a word as a name where somebody speaks', 'then grace told me to wait', 'en', ['grace']],
    ['a name in small letters behind a role', 'her son jaxxo signed', 'en', ['jaxxo']],
    ['a text in capitals', 'SHE TRANSFERRED ME TO BRIXTANA AGAIN TODAY', 'en', ['BRIXTANA']],
    ['a family', 'It is for the Hendershots upstairs.', 'en', ['Hendershots']],
    ['what goes before a name', 'Later Mama Lou watched the kids.', 'en', ['Mama Lou']],
    ['an initial behind a title', 'I met Mr. K. at ten.', 'en', ['Mr. K']],
    ['a family name and a first name', "Cc: O'Shaughnessy, Niamh", 'en', ["O'Shaughnessy, Niamh"]],
    ['a verb with a family name', 'It rained. Will Hargrove saw it.', 'en', ['Will Hargrove']],
    ['two that are joined', 'Rose et Pierre ont signé.', 'fr', ['Rose', 'Pierre']],
    ['a name once told, in small letters', 'Odalyx called me. I asked odalyx again.', 'en', ['Odalyx', 'odalyx']],
    [
      'who speaks in a chat in Japanese',
      'たけし：いる？\nゆっこ：いるよ\nたけし：わかる？\nゆっこ：うん',
      'ja',
      ['たけし', 'ゆっこ', 'たけし', 'ゆっこ'],
    ],
    ['who signs in Japanese', '記録いたしました。三宅\n', 'ja', ['三宅']],
    ['an account behind a letter of Japanese', 'インスタで@osaka_flexさんに', 'ja', ['@osaka_flex']],
    ['nobody in what a lady is like, or a customer says', 'une dame âgée; il cliente dichiara', 'fr', []],
    ['nobody in a month or a day', 'am 4. Juli und im März', 'de', []],
    ['a signature in the same line', 'Ich fahre morgen wieder.\nLG Moni', 'de', ['Moni']],
    ['German by what leads to it', 'Das Paket lag bei Zetterquast im Flur.', 'de', ['Zetterquast']],
    ['another alphabet', 'The parcel was signed for by Олена at noon.', 'en', ['Олена']],
    [
      'who speaks once in a chat',
      'Kei: hi\nBo T: yo\nKei: ok\nLil Mo: me too\nBo T: lol',
      'en',
      ['Kei', 'Bo T', 'Kei', 'Lil Mo', 'Bo T'],
    ],
    ['a name on the net', 'write rj_hauler99 or kiki.the.driver on insta', 'en', ['rj_hauler99', 'kiki.the.driver']],
    ['a file with brackets', 'See chat_(Devika)_22Dec.txt.', 'en', ['chat_(Devika)_22Dec.txt']],
    ['a file of a list', '- Flex Earnings 2023.xlsx', 'en', ['Flex Earnings 2023.xlsx']],
  ])('finds %s', (_what, text, language, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  it.each([
    ['the beginning of a sentence', 'Reposting because mods deleted it. Woke up late.', 'en'],
    ['a town', 'A new driver from Leeds started in Decatur.', 'en'],
    ['a brand', 'We had a Yeti cup and a Ziploc bag on the seat.', 'en'],
    ['a heading', 'I changed it in Settings and Personal Information.', 'en'],
    ['short forms', "I've the VIN and the HOA rules.", 'en'],
    ['German nouns', 'Die Kundennotiz lag bei der Packstation am Montag.', 'de'],
    ['Spanish at a sentence’s beginning', 'Ayer llovió. Ni modo.', 'es'],
    ['whoever is greeted in general', 'Dear Editor, please read this.', 'en'],
  ])('leaves %s alone', (_what, text, language) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});
