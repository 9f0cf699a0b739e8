import '../../utils/i18n/parts/about';

import { rightsOf, type RightView } from '../../utils/app/about/rights';
import { aboutProduct, askedRights } from '../../utils/platform/about';
import page from '../dashboard/Dashboard.module.css';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './CheckScreen.module.css';

const SILENT = import.meta.env.FIREFOX
  ? (['firefox', 'use', 'see', 'page'] as const)
  : (['open', 'worker', 'use', 'see', 'page'] as const);
const SAME = ['get', 'build', 'compare', 'store'] as const;

/** How she can see for herself that nothing is sent, that the package is what the source makes, and what it may do. */
export function CheckScreen() {
  const { t } = useText();
  const { always, asked } = rightsOf(askedRights());
  return (
    <div className={page.narrow}>
      <div>
        <h1 className={page.title}>{t('yourself.page.title')}</h1>
        <p>{t('yourself.page.lead')}</p>
        <p className={page.soft}>{t('yourself.page.this', { about: aboutProduct() })}</p>
      </div>
      <Section title={t('yourself.silent.title')}>
        <ol className={styles.steps}>
          {SILENT.map((step) => (
            <li key={step}>{t(`yourself.silent.${step}`)}</li>
          ))}
        </ol>
        <p>{t('yourself.silent.why')}</p>
      </Section>
      <Section title={t('yourself.rights.title')}>
        <p>{t('yourself.rights.lead')}</p>
        <Rights title={t('yourself.rights.always')} rights={always} />
        <Rights title={t('yourself.rights.asked')} rights={asked} />
        <p>{t('yourself.rights.nobody')}</p>
      </Section>
      <Section title={t('yourself.same.title')}>
        <ol className={styles.steps}>
          {SAME.map((step) => (
            <li key={step}>{t(`yourself.same.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('yourself.read.title')}>
        <p>{t('yourself.read.text')}</p>
      </Section>
    </div>
  );
}

function Rights({ title, rights }: { readonly title: string; readonly rights: readonly RightView[] }) {
  const { t } = useText();
  return (
    <div className={styles.rights}>
      <h3 className={styles.heading}>{title}</h3>
      <dl>
        {rights.map(({ right, id }) => (
          <div key={right} className={styles.right}>
            <dt>
              <code>{right}</code>
            </dt>
            <dd>{t(`right.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
