/**
 * What of a row the driver sees: two rows that agree in it are one, whatever order or number two devices gave them. And
 * where only one of two devices has something to say, it is heard.
 */
import { amended } from '../../core/record/amend';
import { canonicalJson } from '../../core/record/canonical';
import type { CaseRow, EvidenceRow, GlitchRow, LetterRow, MessageRow, PhraseRow } from '../../storage/rows';

/** Facts by name, for the screen to show side by side. */
export type Facts = Readonly<Record<string, string>>;

export type Mergeable = 'messages' | 'cases' | 'glitches' | 'evidence' | 'phrases' | 'letters';

interface Rows {
  readonly messages: MessageRow;
  readonly cases: CaseRow;
  readonly glitches: GlitchRow;
  readonly evidence: EvidenceRow;
  readonly phrases: PhraseRow;
  readonly letters: LetterRow;
}
export type MergeRow<T extends Mergeable = Mergeable> = Rows[T];

/** What a row says now. */
const FACTS: { readonly [T in Mergeable]: (row: Rows[T]) => Facts } = {
  messages: ({ payload: { correction } }) => ({ category: correction?.category ?? '', tier: correction?.tier ?? '' }),
  cases: ({ state, payload }) => ({
    name: payload.name ?? '',
    state,
    outcome: payload.outcome?.kind ?? '',
    note: payload.outcome?.note ?? '',
    steps: Object.entries(payload.steps)
      .map(([step, { doneAt, note, notForMe, came = '' }]) =>
        [step, doneAt.slice(0, 10), notForMe === true ? 'not-for-me' : came, note].filter(Boolean).join(' '),
      )
      .sort()
      .join('\n'),
    lostAccess: payload.lostAccess ?? '',
    lostPay: lostPayLines(payload),
  }),
  glitches: ({ payload }) => amended(payload.facts, payload.amendments),
  evidence: ({ payload }) => amended({ words: payload.words, items: payload.items.join(' ') }, payload.amendments),
  phrases: ({ payload }) => payload,
  letters: ({ payload: { categories, from: _from, ...said } }) => ({ ...said, categories: categories.join(' ') }),
};

/** One line a block. */
function lostPayLines({ lostPay }: CaseRow['payload']): string {
  const lines = lostPay?.blocks.map(({ day, block, hours, pay, note }) =>
    [day, block, hours, pay === '' ? '' : `${pay} ${lostPay.currency}`, note].filter(Boolean).join(', '),
  );
  return lines?.join('\n') ?? '';
}

export function factsOf<T extends Mergeable>(table: T, row: Rows[T]): Facts {
  return FACTS[table](row);
}

export type Agreement = 'same' | 'mine' | 'theirs' | 'conflict';

/** Two rows of one name that have no version in common. */
export function agreement<T extends Mergeable>(table: T, mine: Rows[T], theirs: Rows[T]): Agreement {
  const [own, other] = [factsOf(table, mine), factsOf(table, theirs)];
  if (canonicalJson(own) === canonicalJson(other)) return 'same';
  if (isSilent(table, own)) return 'theirs';
  return isSilent(table, other) ? 'mine' : 'conflict';
}

/** Nothing was said yet: what the record itself put there counts for nothing. */
function isSilent(table: Mergeable, facts: Facts): boolean {
  if (table === 'glitches' || table === 'phrases' || table === 'letters') return false;
  return Object.entries(facts).every(([name, value]) => value === '' || (name === 'state' && value === 'open'));
}

/** Only what differs, on both sides. */
export function differences(mine: Facts, theirs: Facts): { readonly mine: Facts; readonly theirs: Facts } {
  const names = Object.keys({ ...mine, ...theirs }).filter((name) => mine[name] !== theirs[name]);
  const only = (facts: Facts): Facts => Object.fromEntries(names.map((name) => [name, facts[name] ?? '']));
  return { mine: only(mine), theirs: only(theirs) };
}
