import { fromText } from '../../core/sender/from-text';
import type { MailMessage, Reason } from '../../core/types';
import type { ReasonView } from '../views';

/** Characters of the message shown on either side of a match. */
const AROUND = 40;

/** The reasons with their surroundings. Reasons whose words are not kept are left out. */
export function reasonsOf(reasons: readonly Reason[], message: MailMessage): readonly ReasonView[] {
  const places = { from: fromText(message.from), subject: message.subject ?? '', text: message.text ?? '' };
  return reasons.filter(({ text }) => text !== '').map((reason) => viewOf(reason, places[reason.place]));
}

/** Where the words no longer stand at their offsets, they are shown alone. */
function viewOf(reason: Reason, whole: string): ReasonView {
  const [from, to] = reason.at;
  const stands = whole.slice(from, to) === reason.text;
  return {
    rule: reason.rule,
    kind: reason.kind,
    grade: reason.grade ?? null,
    place: reason.place,
    before: stands ? whole.slice(Math.max(0, from - AROUND), from) : '',
    match: reason.text,
    after: stands ? whole.slice(to, to + AROUND) : '',
  };
}
