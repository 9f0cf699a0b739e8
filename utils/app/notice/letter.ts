import { attachmentLine } from '../../core/reply/attachment-line';
import { evidenceValues } from '../../core/reply/evidence-numbers';
import { LETTER_BLANKS } from '../../core/reply/blanks';
import { fillLetter } from '../../core/reply/fill';
import { WORD_LIMITS } from '../../core/reply/template-kind';
import type { Deps } from '../deps';
import type { EvidenceView } from '../evidence/evidence-view';
import { inLanguage } from '../in-language';
import type { FilledLetter, ReplyView } from '../views';

export { WORD_LIMITS };

/**
 * The letter of a reply with these values in its blanks, by blank id. `values` should hold what is known
 * (`reply.known`) as well as what the driver wrote. `attached` is what goes with it: the letter names these files
 * and no others, and a sentence about a proof stands only if it is among them. An unknown template gives an empty letter.
 */
export function fillReply(
  { knowledge }: Pick<Deps, 'knowledge'>,
  {
    reply,
    values,
    attached = [],
  }: {
    readonly reply: Pick<ReplyView, 'templateId' | 'language' | 'known'>;
    readonly values: Readonly<Record<string, string>>;
    readonly attached?: readonly Pick<EvidenceView, 'number' | 'facts' | 'items'>[];
  },
): FilledLetter {
  const template = knowledge.templates.find(({ id }) => id === reply.templateId);
  const flags = Object.fromEntries(Object.entries(reply.known).filter(([id]) => !(id in values)));
  const files = attached.map(({ number, facts }) => ({ number, name: facts.name }));
  const filled = fillLetter(
    inLanguage(template?.letters, reply.language) ?? '',
    {
      ...flags,
      ...values,
      ...evidenceValues(attached),
      attached: attachmentLine(files, values['attached'] ?? '', reply.language),
    },
    template?.required ?? [],
    template && WORD_LIMITS[template.kind],
  );
  return { ...filled, leftOut: filled.leftOut.filter((id) => Object.hasOwn(LETTER_BLANKS, id)) };
}
