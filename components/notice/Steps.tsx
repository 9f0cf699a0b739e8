import type { NoticeView, StepView } from '../../utils/app/views';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { Disclosure, DisclosureGroup } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useText, type Text } from '../use-text';
import prose from './prose.module.css';
import { Sources } from './Sources';
import styles from './Steps.module.css';

/** When to do it, with weekdays and how far off; undefined where no time is stated. */
function stepTime({ from, until }: StepView, { t, language, now }: Text): string | undefined {
  const last = until ?? from;
  if (last === null) return undefined;
  const relative = relativeDay(last, now, language);
  if (from === null || from === last) return t('step.day', { day: shortDay(last, language), relative });
  return t('step.window', { from: shortDay(from, language), until: shortDay(last, language), relative });
}

function StepItem({ view, index }: { readonly view: StepView; readonly index: number }) {
  const text = useText();
  const { t } = text;
  const { step, text: words } = view;
  return (
    <Disclosure
      summary={t('step.numbered', { number: index + 1, title: words.title })}
      detail={stepTime(view, text)}
      open={index === 0}
    >
      <p>{words.how}</p>
      <dl className={styles.more}>
        {(['who', 'attach', 'expect'] as const).map((part) =>
          words[part] === '' ? null : (
            <div key={part}>
              <dt>{t(`step.${part}`)}</dt>
              <dd>{words[part]}</dd>
            </div>
          ),
        )}
      </dl>
      <Disclosure summary={t('step.sources', { count: step.sources.length })}>
        <p className={prose.aside}>{t('step.quality', { quality: t(`grade.${step.quality}`) })}</p>
        <Sources sources={step.sources} lastChecked={step.lastChecked} />
      </Disclosure>
    </Disclosure>
  );
}

/** What comes next, with dates counted from the message, and where each step is known from. The first is open. */
export function Steps({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  if (view.steps.length === 0) return null;
  return (
    <Section title={t('step.title')} id="steps">
      <DisclosureGroup>
        {view.steps.map((step, index) => (
          <StepItem key={step.step.id} view={step} index={index} />
        ))}
      </DisclosureGroup>
    </Section>
  );
}
