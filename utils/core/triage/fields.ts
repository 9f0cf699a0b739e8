/** Facts a mail states about the block, the parcels, the deadline and who signed it. */
import type { Fields, MailMessage } from '../types';
import { type DayOrder, type FoundDate, daysAfter, findDates, findTime } from './dates';

/** Three letters and one or two digits, the first letter one that stations are named with (DXX1, VXX22). */
const STATION = /\b[DHPQRSUVWX][A-Z]{2}\d{1,2}\b/u;
const ORDER_ID = /\b(?:\d{3}-\d{7}-\d{7}|D\d{2}-\d{7}-\d{7})\b/gu;
const TRACKING_ID = /\bTB[A-Z]\d{9,15}\b/giu;
const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNTS_ES = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const NUMBER_WORDS = [...COUNTS.slice(1), ...COUNTS_ES.slice(1)].join('|');
const PACKAGES = new RegExp(
  String.raw`\b(\d{1,3}|${NUMBER_WORDS}) (?:[a-z]{2,15} ){0,2}?(?:packages?|parcels?|paquetes?)\b`,
  'iu',
);
const OCCURRENCES = new RegExp(
  String.raw`\b(?:(?:first|second|third|fourth|fifth|2nd|3rd|4th|5th) (?:time|report|occurrence|occasion|violation|warning|incident)|(?:\d{1,2}|${NUMBER_WORDS}) (?:separate |different |such )?(?:times|occasions|occurrences|incidents|reports|violations|complaints|veces|ocasiones)(?: (?:this|in the (?:last|past)|over the (?:last|past)) (?:\d{1,2} )?[a-z]{3,6})?)\b`,
  'iu',
);
const STANDING = /\b(?:fantastic|great|good|fair|at risk|en riesgo)\b/giu;
/** What stands before a date that is the last day for something. */
const DUE =
  /(?:\bby|\bbefore|\bno later than|\bon or before|\buntil|\bdeadline(?: is|:)?|\bdue(?: on| by)?|\bexpires?(?: on)?|\bantes del?|\ba m\u00e1s tardar el|\bhasta el)\s+(?:\p{L}+day,?\s+)?(?:the\s+)?$/iu;
const NOT_BLOCK = /(?:\beffective(?: on| from)?|\btake effect on|\bsince|\bas of|\bsent on)\s+(?:the\s+)?$/iu;
const DUE_DAYS =
  /\b(?:within|in the next|en un plazo de|in)\s+(\d{1,2}|two|three|five|seven|ten|fourteen|thirty)\s+(?:calendar\s+|d\u00edas naturales)?(?:days|d\u00edas)\b/iu;
const DUE_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  thirty: 30,
};
/** A number of days is a time limit only where the driver is told to do something in it. */
const ASKS_ANSWER =
  /\b(?:appeal|respond|reply|submit|upload|confirm|provide|contact|return|answer|complete|apelar|responder|enviar)/iu;
const CLOSING =
  /^(?:(?:best|kind|warm|with|many)\s+)?(?:regards|wishes|sincerely|thank you|thanks|cheers|saludos|atentamente|un saludo|gracias)\b[^\n]{0,20}$/iu;
