/**
 * Rule 6 of the taxonomy: an answer that repeats the notice without naming a fact of the case is a canned one,
 * whatever words it is wrapped in.
 */
import { bodyOf } from '../text/mask';
import { type Mask, markedWords } from '../text/marked-words';
import { type SentMessage, touchedTopics } from './topics';
import { MOST_TEXT } from './wording';

/** Facts are what is masked between copies of a letter: whatever case it is about, a form letter names none. */
const FACTS: ReadonlySet<Mask | null> = new Set<Mask>(['date', 'time', 'amount', 'id']);
/** So many of the notice's words in a row are a repetition, in a script without spaces so many characters. */
const RUN_WORDS = 7;
const RUN_CHARACTERS = 14;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Whether an answer names a fact of the case: a date, a time, an amount, an order, parcel or station. Greeting and
 * sign-off don't count.
 */
export function namesFact(answer: string): boolean {
  return markedWords(answer).some(({ mask }) => FACTS.has(mask));
}

/**
 * Whether the answer says the notice's words again and nothing about the case: it names no fact, and touches nothing
 * the driver wrote about. False while she has written nothing: then it is no answer; and for a text longer than answers are.
 * @param answer the answer's own text.
 * @param notice the own text of the notice it belongs to.
 * @param sent what the driver wrote before the answer.
 */
export function repeatsNotice(answer: string, notice: string, sent: readonly SentMessage[]): boolean {
  if (sent.length === 0 || answer.length > MOST_TEXT || namesFact(answer)) return false;
  return sharesRun(bodyText(answer), bodyText(notice.slice(0, MOST_TEXT))) && touchedTopics(sent, answer).length === 0;
}

function bodyText(text: string): readonly string[] {
  return bodyOf(markedWords(text)).map(({ norm }) => norm);
}

/** Whether two texts have a run of words in common. */
function sharesRun(words: readonly string[], others: readonly string[]): boolean {
  const runs = new Set(runsOf(others));
  return runsOf(words).some((run) => runs.has(run));
}

function runsOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const run = words.slice(at, at + (UNSPACED.test(word) ? RUN_CHARACTERS : RUN_WORDS));
    return run.length < RUN_WORDS ? [] : [run.join(' ')];
  });
}
