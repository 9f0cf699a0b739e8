import type { ScreenKnowledge, Template } from '../../core/knowledge';
import { JOURNAL_BLANKS, LETTER_FLAGS } from '../../core/reply/blanks';
import { chooseTemplate } from '../../core/reply/choose-template';
import { glitchClause } from '../../core/reply/glitch-words';
import { knownValues } from '../../core/reply/known-values';
import { parseLetter } from '../../core/reply/parse-letter';
import type { Rung } from '../../core/types';
import { readDate } from '../../i18n/dates';
import { inLanguage } from '../in-language';
import { letterCaseOf, type CaseRow, type LetterRows } from './letter-case';
import type { ReplyView } from '../views';

const FLAGS: ReadonlySet<string> = new Set(LETTER_FLAGS);

/** The letter that fits; null where none does: fraud, good news, the driver's own messages. */
export function replyFor(knowledge: ScreenKnowledge, about: CaseRow, ofCase: LetterRows, rung: Rung): ReplyView | null {
  const { verdict, row } = about;
  if (!verdict) return null;
  const template = chooseTemplate(knowledge.templates, verdict.category, rung, verdict.tier);
  if (!template) return null;
  const language = verdict.language in template.letters ? verdict.language : 'en';
  const known: Readonly<Record<string, string>> = knownValues(letterCaseOf(about, ofCase, knowledge), {
    day: (iso) => written(iso, language, { dateStyle: 'long' }),
    moment: (iso) => written(iso, language, { dateStyle: 'long', timeStyle: 'short' }),
    glitch: (what) => glitchClause(what, language),
  });
  const blanks = blanksOf(template, language).filter(({ id }) => id in known || !JOURNAL_BLANKS.includes(id));
  const isForged = verdict.sender.status === 'forged' || verdict.sender.status === 'lookalike';
  return {
    templateId: template.id,
    rung,
    known,
    blanks,
    to: isForged ? null : (row.payload.message.from?.address ?? null),
    language,
  };
}

/** Blanks in the order the letter names them, flags left out: they are facts, not words to write. */
function blanksOf(template: Template, language: string): ReplyView['blanks'] {
  const parts = parseLetter(inLanguage(template.letters, language) ?? '').lines.flat();
  const named = parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    return part.kind === 'blank'
      ? [part.id]
      : [part.id, ...part.parts.flatMap((inner) => (inner.kind === 'blank' ? [inner.id] : []))];
  });
  const ids = new Set([...named, ...template.required].filter((id) => !FLAGS.has(id)));
  return [...ids].map((id) => ({ id, required: template.required.includes(id), own: template.own.includes(id) }));
}

/** `November 3, 2026` in the letter's language; words that are no date as they are. */
function written(iso: string, language: string, style: Intl.DateTimeFormatOptions): string {
  const date = readDate(iso);
  return date === null ? iso : new Intl.DateTimeFormat(language, style).format(date);
}
