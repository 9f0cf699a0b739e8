import { describe, expect, it } from 'vitest';
import { type Mask, markedWords } from '@/utils/core/text/marked-words';

/** The words that are marked as one kind. */
function marked(text: string, kind: Mask): string {
  return markedWords(text)
    .filter(({ mask }) => mask === kind)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

describe('markedWords', () => {
  it.each<[Mask, string, string]>([
    ['date', 'It was on October 5, 2026 at the door.', 'October 5 2026'],
    ['date', 'It was on 2026-10-05 at the door.', '2026 10 05'],
    ['date', 'It was on Tuesday at the door.', 'Tuesday'],
    ['date', 'Fue el 5 de octubre de 2026 en la puerta.', '5 de octubre de 2026'],
    ['date', 'Es war am 5. Oktober 2026 an der Tür.', '5 Oktober 2026'],
    ['date', 'C’était le 1er mai devant la porte.', '1er mai'],
    ['date', '11月3日（火曜日）に確認しました', '11 月 3 日 火 曜 日'],
    ['time', 'You came at 4:05 PM today.', '4 05 PM'],
    ['time', 'You came at 4 p.m. today.', '4 p m'],
    ['time', 'Sie kamen um 16 Uhr an.', '16 Uhr'],
    ['time', 'Vous êtes venu à 16h30 hier.', '16h30'],
    ['time', '15時30分に確認しました', '15 時 30 分'],
    ['amount', 'We paid you $12.50 for it.', '12 50'],
    ['amount', 'Wir zahlen 12,50 € dafür.', '12 50'],
    ['amount', 'We paid you 20 dollars for it.', '20 dollars'],
    ['id', 'Order 111-2222222-3333333 was left.', '111 2222222 3333333'],
    ['id', 'Parcel TBA300000000001 at DQZ7 was left.', 'TBA300000000001 DQZ7'],
    ['number', 'This is report 3 of 5 about parcels.', '3 5'],
    ['greeting', 'Hello Sam,\n\nit was left.', 'Hello'],
    ['addressee', 'Hello Sam,\n\nit was left.', 'Sam'],
    ['closing', 'It was left at the door of the house again.\n\nBest regards,\nMei', 'Best regards'],
    ['signature', 'It was left at the door of the house again.\n\nBest regards,\nMei', 'Mei'],
  ])('marks a %s in "%s"', (kind, text, words) => {
    expect(marked(text, kind)).toBe(words);
  });

  it.each([
    ['a verb that is also a month', 'This may cost you the block.'],
    ['a French "my" that is also a Monday', 'C’est mon bloc et le tien.'],
    ['a Spanish "to" that is also a half of the day', 'Ven a la puerta.'],
    ['words', 'Nothing has changed about it.'],
  ])('leaves %s alone', (_name, text) => {
    expect(markedWords(text).filter(({ mask }) => mask !== null)).toEqual([]);
  });

  it('leaves a Spanish preposition between a year and a time alone', () => {
    expect(markedWords('Fue en 2026 a las 6:28.').find(({ norm }) => norm === 'a')?.mask).toBeNull();
  });
});
