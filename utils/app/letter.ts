import { fillLetter } from '../core/reply/fill';
import type { Deps } from './deps';
import { inLanguage } from './in-language';
import type { FilledLetter, ReplyView } from './views';

/**
 * The letter of a reply with these values in its blanks, by blank id. `values` should hold what is known
 * (`reply.known`) as well as what the driver wrote. An unknown template gives an empty letter.
 */
export function fillReply(
  { knowledge }: Pick<Deps, 'knowledge'>,
  {
    reply,
    values,
  }: {
    readonly reply: Pick<ReplyView, 'templateId' | 'language' | 'known'>;
    readonly values: Readonly<Record<string, string>>;
  },
): FilledLetter {
  const template = knowledge.templates.find(({ id }) => id === reply.templateId);
  const flags = Object.fromEntries(Object.entries(reply.known).filter(([id]) => !(id in values)));
  return fillLetter(
    inLanguage(template?.letters, reply.language) ?? '',
    { ...flags, ...values },
    template?.required ?? [],
  );
}
