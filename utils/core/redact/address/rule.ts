import type { WordJudge } from './pieces';

/** One way in which people write where somebody is. */
export interface AddressRule {
  /** What is hidden is all of it. */
  readonly shape: RegExp;
  /** What must hold of the groups `name`, its first word or words, and `number`. */
  readonly holds?: (name: string, number: string, judge: WordJudge) => boolean;
}

export function rule(shape: string, flags: string, holds?: AddressRule['holds']): AddressRule {
  return { shape: new RegExp(shape, flags), ...(holds && { holds }) };
}

export const isNamed = (name: string, _number: string, judge: WordJudge): boolean => !judge.isNothing(name);

export const isRare = (name: string, _number: string, judge: WordJudge): boolean =>
  !judge.isNothing(name) && !judge.isOrdinary(name);
