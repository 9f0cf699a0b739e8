import '../../utils/i18n/parts/letter';

import { useCallback, useRef } from 'react';

import { keepLostPay, lostPayOf, lostPayWords, lostTotal, money } from '../../utils/app/letter/lost-pay-sheet';
import { usePreferences, useRecord } from '../page/services';
import { useLoaded } from '../page/use-loaded';
import { useText } from '../use-text';
import { LostPay } from './LostPay';

interface LostPayPartProps {
  readonly caseId: string;
  /** Of the letter. */
  readonly language: string;
  /** @param before what it put into the letter last: to be taken out where there is nothing any more. */
  readonly onUse: (words: string, before: string) => void;
}

/** The worksheet over the record: its figures stay with the case. */
export function LostPayPart({ caseId, language, onUse }: LostPayPartProps) {
  const { deps } = useRecord();
  const { place = null } = usePreferences().settings;
  const text = useText();
  const put = useRef('');
  const kept = useLoaded(useCallback(() => lostPayOf(deps, caseId, place), [deps, caseId, place]));
  if (kept === null) return null;
  return (
    <LostPay
      kept={kept}
      keep={async (lost) => (await keepLostPay(deps, caseId, lost)).ok}
      money={(sum, currency) => money(sum, currency, text.language)}
      onUse={(lost) => {
        const words = lostTotal(lost).counted > 0 ? lostPayWords(deps, lost, { language, place }) : '';
        onUse(words, put.current);
        put.current = words;
      }}
    />
  );
}
