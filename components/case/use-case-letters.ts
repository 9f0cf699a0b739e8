import { useLiveQuery } from 'dexie-react-hooks';

import { noticeHash } from '../dashboard/use-route';
import { useRecord } from '../page/services';
import type { StepLetters } from '../plan/plan-actions';
import { useLetterWish } from '../reply/use-letter-wish';
import { useText } from '../use-text';

/**
 * The letters of the steps of a case: each is written beside the message it is about, and leads there.
 * @param about the message; null where there is none.
 */
export function useCaseLetters(about: string | null, place: string | null): StepLetters {
  const { language } = useText();
  const { deps } = useRecord();
  const { choose } = useLetterWish(about ?? '');
  const letters =
    useLiveQuery(async () => {
      if (about === null) return [];
      const { viewNotice } = await import('../../utils/app/notice/notice-view');
      return (await viewNotice(deps, about, language, { place }))?.letters ?? [];
    }, [deps, about, language, place]) ?? [];
  return {
    steps: letters.flatMap(({ steps }) => steps),
    write: (step) => {
      const letter = letters.find(({ steps }) => steps.includes(step));
      if (letter !== undefined) choose(letter);
      location.hash = noticeHash(about ?? '');
    },
  };
}
