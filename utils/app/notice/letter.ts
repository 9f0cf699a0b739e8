import { attachmentLine } from '../../core/reply/attachment-line';
import { fillLetter } from '../../core/reply/fill';
import type { Deps } from '../deps';
import type { EvidenceView } from '../evidence/evidence-view';
import { inLanguage } from '../in-language';
import type { FilledLetter, ReplyView } from '../views';

/**
 * The letter of a reply with these values in its blanks, by blank id. `values` should hold what is known
 * (`reply.known`) as well as what the driver wrote. `attached` is what goes with it: the letter names these files
 * and no others. An unknown template gives an empty letter.
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
    readonly attached?: readonly Pick<EvidenceView, 'number' | 'facts'>[];
  },
): FilledLetter {
  const template = knowledge.templates.find(({ id }) => id === reply.templateId);
  const flags = Object.fromEntries(Object.entries(reply.known).filter(([id]) => !(id in values)));
  const files = attached.map(({ number, facts }) => ({ number, name: facts.name }));
  return fillLetter(
    inLanguage(template?.letters, reply.language) ?? '',
    { ...flags, ...values, attached: attachmentLine(files, values['attached'] ?? '', reply.language) },
    template?.required ?? [],
  );
}
