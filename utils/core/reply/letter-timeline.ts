/** What went to and fro in a case, as a complaint tells it: one line a message, in the order of time. */

export interface LetterEvent {
  readonly kind: 'notice' | 'answer' | 'sent';
  readonly canned: boolean;
  /** ISO; null where the source showed none. */
  readonly date: string | null;
  readonly subject: string | null;
}

interface EventWords {
  readonly notice: string;
  readonly answer: string;
  readonly canned: string;
  readonly sent: string;
  /** Between two parts of a list that is too long. */
  readonly more: (count: number) => string;
  readonly quote: (subject: string) => string;
}

const WORDS: Readonly<Record<string, EventWords>> = {
  en: {
    notice: 'notice from Amazon',
    answer: 'answer from Amazon',
    canned: 'answer from Amazon, which looks like a standard text',
    sent: 'my message to Amazon',
    more: (count) => `… and ${count} more …`,
    quote: (subject) => ` (“${subject}”)`,
  },
  es: {
    notice: 'aviso de Amazon',
    answer: 'respuesta de Amazon',
    canned: 'respuesta de Amazon, que parece un texto estándar',
    sent: 'mi mensaje a Amazon',
    more: (count) => `… y ${count} más …`,
    quote: (subject) => ` («${subject}»)`,
  },
};

/** Lines at most: the first and the last messages tell the story. */
const MOST = 12;
/** Of a subject, in characters. */
const MOST_SUBJECT = 60;

/** Empty where the language has no words for it, or where no message has a date. */
export function letterTimeline(events: readonly LetterEvent[], language: string, day: (iso: string) => string): string {
  const words = WORDS[language];
  if (words === undefined) return '';
  const lines = events.flatMap((event) => (event.date === null ? [] : [lineOf(event, day(event.date), words)]));
  if (lines.length <= MOST) return lines.join('\n');
  const half = (MOST - 1) / 2;
  const left = lines.length - MOST + 1;
  return [...lines.slice(0, Math.ceil(half)), words.more(left), ...lines.slice(-Math.floor(half))].join('\n');
}

function lineOf({ kind, canned, subject }: LetterEvent, day: string, words: EventWords): string {
  const what = kind === 'answer' && canned ? words.canned : words[kind];
  const named = kind === 'notice' && subject?.trim() ? words.quote(subject.trim().slice(0, MOST_SUBJECT)) : '';
  return `${day}: ${what}${named}`;
}
