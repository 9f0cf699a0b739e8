import '../../utils/i18n/parts/demo';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { removeDemo } from '../../utils/app/demo/remove-demo';
import { WithAccounts } from '../account/WithAccounts';
import page from '../dashboard/Dashboard.module.css';
import { useRoute, type Route } from '../dashboard/use-route';
import { KeysHelp } from '../help/KeysHelp';
import { useRecord } from '../page/services';
import { AppBar } from '../ui/AppBar';
import { NavLinks } from '../ui/NavLinks';
import { useText } from '../use-text';
import { DemoBar } from './DemoBar';
import { DemoGone } from './DemoGone';

const DemoPlace = lazy(async () => ({ default: (await import('./DemoPlace')).DemoPlace }));

/** The made-up case in the screens of the real record, under a bar that says so. */
export function DemoPage() {
  const { t } = useText();
  const { deps } = useRecord();
  const route = useRoute();
  const [gone, setGone] = useState<boolean | 'failed'>(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route);
  useEffect(() => {
    if (JSON.stringify(shown.current) === JSON.stringify(route)) return;
    shown.current = route;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [route]);
  if (gone === true) return <DemoGone />;
  const remove = (): void =>
    void removeDemo(deps).then(
      () => setGone(true),
      () => setGone('failed'),
    );
  return (
    <>
      <DemoBar failed={gone === 'failed'} onRemove={remove} />
      <AppBar name={t('product')}>
        <DemoNav at={route.at} />
      </AppBar>
      <KeysHelp />
      <main className={page.main} ref={main} tabIndex={-1}>
        <WithAccounts>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <DemoPlace route={route} />
          </Suspense>
        </WithAccounts>
      </main>
    </>
  );
}

function DemoNav({ at }: { readonly at: Route['at'] }) {
  const { t } = useText();
  return (
    <NavLinks
      label={t('nav.label')}
      links={[
        { href: '#/', label: t('nav.overview'), icon: 'flag', current: at === 'overview' || at === 'case' },
        { href: '#/history', label: t('nav.history'), icon: 'history', current: at === 'history' },
        { href: '#/journal', label: t('nav.journal'), icon: 'phone', current: at === 'journal' },
        { href: '#/evidence', label: t('nav.evidence'), icon: 'image', current: at === 'evidence' },
      ]}
    />
  );
}
