import '../../utils/i18n/parts/wording';

import { storyTools } from '../../utils/app/story/review-story';
import { NOBODY_KNOWN, wordingSource, type WordingSource } from '../../utils/app/wording/make-wording';
import type { Redactor } from '../../utils/app/story/story-views';
import { useEffect, useState } from 'react';
import { noticeHash } from '../dashboard/use-route';
import { usePreferences, useRecord } from '../page/services';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { Wording } from './Wording';

interface Loaded {
  readonly redactor: Redactor;
  readonly source: WordingSource;
  /** Why the fields are empty, if they are. */
  readonly lacking: 'gone' | 'noText' | null;
}

const EMPTY: WordingSource = {
  draft: { language: 'en', category: 'unknown-flex', tier: 'warning', domain: '', subject: '', text: '' },
  said: null,
  month: null,
  known: NOBODY_KNOWN,
};

/** A file of one message for those who make Redress; without a message, of words she types in. Use `key={id}`. */
export function WordingScreen({ id }: { readonly id: string | null }) {
  const { t } = useText();
  const { deps } = useRecord();
  const { accountNames } = usePreferences().settings;
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<Loaded> => {
      const { redactor } = await storyTools(deps);
      const source = id === null ? null : await wordingSource(deps, redactor, id, Object.values(accountNames));
      const lacking = source === null ? (id === null ? null : 'gone') : source.draft.text === '' ? 'noText' : null;
      return { redactor, source: source ?? EMPTY, lacking };
    };
    load().then(
      (next) => !gone && setLoaded((before) => before ?? next),
      () => !gone && setLoaded('failed'),
    );
    return () => {
      gone = true;
    };
  }, [deps, id, accountNames]);
  if (loaded === null) return <p role="status">{t('loading')}</p>;
  return (
    <>
      {id === null ? null : (
        <p>
          <a href={noticeHash(id)}>{t('wording.back')}</a>
        </p>
      )}
      {loaded === 'failed' ? (
        <Callout tone="care" title={t('wording.noTools')} alert />
      ) : (
        <>
          {loaded.lacking === null ? null : <Callout tone="plain" title={t(`wording.${loaded.lacking}`)} />}
          <Wording redactor={loaded.redactor} source={loaded.source} />
        </>
      )}
    </>
  );
}
