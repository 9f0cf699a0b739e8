/** `tone/<language>.json`: what sounds hurt, angry or afraid in a letter, and how the same is said calmly. */

/** In this order one of them is shown where several lie over each other. */
export const TONE_KINDS = ['threat', 'insult', 'accusation', 'sarcasm', 'begging', 'shouting'] as const;
export type ToneKind = (typeof TONE_KINDS)[number];

export interface ToneRule {
  readonly id: string;
  readonly kind: Exclude<ToneKind, 'shouting'>;
  /** Groups of alternatives that stand one behind the other in a sentence; an empty one means that the group may be missing. */
  readonly says: readonly (readonly string[])[];
  /** Words of which some must follow, without being part of it. */
  readonly ahead?: readonly string[];
  /** Where one of these stands near it in the sentence, it is meant otherwise. */
  readonly unless?: readonly string[];
  /** It must begin its sentence, or end it. */
  readonly place?: 'first' | 'last';
  /** Calmer words in its place, empty: none at all; null where only the driver can find them. */
  readonly instead: string | null;
  /** They are offered only where the rule's words are a whole `clause`, or `start` one; everywhere if absent. */
  readonly fits?: 'clause' | 'start';
}

export interface ToneList {
  readonly language: string;
  readonly rules: readonly ToneRule[];
  /** Words that begin a new clause: beside one of them, or beside a comma, one ends. */
  readonly links: readonly string[];
  /** By kind: who is said to have said it, or that it is not said. Shortly before it, it is no finding. */
  readonly spared: Readonly<Partial<Record<ToneKind, readonly string[]>>>;
  readonly capitals: {
    /** Words that alone are shouted when they are written in capitals. */
    readonly emphasis: readonly string[];
    /** Words that no title or name is made of: of three words in capitals one is among them. */
    readonly common: readonly string[];
    /** Always written in capitals. */
    readonly acronyms: readonly string[];
    /** Always written with a capital, as they are written. */
    readonly names: readonly string[];
  };
}
