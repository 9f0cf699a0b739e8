import type { Range } from '../text/own-text';

/** What could name or lead to a person. In this order one of them is kept where several lie over each other. */
export const PERSONAL_KINDS = ['email', 'address', 'phone', 'plate', 'code', 'name', 'unit'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalFinding {
  readonly kind: PersonalKind;
  readonly at: Range;
  /** The text says that it is the writer's own: "my name is …", "call me at …". */
  readonly own: boolean;
  /** Of an address: only a code for a few houses. */
  readonly codeOnly?: boolean;
  /** Of a name: what tells that it is one. */
  readonly told?: NameSign;
}

/**
 * What stands before a name: its title ("Mrs. Miller"); who it is ("the customer, John Smith"), which is enough without it and
 * ends at `from`; what was done ("handed it to Maria"); or that it is one ("her name is").
 */
export type NameSign = { readonly by: 'title' | 'deed' | 'statement' } | { readonly by: 'role'; readonly from: number };
