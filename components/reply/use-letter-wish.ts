import { useState } from 'react';

import type { LetterChoice } from '../../utils/app/views';
import { keepTyped, typedWords } from './typed-words';

/** Which letter about a message she wants, and in which language; what is empty is chosen for her. */
export interface ChosenLetter {
  readonly route?: string;
  /** Id of a letter of her own. */
  readonly own?: string;
  readonly language: string | null;
}

export interface LetterWishes {
  readonly wish: ChosenLetter;
  readonly choose: (choice: Pick<LetterChoice, 'route' | 'own' | 'templateId'>) => void;
  readonly chooseLanguage: (language: string) => void;
}

/** What she chose for one message, as long as the page is open. */
export function useLetterWish(id: string): LetterWishes {
  const key = `${id} wish`;
  const [kept, setKept] = useState(() => typedWords(key));
  const { route = '', own = '', language = '' } = kept;
  return {
    wish: { ...(route !== '' && { route }), ...(own !== '' && { own }), language: language === '' ? null : language },
    choose: (choice) => {
      keepTyped(key, 'route', choice.own ? '' : (choice.route ?? ''));
      setKept(keepTyped(key, 'own', choice.own ? choice.templateId : ''));
    },
    chooseLanguage: (chosen) => setKept(keepTyped(key, 'language', chosen)),
  };
}
