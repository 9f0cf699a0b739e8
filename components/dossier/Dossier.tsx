import { useState } from 'react';

import type { LongWork } from '../../utils/app/backup/long-work';
import type { DossierPlan } from '../../utils/app/dossier/dossier-plan';
import type { DossierResult, DossierWish } from '../../utils/app/dossier/make-dossier';
import { saveFile } from '../../utils/platform/save-file';
import { caseAbout, caseName } from '../case/case-name';
import { fileSize } from '../evidence/file-size';
import { useLongWork } from '../settings/use-long-work';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import styles from './Dossier.module.css';
import { DossierCare } from './DossierCare';
import { DossierList } from './DossierList';
import { DossierSaid } from './DossierSaid';

interface DossierProps {
  readonly plan: DossierPlan;
  readonly make: (chosen: Pick<DossierWish, 'without' | 'wholeChain'>, work: LongWork) => Promise<DossierResult>;
}

/** What goes into a dossier, to be chosen, then the file and its codes. */
export function Dossier({ plan: { card, items }, make }: DossierProps) {
  const text = useText();
  const { t, language } = text;
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [wholeChain, setWholeChain] = useState(false);
  const run = useLongWork<DossierResult>();
  const chosen = items.filter(({ key, chosen: first }) => turned.get(key) ?? first);
  const keys = new Set(chosen.map(({ key }) => key));
  const size = fileSize(
    chosen.reduce((sum, item) => sum + item.size, 0),
    language,
  );
  const without = new Set(items.flatMap(({ key }) => (keys.has(key) ? [] : [key])));
  const save = (): void =>
    run.start(async (work) => {
      const made = await make({ without, wholeChain }, work);
      if (work.signal?.aborted === true) return { ok: false, why: 'stopped', detail: '' };
      if (made.ok) saveFile(made.value.file, made.value.name);
      return made;
    });
  // What is being made is of what was chosen before.
  const drop = (): void => (run.running === null ? run.clear() : run.stop());
  return (
    <article className={styles.dossier}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('dossier.title')}</h1>
        <p className={styles.about}>
          <b>{caseName(card, text)}</b> · {caseAbout(card, text)}
        </p>
        <p className={styles.lead}>{t('dossier.lead')}</p>
      </header>
      <Section title={t('dossier.what')}>
        <p className={styles.screenOnly}>{t('dossier.whatHint')}</p>
        <DossierList
          items={items}
          chosen={keys}
          onTurn={(key, on) => {
            setTurned(new Map([...turned, [key, on]]));
            drop();
          }}
        />
      </Section>
      <div className={styles.screenOnly}>
        <DossierCare chosen={chosen} />
      </div>
      <div className={styles.screenOnly}>
        <Switch
          label={t('dossier.whole')}
          hint={t('dossier.wholeHint')}
          checked={wholeChain}
          onChange={(on) => {
            setWholeChain(on);
            drop();
          }}
        />
      </div>
      <div className={styles.make}>
        <p>{t('dossier.size', { count: chosen.length, all: items.length, size })}</p>
        {run.running === null ? (
          <Button kind="primary" icon="insert" onClick={save}>
            {t('dossier.make')}
          </Button>
        ) : (
          <>
            <p role="status">{t('dossier.making')}</p>
            <progress className={styles.bar} aria-label={t('dossier.making')} />
            <Button onClick={run.stop}>{t('dossier.stop')}</Button>
          </>
        )}
      </div>
      <div className={styles.said} role="status">
        {run.result === null ? null : <DossierSaid result={run.result} />}
      </div>
    </article>
  );
}
