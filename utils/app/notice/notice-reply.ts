import type { ScreenKnowledge, Template } from '../../core/knowledge';
import { placeAndAbove } from '../../core/place';
import { LETTER_BLANKS, RECORD_BLANKS } from '../../core/reply/blanks';
import { glitchClause } from '../../core/reply/glitch-words';
import { knownValues, type LetterWords } from '../../core/reply/known-values';
import { letterLanguage, letterLocale } from '../../core/reply/letter-language';
import { letterTimeline } from '../../core/reply/letter-timeline';
import { parseLetter } from '../../core/reply/parse-letter';
import type { PlaceId } from '../../core/route';
import { readDate } from '../../i18n/dates';
import { inLanguage } from '../in-language';
import { letterReadiness } from '../letter/letter-readiness';
import { sentAlready } from '../letter/sent-already';
import type { ReplyView } from '../views';
import { letterCaseOf, type LetterRows } from './letter-case';
import type { LetterWish } from './letter-wish';
import { isInThread, isForged, recipientOf } from './letter-recipient';
import { templateFor, type LetterAbout } from './letter-choices';

/**
 * The letter that fits; null where none does: fraud, good news, the driver's own messages, a route without a letter.
 * @param reader the language the driver reads: a letter in another one comes with the same letter in hers
 */
export function replyFor(
  knowledge: ScreenKnowledge,
  letter: LetterAbout,
  ofCase: LetterRows,
  { wish = {}, reader = null }: { readonly wish?: LetterWish; readonly reader?: string | null } = {},
): ReplyView | null {
  const { about, rung } = letter;
  const { verdict } = about;
  const template = templateFor(knowledge, letter, wish);
  if (!verdict || !template) return null;
  const { language: chosen = null, place = null } = wish;
  const own = letter.own.find(({ id }) => id === template.id) ?? null;
  const route = (own ? own.route : wish.route) ?? null;
  const places = placeAndAbove(knowledge.places, place).map(({ id }) => id);
  const languages = Object.keys(template.letters);
  const { language, why } = letterLanguage(languages, { chosen: own?.language ?? chosen, mail: verdict.language });
  const letterCase = letterCaseOf(about, ofCase, knowledge, places);
  const knownIn = (spoken: string): ReplyView['known'] => knownValues(letterCase, letterWords(spoken, places));
  const known = knownIn(language);
  const inThread = isInThread(template.kind);
  return {
    templateId: template.id,
    own,
    route,
    kind: template.kind,
    rung,
    inThread,
    beside: knowledge.routes.some(({ id, track }) => id === route && track !== 'amazon'),
    known,
    blanks: blanksOf(template, language).filter(({ id }) => id in known || !RECORD_BLANKS.includes(id)),
    ...recipientOf(about, knowledge, inThread),
    forged: isForged(verdict),
    language,
    languages,
    languageWhy: why,
    gloss:
      own === null && reader !== null && reader !== language && languages.includes(reader)
        ? { language: reader, known: knownIn(reader) }
        : null,
    sent: sentAlready(ofCase.rows, { template: template.id, route }),
    ready: letterReadiness(template.kind, ofCase, about),
  };
}

/** Days, lists and the like as letters in a language write them. */
function letterWords(language: string, places: readonly PlaceId[]): LetterWords {
  const locale = letterLocale(language, places);
  const day = (iso: string): string => written(iso, locale, { dateStyle: 'long' });
  return {
    day,
    moment: (iso) => written(iso, locale, { dateStyle: 'long', timeStyle: 'short' }),
    glitch: (what) => glitchClause(what, language),
    timeline: (events) => letterTimeline(events, language, day),
    list: (parts) => new Intl.ListFormat(language).format(parts),
  };
}

/** Blanks in the order the letter names them. Flags, places and evidence are facts, not words to write. */
function blanksOf(template: Template, language: string): ReplyView['blanks'] {
  const parts = parseLetter(inLanguage(template.letters, language) ?? '').lines.flat();
  const named = parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    return part.kind === 'blank'
      ? [part.id]
      : [part.id, ...part.parts.flatMap((inner) => (inner.kind === 'blank' ? [inner.id] : []))];
  });
  const ids = new Set([...named, ...template.required].filter((id) => Object.hasOwn(LETTER_BLANKS, id)));
  return [...ids].map((id) => ({ id, required: template.required.includes(id), own: template.own.includes(id) }));
}

/** `November 3, 2026` as the letter writes it; words that are no date as they are. */
function written(iso: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const date = readDate(iso);
  return date === null ? iso : new Intl.DateTimeFormat(locale, style).format(date);
}
