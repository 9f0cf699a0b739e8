/**
 * Their version of a row in place of mine, where neither goes on from the other: what counts is theirs, and what was noted
 * on either side stays to be read. The step from mine to theirs is a change like any other, and dated.
 */
import { amendmentsOf, type Amendment } from '../../core/record/amend';
import { canonicalJson } from '../../core/record/canonical';
import { factsOf, type Mergeable, type MergeRow } from './merge-content';

/** @param at ISO instant of the merge. */
export function inPlaceOf<T extends Mergeable>(
  table: T,
  mine: MergeRow<T>,
  theirs: MergeRow<T>,
  at: string,
): MergeRow<T> {
  return PUT[table](mine, theirs, at);
}

const PUT: { readonly [T in Mergeable]: (mine: MergeRow<T>, theirs: MergeRow<T>, at: string) => MergeRow<T> } = {
  messages: (mine, theirs, at) => {
    const { correction } = theirs.payload;
    const noted = allNoted(mine.payload.amendments, theirs.payload.amendments);
    const last = correction ? leading(noted, { category: correction.category, tier: correction.tier }, at) : [];
    return { ...mine, kind: theirs.kind, payload: { ...mine.payload, correction, amendments: [...noted, ...last] } };
  },
  cases: (mine, theirs, at) => {
    const [one, other] = [mine.payload, theirs.payload];
    const { steps: _steps, lostPay: _pay, ...said } = factsOf('cases', theirs);
    const { steps: _before, lostPay: _payBefore, ...before } = factsOf('cases', mine);
    const lostPay = other.lostPay ?? one.lostPay;
    return {
      ...theirs,
      payload: {
        ...other,
        ...(lostPay && { lostPay }),
        openedAt: one.openedAt < other.openedAt ? one.openedAt : other.openedAt,
        apartFrom: [...new Set([...one.apartFrom, ...other.apartFrom])],
        amendments: [...allNoted(one.amendments, other.amendments), ...amendmentsOf(before, said, at)],
      },
    };
  },
  glitches: (mine, theirs, at) => {
    const noted = allNoted(mine.payload.amendments, theirs.payload.amendments);
    const row = { ...theirs, payload: { ...mine.payload, amendments: noted } };
    const last = amendmentsOf(factsOf('glitches', row), factsOf('glitches', theirs), at);
    return { ...row, payload: { ...row.payload, amendments: [...noted, ...last] } };
  },
  evidence: (mine, theirs, at) => {
    const noted = allNoted(mine.payload.amendments, theirs.payload.amendments);
    const row = { ...theirs, payload: { ...mine.payload, amendments: noted } };
    const last = amendmentsOf(factsOf('evidence', row), factsOf('evidence', theirs), at);
    return { ...row, payload: { ...row.payload, amendments: [...noted, ...last] } };
  },
  phrases: (_mine, theirs) => theirs,
  letters: (_mine, theirs) => theirs,
};

/** What both noted, each once, oldest first. */
function allNoted(mine: readonly Amendment[] = [], theirs: readonly Amendment[] = []): readonly Amendment[] {
  const each = new Map([...mine, ...theirs].map((one) => [canonicalJson(one), one]));
  return [...each.values()].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The changes that make these values the last ones noted. */
function leading(
  noted: readonly Amendment[],
  values: Readonly<Record<string, string>>,
  at: string,
): readonly Amendment[] {
  const before = Object.fromEntries(noted.map(({ field, to }) => [field, to]));
  return noted.length === 0 ? [] : amendmentsOf(before, values, at);
}
