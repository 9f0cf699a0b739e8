/** What a letter says of the pay she lost: the sum, and the blocks it is made of. */
import { addDays, dayNumber, weekday } from '../deadline/day';
import { readAmount, type LostBlock, type LostPay } from './lost-pay';

/** A longer list would not stay within a letter: then each week is one line. */
const MOST_LINES = 12;

/** How figures are written in a letter's language. */
export interface PayWords {
  readonly language: string;
  /** A date; what is no date comes back as it is. */
  readonly day: (iso: string) => string;
  /** An amount in hundredths, with its currency. */
  readonly money: (hundredths: number) => string;
}

interface Words {
  readonly total: (sum: string, count: number) => string;
  readonly week: (day: string) => string;
  readonly blocks: (count: number) => string;
  readonly hours: (count: string) => string;
  readonly undated: string;
}

const ENGLISH: Words = {
  total: (sum, count) => `Total: ${sum} for ${ENGLISH.blocks(count)}`,
  week: (day) => `Week of ${day}`,
  blocks: (count) => (count === 1 ? '1 block' : `${count} blocks`),
  hours: (count) => `${count} h`,
  undated: 'Without a day',
};
const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  es: {
    total: (sum, count) => `Total: ${sum} por ${count === 1 ? '1 bloque' : `${count} bloques`}`,
    week: (day) => `Semana del ${day}`,
    blocks: (count) => (count === 1 ? '1 bloque' : `${count} bloques`),
    hours: (count) => `${count} h`,
    undated: 'Sin fecha',
  },
};

/** Total and list as they stand in a letter; empty where no block has an amount. */
export function lostPayText(lost: LostPay, { language, day, money }: PayWords): string {
  const words = WORDS[language] ?? ENGLISH;
  const counted = lost.blocks
    .flatMap((block) => {
      const amount = readAmount(block.pay);
      return amount === null ? [] : [{ block, amount }];
    })
    .toSorted((one, other) => (one.block.day < other.block.day ? -1 : one.block.day > other.block.day ? 1 : 0));
  if (counted.length === 0) return '';
  const sum = counted.reduce((total, { amount }) => total + amount, 0);
  const lines =
    counted.length <= MOST_LINES
      ? counted.map(({ block, amount }) => blockLine(block, money(amount), words, day))
      : weekLines(counted, words, { day, money });
  return [words.total(money(sum), counted.length), ...lines.map((line) => `- ${line}`)].join('\n');
}

function blockLine(
  { day, block, hours, note }: LostBlock,
  pay: string,
  words: Words,
  written: PayWords['day'],
): string {
  const when = [day === '' ? '' : written(day), block.trim(), hours.trim() === '' ? '' : words.hours(hours.trim())];
  const head = when.filter((part) => part !== '').join(', ');
  const tail = note.trim() === '' ? pay : `${pay} (${note.trim()})`;
  return head === '' ? tail : `${head}: ${tail}`;
}

interface Counted {
  readonly block: LostBlock;
  readonly amount: number;
}

function weekLines(
  counted: readonly Counted[],
  words: Words,
  { day, money }: Pick<PayWords, 'day' | 'money'>,
): readonly string[] {
  const weeks = new Map<string, Counted[]>();
  for (const one of counted) {
    const week = mondayOf(one.block.day) ?? '';
    weeks.set(week, [...(weeks.get(week) ?? []), one]);
  }
  return [...weeks].map(([week, of]) => {
    const sum = of.reduce((total, { amount }) => total + amount, 0);
    return `${week === '' ? words.undated : words.week(day(week))}: ${words.blocks(of.length)}, ${money(sum)}`;
  });
}

function mondayOf(day: string): string | null {
  const number = dayNumber(day);
  return number === null ? null : addDays(day, 1 - weekday(number));
}
