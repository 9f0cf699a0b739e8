import { isEnough, type Patterns, type Share } from '../../utils/app/patterns/patterns-views';
import { useText, type Text } from '../use-text';
import type { Bar } from './bar';
import { BarChart } from './BarChart';
import { BarTable } from './BarTable';
import { Figures } from './Figures';
import { lengthOf } from './patterns-words';

/** What their answers are like: how many are canned, with a photo and without, and how long they take. */
export function AnswerFigures({ patterns }: { readonly patterns: Patterns }) {
  return (
    <>
      <CannedFigures patterns={patterns} />
      <WaitFigures patterns={patterns} />
    </>
  );
}

function CannedFigures({ patterns }: { readonly patterns: Patterns }) {
  const { t } = useText();
  const title = t('patterns.canned');
  const bars = (['canned', 'cannedAfterProof', 'cannedWithoutProof'] as const).map((id): Bar => {
    const { part, of } = patterns[id];
    return { key: id, label: t(`patterns.share.${id}`), count: part, of };
  });
  const figure = (bar: Bar): string => t('patterns.partOf', { part: bar.count, of: bar.of ?? 0 });
  const note = (
    <>
      <p>{shareWords(patterns.canned, t)}</p>
      <p>{t('patterns.cannedNote')}</p>
    </>
  );
  return (
    <Figures
      title={title}
      note={note}
      charts={patterns.canned.of === 0 ? undefined : <BarChart name={title} bars={bars} figure={figure} />}
    >
      <BarTable
        name={title}
        heads={[t('patterns.answers'), t('patterns.cannedOf')]}
        bars={bars}
        figure={(bar) => {
          const share = { part: bar.count, of: bar.of ?? 0 };
          return isEnough(share) ? t('patterns.partOfShare', { ...share, share: percent(share) }) : figure(bar);
        }}
      />
    </Figures>
  );
}

function WaitFigures({ patterns }: { readonly patterns: Patterns }) {
  const { t, language } = useText();
  const { waits, answers, asked } = patterns;
  const title = t('patterns.waits');
  const bars = waits.map(({ name, count }): Bar => ({ key: name, label: t(`patterns.wait.${name}`), count }));
  const figure = ({ count }: Bar): string => t('number', { number: count });
  const note =
    answers === null ? (
      <p>{t('patterns.noAnswers')}</p>
    ) : (
      <>
        <p>
          {t('patterns.answerTimes', {
            median: lengthOf(answers.median, language),
            slowest: lengthOf(answers.slowest, language),
          })}
        </p>
        <p>{t('patterns.waitsNote')}</p>
      </>
    );
  return (
    <Figures
      title={title}
      note={note}
      charts={asked === 0 ? undefined : <BarChart name={title} bars={bars} figure={figure} />}
    >
      {asked === 0 ? null : (
        <BarTable name={title} heads={[t('patterns.wait'), t('patterns.answers')]} bars={bars} figure={figure} />
      )}
    </Figures>
  );
}

function percent({ part, of }: Share): number {
  return Math.round((part / of) * 100);
}

function shareWords(share: Share, t: Text['t']): string {
  if (share.of === 0) return t('patterns.noAnswersYet');
  const words = t('patterns.cannedWords', { part: share.part, count: share.of });
  return isEnough(share) ? words : `${words} ${t('patterns.tooFew')}`;
}
