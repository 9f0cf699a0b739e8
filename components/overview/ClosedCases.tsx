import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { closedCases } from '../../utils/app/case/overview';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { CaseLine } from './CaseLine';
import styles from './Overview.module.css';

/** Cases added by each "Show more". */
const PAGE = 20;

/** The cases that ended, read when they are asked for. */
export function ClosedCases({ count }: { readonly count: number }) {
  const { t, language } = useText();
  const { deps } = useRecord();
  const [limit, setLimit] = useState(0);
  const cases = useLiveQuery(
    async () => (limit === 0 ? null : closedCases(deps, { language, limit })),
    [deps, language, limit],
  );
  if (count === 0) return null;
  if (limit === 0) {
    return (
      <div>
        <Button kind="plain" icon="history" onClick={() => setLimit(PAGE)}>
          {t('overview.closed', { count })}
        </Button>
      </div>
    );
  }
  return (
    <Section title={t('overview.closedTitle')}>
      <ul className={styles.cases}>
        {(cases ?? []).map((card) => (
          <li key={card.id}>
            <CaseLine card={card} />
          </li>
        ))}
      </ul>
      {count > limit ? (
        <div>
          <Button onClick={() => setLimit(limit + PAGE)}>{t('overview.more')}</Button>
        </div>
      ) : null}
    </Section>
  );
}
