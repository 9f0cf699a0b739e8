/** The driver's own figures of the pay she lost. No figure is made up, and none is guessed. */

/** One block, as she wrote it down. Nothing in it is checked until it is counted. */
export interface LostBlock {
  /** ISO day; empty while she has not said. */
  readonly day: string;
  /** Its hours of the day or its name, such as "4–7 PM". */
  readonly block: string;
  /** How many hours. */
  readonly hours: string;
  /** What the block would have paid, such as "72.50". */
  readonly pay: string;
  readonly note: string;
}

export interface LostPay {
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
  readonly blocks: readonly LostBlock[];
}

export const EMPTY_BLOCK: LostBlock = { day: '', block: '', hours: '', pay: '', note: '' };
/** Twelve weeks of seven blocks and more. */
export const MOST_BLOCKS = 200;
/** Characters of what she writes into one field. */
export const MOST_FIELD = 120;

/** Digits with at most two behind a point or a comma: whatever else there is could be meant in two ways. */
const AMOUNT = /^\d{1,7}(?:[.,]\d{1,2})?$/;

/** An amount in hundredths; null for what is none, or could be read in two ways ("1,200"). */
export function readAmount(text: string): number | null {
  const tidy = text.trim();
  if (!AMOUNT.test(tidy)) return null;
  const [whole = '', part = ''] = tidy.split(/[.,]/);
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** Whether nothing was written into a line. */
export function isEmptyBlock({ day, block, hours, pay, note }: LostBlock): boolean {
  return [day, block, hours, pay, note].every((value) => value.trim() === '');
}

export interface LostTotal {
  /** In hundredths. */
  readonly total: number;
  /** Blocks with an amount. */
  readonly counted: number;
  /** Blocks with something in them and no amount that can be read: they are in no letter. */
  readonly uncounted: number;
}

export function lostTotal({ blocks }: LostPay): LostTotal {
  const filled = blocks.filter((block) => !isEmptyBlock(block));
  const amounts = filled.flatMap(({ pay }) => readAmount(pay) ?? []);
  return {
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    counted: amounts.length,
    uncounted: filled.length - amounts.length,
  };
}
