import type { AddResult } from '../../utils/app/evidence/add-evidence';
import type { ScreenshotResult } from '../../utils/app/evidence/evidence-screenshot';
import type { Translate } from '../../utils/i18n/t';

/** What became of one file, in a sentence. */
export function outcomeWords(result: AddResult | ScreenshotResult, name: string, t: Translate): string {
  if (!result.ok) return t(`adding.trouble.${result.why}`, { name });
  const { label, already } = result.value;
  return already ? t('adding.already', { label, name }) : t('adding.kept', { label, name });
}
