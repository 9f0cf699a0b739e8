import '../../utils/i18n/parts/notice';

import { checklist } from '../../utils/app/evidence/checklist';
import type { NoticeView } from '../../utils/app/views';
import { DropZone } from '../evidence/DropZone';
import type { CaseEvidence } from '../evidence/evidence-port';
import { EvidenceStrip } from '../evidence/EvidenceStrip';
import { fileSize } from '../evidence/file-size';
import { Outcomes } from '../evidence/Outcomes';
import { useAdding } from '../evidence/use-adding';
import { useText } from '../use-text';
import styles from './Evidence.module.css';
import { EvidenceLine } from './EvidenceLine';
import prose from './prose.module.css';

const WHEN = ['now', 'today', 'later'] as const;

/** The checklist with what the case has of it, and the place where more goes in. */
export function EvidenceOfCase({ view, evidence }: { readonly view: NoticeView; readonly evidence: CaseEvidence }) {
  const { t, language } = useText();
  const { list = [], port, hrefOf } = evidence;
  const adding = useAdding(port.add);
  const items = checklist(view.entry.category, view.evidence, list);
  const done = items.filter(({ by }) => by.length > 0).length;
  return (
    <>
      {done === 0 ? null : <p className={prose.aside}>{t('evidence.ticked', { count: done, all: items.length })}</p>}
      {WHEN.map((when) => {
        const group = items.filter((item) => item.when === when);
        if (group.length === 0) return null;
        return (
          <div key={when} className={styles.group}>
            <h3 className={styles.when}>{t(`evidence.${when}`)}</h3>
            <ul className={styles.checks}>
              {group.map((item) => (
                <EvidenceLine
                  key={item.id}
                  item={item}
                  lang={view.language}
                  busy={adding.at !== null}
                  hrefOf={hrefOf}
                  onFiles={(files) => void adding.run(files, [item.ref])}
                  onTick={(id) => void port.tick(id, item.ref, true)}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {list.length === 0 ? null : <h3 className={styles.when}>{t('evidence.case')}</h3>}
      <EvidenceStrip list={list} thumbs={port.thumbs} hrefOf={hrefOf} />
      {list
        .filter(({ source, of }) => source === 'original' && of === view.entry.id)
        .map(({ id, label, facts }) => (
          <p key={id} className={prose.aside}>
            {t('evidence.original', { label, size: fileSize(facts.size, language), hash: facts.sha256 })}
          </p>
        ))}
      <DropZone adding={adding} paste onFiles={(files) => void adding.run(files)} />
      <Outcomes outcomes={adding.outcomes} hrefOf={hrefOf} onHide={adding.clear} />
    </>
  );
}
