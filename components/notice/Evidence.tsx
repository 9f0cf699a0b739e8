import { lazy, Suspense } from 'react';

import type { NoticeView } from '../../utils/app/views';
import type { CaseEvidence } from '../evidence/evidence-port';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Evidence.module.css';
import prose from './prose.module.css';

// The list is there first; what was collected and the way to add more come after.
const EvidenceOfCase = lazy(async () => ({ default: (await import('./EvidenceOfCase')).EvidenceOfCase }));

const WHEN = ['now', 'today', 'later'] as const;

interface EvidenceProps {
  readonly view: NoticeView;
  /** Null where nothing can be added: the list alone is shown. */
  readonly evidence: CaseEvidence | null;
}

/** What to collect, in the order in which it disappears, ticked off by what there is. */
export function Evidence({ view, evidence }: EvidenceProps) {
  const { t } = useText();
  if (view.entry.kind === 'sent' || (view.evidence.length === 0 && evidence === null)) return null;
  const list = <EvidenceList view={view} />;
  return (
    <Section title={t('evidence.title')} id="evidence">
      {view.entry.tier === 'fraud' ? null : <p className={prose.aside}>{t('evidence.note')}</p>}
      {evidence === null ? (
        list
      ) : (
        <Suspense fallback={list}>
          <EvidenceOfCase view={view} evidence={evidence} />
        </Suspense>
      )}
    </Section>
  );
}

function EvidenceList({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  return WHEN.map((when) => {
    const items = view.evidence.filter((item) => item.when === when);
    if (items.length === 0) return null;
    return (
      <div key={when} className={styles.group}>
        <h3 className={styles.when}>{t(`evidence.${when}`)}</h3>
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id} lang={view.language}>
              {item.text}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
