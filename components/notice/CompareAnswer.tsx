import '../../utils/i18n/parts/notice';

import { lazy, Suspense } from 'react';

import type { CompareView, CopyView } from '../../utils/app/notice/compare-answer';
import { shortDay } from '../../utils/i18n/dates';
import { Disclosure, DisclosureGroup } from '../ui/Disclosure';
import { OwnLink } from '../ui/OwnLink';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { listed, percent } from './compare-words';
import { PassedOver } from './PassedOver';
import prose from './prose.module.css';

// It carries the library that compares word by word.
const CompareDiff = lazy(async () => ({ default: (await import('./CompareDiff')).CompareDiff }));

interface CompareAnswerProps {
  readonly view: CompareView;
  /** Address of another message of the record in our own pages. */
  readonly hrefOf: (id: string) => string;
  /** What it does not mention is said already. */
  readonly passedOverAbove: boolean;
}

/** How much of an answer is an earlier one, and what the driver wrote that it does not mention. */
export function CompareAnswer({ view, hrefOf, passedOverAbove }: CompareAnswerProps) {
  const { t } = useText();
  const { copy, untouched, unnamed, factless } = view;
  const passes = !passedOverAbove && (untouched.length > 0 || unnamed.length > 0 || factless);
  if (copy === null && !passes) return null;
  return (
    <Section title={t('compare.title')}>
      {copy === null ? null : <Copy copy={copy} hrefOf={hrefOf} />}
      {passes ? <PassedOver view={view} /> : null}
    </Section>
  );
}

function Copy({ copy, hrefOf }: { readonly copy: CopyView; readonly hrefOf: CompareAnswerProps['hrefOf'] }) {
  const { t, language } = useText();
  const { earlier } = copy;
  const day = earlier.date === null ? t('date.unknown') : shortDay(earlier.date, language);
  const which = earlier.date === null ? t('compare.earlierNoDay') : t('compare.earlier', { day });
  return (
    <>
      <p className={prose.prose}>
        <strong>
          {copy.identical ? t('compare.identical') : t('compare.same', { share: percent(copy.percent, language) })}{' '}
          <OwnLink href={hrefOf(earlier.id)}>{which}</OwnLink>.
        </strong>{' '}
        <Differs copy={copy} />
      </p>
      {copy.identical ? null : (
        <DisclosureGroup>
          <Disclosure summary={t('compare.both')}>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <CompareDiff earlier={copy.earlierText} newer={copy.text} day={day} />
            </Suspense>
          </Disclosure>
        </DisclosureGroup>
      )}
    </>
  );
}

function Differs({ copy: { identical, differs, sentences } }: { readonly copy: CopyView }) {
  const { t, language } = useText();
  if (identical || differs.length === 0) return null;
  if (differs.includes('words')) return t('compare.sentences', sentences);
  const names = differs.flatMap((difference) => (difference === 'words' ? [] : [t(`differs.${difference}`)]));
  return t('compare.differs', { count: names.length, list: listed(names, language) });
}
