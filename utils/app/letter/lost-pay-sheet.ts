/** The worksheet of lost pay: kept with its case, and put into words for a letter. */
import { placeAndAbove } from '../../core/place';
import { letterLocale } from '../../core/reply/letter-language';
import { isEmptyBlock, MOST_BLOCKS, MOST_FIELD, type LostBlock, type LostPay } from '../../core/reply/lost-pay';
import { lostPayText } from '../../core/reply/lost-pay-text';
import type { PlaceId } from '../../core/route';
import { readDate } from '../../i18n/dates';
import { changeCase } from '../case/case-change';
import type { CaseUndo } from '../case/case-undo';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

export {
  EMPTY_BLOCK,
  lostTotal,
  MOST_BLOCKS,
  readAmount,
  type LostBlock,
  type LostPay,
} from '../../core/reply/lost-pay';

/** Money a driver is paid in, by country; none where it is not known. */
const PAID_IN: Readonly<Record<string, string>> = {
  us: 'USD',
  gb: 'GBP',
  eu: 'EUR',
  ca: 'CAD',
  au: 'AUD',
  in: 'INR',
  jp: 'JPY',
};
/** To choose from. */
export const CURRENCIES = [...Object.values(PAID_IN), 'AED', 'BRL', 'MXN', 'PLN', 'SAR', 'SEK', 'SGD'];

/** The figures kept with a case; empty ones, in the money of her country, while there are none. */
export async function lostPayOf(
  { db, knowledge }: Pick<Deps, 'db' | 'knowledge'>,
  caseId: string,
  place: PlaceId | null,
): Promise<LostPay> {
  const kept = (await db.cases.get(caseId))?.payload.lostPay;
  const country = placeAndAbove(knowledge.places, place).find(({ id }) => Object.hasOwn(PAID_IN, id))?.id ?? '';
  return kept ?? { currency: PAID_IN[country] ?? '', blocks: [] };
}

/** Keeps the figures with the case. Lines with nothing in them are dropped, what is too long is cut. */
export async function keepLostPay(deps: Deps, caseId: string, lost: LostPay): Promise<SaveResult<CaseUndo>> {
  const cut = (value: string): string => value.trim().slice(0, MOST_FIELD);
  const blocks = lost.blocks
    .map(({ day, block, hours, pay, note }): LostBlock => ({
      day: cut(day),
      block: cut(block),
      hours: cut(hours),
      pay: cut(pay),
      note: cut(note),
    }))
    .filter((block) => !isEmptyBlock(block))
    .slice(0, MOST_BLOCKS);
  return changeCase(deps, caseId, () => ({ lostPay: { currency: lost.currency, blocks } }));
}

/** Sum and list as they stand in a letter in this language. */
export function lostPayWords(
  { knowledge }: Pick<Deps, 'knowledge'>,
  lost: LostPay,
  { language, place }: { readonly language: string; readonly place: PlaceId | null },
): string {
  const places = placeAndAbove(knowledge.places, place).map(({ id }) => id);
  const locale = letterLocale(language, places);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const day = (iso: string): string => {
    const date = readDate(iso);
    return date === null ? iso : days.format(date);
  };
  return lostPayText(lost, { language, day, money: (hundredths) => money(hundredths, lost.currency, locale) });
}

/** `$412.50`; without a currency the figure alone. */
export function money(hundredths: number, currency: string, locale: string): string {
  const style: Intl.NumberFormatOptions = /^[A-Z]{3}$/.test(currency)
    ? { style: 'currency', currency }
    : { minimumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, style).format(hundredths / 100);
}
