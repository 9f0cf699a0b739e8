import '../../utils/i18n/parts/help';

import { useText } from '../use-text';
import type { HelpWord } from './help-words';

/** What a word means, in a sentence or two. */
export function WordMeaning({ word }: { readonly word: HelpWord }) {
  const { t } = useText();
  return (
    <>
      <strong>{t(`word.${word}`)}</strong>: {t(`word.${word}.text`)}
    </>
  );
}
