import '../../utils/i18n/parts/letter';

import { useCallback } from 'react';

import { keepLostPay, lostPayOf, lostPayWords, money } from '../../utils/app/letter/lost-pay-sheet';
import { usePreferences, useRecord } from '../page/services';
import { useLoaded } from '../page/use-loaded';
import { useText } from '../use-text';
import { LostPay } from './LostPay';

interface LostPayPartProps {
  readonly caseId: string;
  /** Of the letter. */
  readonly language: string;
  readonly onUse: (words: string) => void;
}

/** The worksheet over the record: its figures stay with the case. */
export function LostPayPart({ caseId, language, onUse }: LostPayPartProps) {
  const { deps } = useRecord();
  const { place = null } = usePreferences().settings;
  const text = useText();
  const kept = useLoaded(useCallback(() => lostPayOf(deps, caseId, place), [deps, caseId, place]));
  if (kept === null) return null;
  return (
    <LostPay
      kept={kept}
      keep={async (lost) => (await keepLostPay(deps, caseId, lost)).ok}
      money={(sum, currency) => money(sum, currency, text.language)}
      onUse={(lost) => onUse(lostPayWords(deps, lost, { language, place }))}
    />
  );
}
