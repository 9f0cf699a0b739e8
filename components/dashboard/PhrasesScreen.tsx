import '../../utils/i18n/parts/history';

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import { messageWords } from '../../utils/app/notice/message-words';
import { listPhrases, problemOf, removePhrase, restorePhrase, savePhrase } from '../../utils/app/notice/own-phrases';
import { pastMail, tryPhrase } from '../../utils/app/notice/try-phrase';
import { useRecord } from '../page/services';
import { useText } from '../use-text';
import { Phrases, type PhrasesPort } from './Phrases';

/** The driver's own words over the record, live. `from`: id of a kept message to take words from, or null. */
export function PhrasesScreen({ from }: { readonly from: string | null }) {
  const { t } = useText();
  const { deps } = useRecord();
  const phrases = useLiveQuery(() => listPhrases(deps), [deps]);
  const past = useLiveQuery(() => pastMail(deps), [deps]);
  const message = useLiveQuery(() => messageWords(deps, from), [deps, from]);
  const port = useMemo((): PhrasesPort | null => {
    if (past === undefined) return null;
    return {
      problem: (input) => problemOf(input, past.phrases),
      attempt: (input, signal) => tryPhrase(past, input, deps, signal),
      save: async (input) => (await savePhrase(deps, input)).ok,
      remove: async (id) => {
        const result = await removePhrase(deps, id);
        if (!result.ok) return null;
        const row = result.value;
        return async () => row !== null && (await restorePhrase(deps, row)).ok;
      },
    };
  }, [deps, past]);
  if (phrases === undefined || port === null || message === undefined) return <p role="status">{t('loading')}</p>;
  return <Phrases key={from} phrases={phrases} message={message} port={port} />;
}
