import type { ReactNode } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { clockTime, longDay } from '../../utils/i18n/dates';
import { WordHelp } from '../help/WordHelp';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { fileSize } from './file-size';
import styles from './Item.module.css';
import { takenWords } from './taken-words';

/** Everything the file says, and what was noted when it was added. */
export function ItemFacts({ item }: { readonly item: EvidenceView }) {
  const { t, language } = useText();
  const { facts, family, source } = item;
  const { picture } = facts;
  const bytes = new Intl.NumberFormat(language).format(facts.size);
  const moment = (iso: string): string => `${longDay(iso, language)}, ${clockTime(iso, language)}`;
  return (
    <Section title={t('item.facts')}>
      <dl className={styles.facts}>
        <Fact name={t('item.type')}>
          {t(`family.${family}`)} <span className={styles.soft}>{facts.type}</span>
        </Fact>
        {picture?.takenAt == null ? null : (
          <Fact name={t('item.taken')}>{takenWords(picture.takenAt, language, t)}</Fact>
        )}
        {picture?.place == null ? null : (
          <Fact name={t('item.place')}>
            {t('item.placeOf', {
              latitude: String(picture.place.latitude),
              longitude: String(picture.place.longitude),
            })}
          </Fact>
        )}
        {picture?.camera == null ? null : <Fact name={t('item.camera')}>{picture.camera}</Fact>}
        {picture?.width == null || picture.height === null ? null : (
          <Fact name={t('item.dots')}>{t('item.dotsOf', { width: picture.width, height: picture.height })}</Fact>
        )}
        <Fact name={t('item.size')}>{t('item.bytes', { size: fileSize(facts.size, language), bytes })}</Fact>
        {facts.fileAt === null ? null : <Fact name={t('item.fileAt')}>{moment(facts.fileAt)}</Fact>}
        <Fact name={t('item.added')}>{moment(facts.addedAt)}</Fact>
        <Fact name={t('item.source')}>{t(`item.source.${source}`)}</Fact>
        <Fact name={t('item.sha')}>
          <code className={styles.code}>{facts.sha256}</code>
          <span className={styles.soft}>{t('item.shaHint')}</span>
          <WordHelp word="hash" said={t('item.sha')} />
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
