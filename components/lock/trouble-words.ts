import type { UnlockResult } from '../../utils/app/lock/lock-port';
import type { Text } from '../use-text';

/** What to say of a try that opened nothing; undefined where there is nothing to say. */
export function troubleWords(result: UnlockResult | null, { t, language }: Text): string | undefined {
  if (result === null || result.ok) return undefined;
  if (result.why === 'wrong') return t('lock.ask.wrong');
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(result.until);
  return result.why === 'wait' ? t('lock.ask.wait', { time }) : t('lock.failed');
}
