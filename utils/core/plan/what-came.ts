/** What the driver has done so far and what came of it: told by her messages and the answers to them, and by what she said. */
import { waitSince } from '../deadline/wait';
import type { Where } from '../deadline/count';
import { ladderFor } from '../ladder';
import type { RouteOutcome } from '../route';
import type { PlanFacts, PlanKnowledge, PlanMessage, Taken } from './plan';

/** Letters of Amazon's own way: a mail of hers is one of these, whichever fits by then. */
const FIRST_LETTERS = ['appeal', 'reply-to-notice'];
/** Routes that are letters to Amazon about the notice, in the order in which they are written. */
export const LETTERS: readonly string[] = [
  ...FIRST_LETTERS,
  'answer-the-canned-reply',
  'chat-transcript',
  'second-appeal',
];

type Open = Map<string, Pick<Taken, 'at' | 'came'>>;

/** The routes she took, by id, in the order of time. */
export function whatCame(facts: PlanFacts, knowledge: PlanKnowledge, where: Where): ReadonlyMap<string, Taken> {
  const taken: Open = new Map();
  const told = facts.messages.toSorted((one, other) => one.at - other.at);
  const said = Object.entries(facts.steps)
    .filter(([, step]) => step.notForMe !== true)
    .map(([route, { doneAt }]) => ({ route, doneAt, at: Date.parse(doneAt) }));
  const passed: PlanMessage[] = [];
  for (const message of told) {
    for (const step of said) if (step.at <= message.at) take(taken, step.route, step.doneAt);
    if (message.kind === 'sent') take(taken, message.route ?? letterAfter(passed, facts, knowledge), message.date);
    const came = outcomeOf(message);
    if (came !== null) {
      const route = answered(taken, knowledge) ?? answeredUnseen(passed, came, facts, knowledge);
      taken.set(route, { at: taken.get(route)?.at ?? null, came });
    }
    passed.push(message);
  }
  for (const { route, doneAt } of said) take(taken, route, doneAt);
  return new Map([...taken].map(([route, one]) => [route, settled(route, one, facts, knowledge, where)]));
}

/** What an answer comes to; null for one that decides nothing, and for a notice. A refusal in a standard text is a refusal. */
export function outcomeOf({ kind, category, tier, canned }: PlanMessage): RouteOutcome | null {
  if (kind === 'sent') return null;
  if (category === 'appeal-accepted') return 'granted';
  if (category === 'appeal-denied' || tier === 'appeal-result') return 'refused';
  return kind === 'answer' && canned ? 'canned' : null;
}

/** A mail that says the same as one before it is what she wrote last; nothing else is taken twice. */
function take(taken: Open, route: string, at: string | null): void {
  const known = taken.get(route);
  if (known === undefined) taken.set(route, { at, came: null });
  else if (LETTERS.includes(route) && known.came === null && at !== null && (known.at ?? '') < at)
    taken.set(route, { ...known, at });
}

/** The letter that fits after these messages, as `chooseTemplate` has it. */
function letterAfter(passed: readonly PlanMessage[], facts: PlanFacts, { ladders }: PlanKnowledge): string {
  const outcomes = passed.map(outcomeOf);
  const notice = passed.findLast(({ kind }) => kind === 'notice');
  const rows = ladderFor(ladders, facts.category, notice?.tier ?? facts.tier)?.rows ?? [];
  const first = FIRST_LETTERS.find((letter) => rows.some(({ route }) => route === letter)) ?? 'reply-to-notice';
  if (outcomes.includes('refused')) return 'second-appeal';
  const canned = outcomes.filter((outcome) => outcome === 'canned').length;
  if (canned === 0) return first;
  if (canned === 1) return 'answer-the-canned-reply';
  return first === 'appeal' ? 'second-appeal' : 'chat-transcript';
}

/** Of what she took and has no answer to: her last letter, else the last she asked Amazon in another way. */
function answered(taken: Open, { routes }: PlanKnowledge): string | undefined {
  const open = [...taken].flatMap(([id, { came }]) => (came === null ? [id] : []));
  const asked = open.filter((id) => routes.some((route) => route.id === id && route.track === 'amazon' && route.wait));
  return open.findLast((id) => LETTERS.includes(id)) ?? asked.at(-1);
}

/** What was answered where her own mail was not seen. */
function answeredUnseen(
  passed: readonly PlanMessage[],
  came: RouteOutcome,
  facts: PlanFacts,
  knowledge: PlanKnowledge,
): string {
  const letter = letterAfter(passed, facts, knowledge);
  return letter === 'reply-to-notice' && came !== 'canned' ? 'appeal' : letter;
}

/** With what she says of it, and with silence taken for an answer once the wait is over. */
function settled(
  id: string,
  { at, came }: Pick<Taken, 'at' | 'came'>,
  { steps, now }: PlanFacts,
  { routes }: PlanKnowledge,
  where: Where,
): Taken {
  const known = steps[id]?.came ?? came;
  const rule = routes.find((route) => route.id === id)?.wait ?? null;
  const wait = known !== null || rule === null || at === null ? null : waitSince(rule, at, now, where);
  return { at, came: known ?? (wait?.over === true ? 'no-answer' : null), wait: wait?.over === false ? wait : null };
}
