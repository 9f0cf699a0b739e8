import type { EntryView } from '../../utils/app/views';
import type { Text } from '../use-text';

/**
 * What an entry is called: the driver's own message, what she says is no notice (it may well be from
 * Flex), else its category's name.
 */
export function entryName(
  entry: Pick<EntryView, 'kind' | 'category' | 'corrected'>,
  { t, nameOf }: Pick<Text, 't' | 'nameOf'>,
): string {
  if (entry.kind === 'sent') return t('kind.sent');
  return entry.corrected && entry.category === 'not-flex' ? t('correct.not') : nameOf(entry.category);
}
