import { closestEarlier, type EarlierAnswer } from '../../utils/core/compare/closest-earlier';
import type { Knowledge } from '../../utils/core/knowledge';
import { ownText } from '../../utils/core/text/own-text';
import { isInherited } from '../../utils/core/text/reply-marks';
import { judge } from '../../utils/core/triage/judge';
import type { MailMessage, Tier, Verdict } from '../../utils/core/types';

/** So many answers are remembered, the newest ones. */
const MOST_EARLIER = 200;
const ANSWERS: ReadonlySet<Tier> = new Set<Tier>(['reply', 'appeal-result']);

/**
 * Judges the messages of a run one after another, and remembers the answers: one that is nearly identical to an
 * earlier one is canned (rule 6 of the taxonomy), whichever driver got it.
 */
export class JudgeInTurn {
  readonly #knowledge: Knowledge;
  /** Each answer's own text, which is also what is asked for. */
  #earlier: readonly EarlierAnswer<string>[] = [];

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  judge(message: MailMessage): Verdict {
    const verdict = judge(message, this.#knowledge);
    if (!isAnswer(message, verdict)) return verdict;
    const text = ownText(message.text ?? '');
    const closest = closestEarlier(text, this.#earlier);
    this.#earlier = [...this.#earlier, { text, item: text }].slice(-MOST_EARLIER);
    if (closest === null) return verdict;
    const repeated = judge(message, this.#knowledge, { earlier: [closest.item] });
    return { ...repeated, canned: repeated.canned || (repeated.flag && repeated.tier !== 'fraud') };
  }
}

function isAnswer({ subject }: MailMessage, { category, flag, tier, sender }: Verdict): boolean {
  const isFlex = category !== 'not-flex' && (sender.status === 'authentic' || sender.status === 'unverified');
  return isFlex && ((flag && ANSWERS.has(tier)) || isInherited(subject));
}