const FIRST_NAME = /^(\p{Lu}[\p{Ll}\p{Lu}'\u2019-]{1,19})(?:\s+\p{Lu}\.?)?[,.]?$/u;
const NOT_A_NAME = /^(?:amazon|flex|support|team|the|equipo|soporte|regards|thanks|sincerely|hello|hi)$/iu;
const MONTH_FIRST_DOMAIN = /@(?:[\w-]+\.)*amazon\.com$/u;
const DAY_FIRST_DOMAIN = /@(?:[\w-]+\.)*amazon\.(?:co\.uk|com\.au|es|de|fr|it|in|com\.mx|sg)$/u;

/** A notice states its facts early; what stands behind this many characters is not looked at. */
const FACTS_WITHIN = 20_000;

/**
 * Reads the fields of a message.
 * @param message for its date (relative deadlines count from it) and its sender (order of day and month).
 * @param whole the message's own text.
 * @returns only what the subject or the text states; dates as ISO where the year is written.
 */
export function readFields(message: MailMessage, whole: string): Fields {
  const own = whole.slice(0, FACTS_WITHIN);
  const text = `${message.subject ?? ''}\n\n${own}`;
  const dates = findDates(text, dayOrder(message.from?.address));
  const due = dates.find((date) => DUE.test(before(text, date)));
  const block = dates.find((date) => date !== due && !NOT_BLOCK.test(before(text, date)));
  return present({
    blockDate: block === undefined ? undefined : (block.iso ?? block.text),
    blockTime: findTime(own) ?? undefined,
    station: STATION.exec(text)?.[0],
    orderIds: distinct(text, ORDER_ID),
    trackingIds: distinct(text, TRACKING_ID),
    packageCount: packageCount(text),
    deadline: due?.iso ?? dueAfterDays(message.date, text) ?? undefined,
    agentName: agentName(whole),
    standing: standingWord(text),
    occurrences: OCCURRENCES.exec(text)?.[0].toLowerCase(),
  });
}

type MaybeFields = { readonly [Name in keyof Fields]: Fields[Name] | undefined };

/** Drops the fields that were not found. */
function present(fields: MaybeFields): Fields {
  const {
    blockDate,
    blockTime,
    station,
    orderIds,
    trackingIds,
    packageCount: count,
    deadline,
    agentName: agent,
    standing,
    occurrences,
  } = fields;
  return {
    ...(blockDate === undefined ? {} : { blockDate }),
    ...(blockTime === undefined ? {} : { blockTime }),
    ...(station === undefined ? {} : { station }),
    ...(orderIds === undefined ? {} : { orderIds }),
    ...(trackingIds === undefined ? {} : { trackingIds }),
    ...(count === undefined ? {} : { packageCount: count }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(agent === undefined ? {} : { agentName: agent }),
    ...(standing === undefined ? {} : { standing }),
    ...(occurrences === undefined ? {} : { occurrences }),
  };
}

function before(text: string, date: FoundDate): string {
  return text.slice(Math.max(0, date.start - 40), date.start);
}

function dayOrder(address: string | undefined): DayOrder {
  if (address === undefined) return 'unknown';
  if (MONTH_FIRST_DOMAIN.test(address)) return 'month-first';
  return DAY_FIRST_DOMAIN.test(address) ? 'day-first' : 'unknown';
}

function distinct(text: string, pattern: RegExp): readonly string[] | undefined {
  const found = new Set(Array.from(text.matchAll(pattern), (match) => match[0].toUpperCase()));
  return found.size === 0 ? undefined : [...found];
}

function packageCount(text: string): number | undefined {
  const word = PACKAGES.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  if (/^\d/u.test(word)) return Number(word);
  return Math.max(COUNTS.indexOf(word), COUNTS_ES.indexOf(word));
}

function dueAfterDays(date: string | null, text: string): string | null {
  const found = DUE_DAYS.exec(text);
  if (found === null) return null;
  const around = text.slice(Math.max(0, found.index - 120), found.index + 120);
  if (!ASKS_ANSWER.test(around)) return null;
  const word = found[1]?.toLowerCase() ?? '';
  return daysAfter(date, DUE_WORDS[word] ?? Number(word));
}

/** The last standing word of the first sentence about standing: "from Great to At Risk" says At Risk. */
function standingWord(text: string): string | undefined {
  const about = /\bstanding\b[^.!?]{0,120}/iu.exec(text)?.[0];
  if (about === undefined) return undefined;
  const words = Array.from(about.matchAll(STANDING));
  const target = words.find((word) => /\bto\s+\W?$/iu.test(about.slice(0, word.index))) ?? words.at(-1);
  return target?.[0].toLowerCase();
}

/** The first name below a closing line, or in the last line when the mail closes without one. */
function agentName(own: string): string | undefined {
  const lines = own
    .slice(-600)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const closing = lines.findLastIndex((line) => CLOSING.test(line));
  if (closing < 0) return undefined;
  const name = FIRST_NAME.exec(lines[closing + 1] ?? '')?.[1];
  return name === undefined || NOT_A_NAME.test(name) ? undefined : name;
}
