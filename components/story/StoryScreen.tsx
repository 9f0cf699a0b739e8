import '../../utils/i18n/parts/story';

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { thumbsOf } from '../../utils/app/evidence/evidence-bytes';
import { storyTools, type StoryTools } from '../../utils/app/story/review-story';
import { storyMaterial } from '../../utils/app/story/story-material';
import { storyPicture } from '../../utils/app/story/story-picture';
import { caseHash } from '../dashboard/use-route';
import { usePreferences, useRecord } from '../page/services';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { Story } from './Story';
import type { StoryPort } from './story-port';

/** A story of one case, over the record. Use `key={caseId}`: what is written belongs to the case. */
export function StoryScreen({ caseId }: { readonly caseId: string }) {
  const { t } = useText();
  const { deps } = useRecord();
  const { accountNames } = usePreferences().settings;
  const material = useLiveQuery(
    () => storyMaterial(deps, caseId, { t, accountNames: Object.values(accountNames) }),
    [deps, caseId, t, accountNames],
  );
  const [tools, setTools] = useState<StoryTools | 'failed' | null>(null);
  const [port] = useState<StoryPort>(() => ({
    thumbs: (ids) => thumbsOf(deps, ids),
    picture: (item, index) => storyPicture(deps, item, index),
  }));
  useEffect(() => {
    let gone = false;
    storyTools(deps).then(
      (loaded) => !gone && setTools(loaded),
      () => !gone && setTools('failed'),
    );
    return () => {
      gone = true;
    };
  }, [deps]);
  if (material === undefined || tools === null) return <p role="status">{t('loading')}</p>;
  return (
    <>
      <p>
        <a href={caseHash(caseId)}>{t('story.back')}</a>
      </p>
      {material === null ? (
        <Callout tone="plain" title={t('story.gone')} />
      ) : tools === 'failed' ? (
        <Callout tone="care" title={t('story.noTools')} alert />
      ) : (
        <Story caseId={caseId} material={material} tools={tools} port={port} />
      )}
    </>
  );
}
