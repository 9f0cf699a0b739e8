import { type FieldText, before } from './field-text';
import { anyOf } from './phrase-pattern';
import { everyLanguage } from './words/all';

const REACH = 80;
/** What may stand between "by" and the date it is about: "by 5 PM on Friday, the 12th". */
const FILLER = new RegExp(
  String.raw`(?:^|[\s,(])(?:${anyOf([...everyLanguage('weekdays'), ...everyLanguage('fillers')])}|\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?|(?:[ecmp][sd]?|bs)t|gmt|utc|cest?|ae[sd]t)[,.]?$`,
  'iu',
);
const MOST_FILLERS = 6;

/** The words before a place, without weekdays, articles and times of day right before it, ending in no space. */
export function leadIn(read: FieldText, at: number): string {
  let lead = before(read, at, REACH).trimEnd();
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const shorter = lead.replace(FILLER, '').trimEnd();
    if (shorter === lead) return lead;
    lead = shorter;
  }
  return lead;
}

/** Matches a text that ends in one of the phrases, perhaps with a colon or a dash behind it. */
export function endsIn(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^|[^\p{L}\d])${anyOf(phrases)}\s?[:\u2013-]?$`, 'iu');
}
