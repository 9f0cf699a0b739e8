import type { CaseCounts } from '../../utils/app/case/case-views';
import type { Translate } from '../../utils/i18n/t';

/** `3 messages`, `1 item of evidence`: what there is of, in words. */
export function countWords({ messages, glitches, evidence }: CaseCounts, t: Translate): readonly string[] {
  return [
    ...(messages > 0 ? [t('manage.kept', { count: messages })] : []),
    ...attachedWords({ glitches, evidence }, t),
  ];
}

/** The same of what hangs on a case beside its messages. */
export function attachedWords({ glitches, evidence }: Omit<CaseCounts, 'messages'>, t: Translate): readonly string[] {
  return [
    ...(glitches > 0 ? [t('manage.glitches', { count: glitches })] : []),
    ...(evidence > 0 ? [t('manage.evidence', { count: evidence })] : []),
  ];
}
