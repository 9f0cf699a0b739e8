import { describe, expect, it } from 'vitest';
import { readPassage } from '@/utils/core/text/passage';
import { listTongues, spokenIn, tallyOf, tonguesIn } from '@/utils/core/triage/language';
import { noPatterns } from '@/utils/core/triage/pattern-list';
import { patternTable } from '@/utils/core/triage/pattern-table';

const COMMON = {
  en: 'the and you your to of is was we have this that not for with hello',
  es: 'el los las y que tu su por para no una del hemos ha si hola cuenta',
  fr: 'le les et vous votre nous est pas pour une des dans bonjour avez',
  de: 'der die das und sie ihr ihre wir ist nicht für eine mit haben hallo',
  it: 'il gli e che tuo suo per non una della abbiamo ciao hai',
  pt: 'os as e você seu sua para não uma do da olá foi',
};
const WORDS = Object.fromEntries(
  Object.entries(COMMON).map(([language, words]) => [language, { language, common: words.split(' '), ideas: {} }]),
);

const list = noPatterns();
const bits = listTongues(WORDS, list);
const { words: table } = patternTable(list);
const tongues = tonguesIn(WORDS, bits, table.sets);

function spoken(text: string) {
  return spokenIn(tongues, tallyOf(tongues, [readPassage(table, text, [[0, text.length]]).words]));
}

describe('spokenIn', () => {
  it.each([
    ['en', 'We have received your message and this is the answer.'],
    ['es', 'Hola, hemos visto que tu cuenta ha sido desactivada por incumplir los términos.'],
    ['fr', 'Bonjour, nous vous informons que votre compte est suspendu pour des raisons.'],
    ['de', 'Hallo, wir haben Ihr Konto geprüft und die Lieferung ist nicht erfolgt.'],
    ['it', 'Ciao, abbiamo ricevuto il tuo messaggio e la consegna non è stata fatta per una ragione.'],
    ['pt', 'Olá, a sua conta foi desativada e não pode ser usada para entregas da semana.'],
    ['ja', '平素よりAmazon Flexをご利用いただきありがとうございます。'],
    ['und', 'DXX1 TBA300000000001'],
    ['und', ''],
  ])('says %s of %j', (language, text) => {
    expect(spoken(text).main).toBe(language);
  });

  it.each<[string, string[], string]>([
    [
      'both languages of a mail that says everything twice',
      ['es'],
      'We have received your message and this is the answer for you. Hola, hemos visto que tu cuenta ha sido desactivada por las entregas.',
    ],
    [
      'Japanese in an English mail',
      ['ja'],
      `We have the list: ${'boxes bags shelves stations '.repeat(30)}停止しましたのでお知らせいたします`,
    ],
    ['English in a Japanese mail', ['en'], 'アカウントを停止しました。This is for you and your team.'],
    ['none for a word or two', [], 'We have received your message, and this is the answer: hola, por que'],
  ])('hears %s', (_name, beside, text) => {
    expect(spoken(text).beside).toEqual(beside);
  });
});
