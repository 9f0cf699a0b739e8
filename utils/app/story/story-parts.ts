/** What the driver may put into her story with one click: a sentence of a message, or an entry of her journal. */
import { quoteSentence } from '../../core/reply/quote-sentence';
import { localDay } from '../../i18n/dates';
import type { Translate } from '../../i18n/t';
import type { GlitchRow, MessageRow } from '../../storage/rows';
import { factsNow } from '../journal/glitch-now';

export interface StoryPart {
  /** The row's id: never shown. */
  readonly id: string;
  readonly kind: 'notice' | 'answer' | 'sent' | 'glitch';
  /** ISO day. */
  readonly day: string;
  /** As it would stand in the story, without quotation marks. */
  readonly text: string;
}

const LONGEST = 240;

/** Messages without text and glitches without words give none. `t` names what a glitch was; null: her words alone. */
export function partsOf(
  messages: readonly MessageRow[],
  glitches: readonly GlitchRow[],
  t: Translate | null,
): readonly StoryPart[] {
  const part = (row: MessageRow | GlitchRow, kind: StoryPart['kind'], text: string): readonly StoryPart[] =>
    text === '' ? [] : [{ id: row.id, kind, day: localDay(new Date(row.at)), text }];
  return [
    ...messages.flatMap((row) => part(row, row.kind, tellingSentence(row))),
    ...glitches.flatMap((row) => part(row, 'glitch', glitchWords(row, t))),
  ];
}

/** The sentence a message was told by, else the first one that says something. */
function tellingSentence({ payload: { message, verdict } }: MessageRow): string {
  const text = message.text ?? '';
  const reason = verdict?.why.find(({ place, kind }) => place === 'text' && kind !== 'sender');
  if (reason !== undefined) return quoteSentence(text, reason.at, LONGEST);
  const from = firstWords(text);
  return from === null ? '' : quoteSentence(text, [from, from + 1], LONGEST);
}

function glitchWords(row: GlitchRow, t: Translate | null): string {
  const { what, words } = factsNow(row);
  const name = t === null || what === 'other' ? '' : t(`glitch.${what}`);
  return [name, words.trim()].filter((one) => one !== '').join('. ');
}

/** Where the text says something: behind the greeting, which an empty line ends; null where it says nothing. */
function firstWords(text: string): number | null {
  let [passed, found, wasEmpty] = [0, -1, false];
  for (const line of text.split('\n')) {
    const at = line.search(/\S/);
    if (at >= 0 && (found < 0 || wasEmpty)) {
      found = passed + at;
      if (wasEmpty) return found;
    }
    wasEmpty = found >= 0 && at < 0;
    passed += line.length + 1;
  }
  return found < 0 ? null : found;
}
