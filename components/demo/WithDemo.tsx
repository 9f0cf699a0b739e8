import '../../utils/i18n/parts/demo';

import { useEffect, useRef, useState, type ReactNode } from 'react';

import type { Deps } from '../../utils/app/deps';
import { DEMO_BLOCK_TIME, DEMO_STATION } from '../../utils/app/demo/demo-mail';
import type { DemoStuff } from '../../utils/app/demo/open-demo';
import { drawDemoPicture } from '../../utils/platform/demo-picture';
import { FailureBoundary } from '../page/FailureBoundary';
import { Fatal } from '../page/Fatal';
import { RecordContext } from '../page/services';
import { useText } from '../use-text';
import { DemoGone } from './DemoGone';

interface WithDemoProps {
  /** Opens the made-up record, filled with these words. */
  readonly open: (stuff: DemoStuff) => Promise<Deps>;
  readonly children: ReactNode;
}

/** Opens the record of the made-up case before anything of it is shown, and says so when it was taken away. */
export function WithDemo({ open, children }: WithDemoProps) {
  const { t } = useText();
  // Once for this page: another language later changes the screens, not the case.
  const opening = useRef<Promise<Deps>>(null);
  const [deps, setDeps] = useState<Deps | 'failed' | 'gone' | null>(null);
  useEffect(() => {
    let gone = false;
    opening.current ??= open({
      words: { caseName: t('demo.case'), glitch: t('demo.glitch'), picture: t('demo.picture') },
      picture: () =>
        drawDemoPicture({
          demo: t('demo.pictureMark'),
          title: t('demo.pictureTitle'),
          lines: [DEMO_BLOCK_TIME, DEMO_STATION],
          empty: t('demo.pictureEmpty'),
        }),
    });
    opening.current.then(
      (opened) => {
        if (gone) return;
        opened.db.whenFrozen(() => setDeps('gone'));
        setDeps(opened);
      },
      () => !gone && setDeps('failed'),
    );
    return () => {
      gone = true;
    };
  }, [open, t]);
  if (deps === null) return <p role="status">{t('loading')}</p>;
  if (deps === 'failed') return <Fatal why="broken" />;
  if (deps === 'gone') return <DemoGone />;
  return (
    <RecordContext value={{ deps, report: { state: 'ok' } }}>
      <FailureBoundary>{children}</FailureBoundary>
    </RecordContext>
  );
}
