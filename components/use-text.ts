import { createContext, useContext } from 'react';

import type { CategoryId } from '../utils/core/types';
import { translator, type Translate } from '../utils/i18n/t';

/** Everything a component needs to word something. */
export interface Text {
  readonly t: Translate;
  /** BCP 47 code of the texts and of dates and numbers. */
  readonly language: string;
  /** The moment "3 days ago" counts from. */
  readonly now: Date;
  /** A category's name, from the knowledge. */
  readonly nameOf: (category: CategoryId) => string;
}

export const TextContext = createContext<Text>({
  t: translator('en'),
  language: 'en',
  now: new Date(0),
  nameOf: (id) => id,
});

export function useText(): Text {
  return useContext(TextContext);
}
