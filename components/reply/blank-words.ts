import { hasText, type Translate } from '../../utils/i18n/t';

/** Label and hint of a letter's blank; a blank the texts do not know shows its id, which a structure test forbids. */
export function blankWords(id: string, t: Translate): { readonly label: string; readonly hint: string | undefined } {
  const label = `blank.${id}`;
  const hint = `blankHint.${id}`;
  return { label: hasText(label) ? t(label) : id, hint: hasText(hint) ? t(hint) : undefined };
}
