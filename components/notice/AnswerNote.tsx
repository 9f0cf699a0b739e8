import type { CompareView } from '../../utils/app/notice/compare-answer';
import type { NoticeView } from '../../utils/app/views';
import { shortDay } from '../../utils/i18n/dates';
import { Callout } from '../ui/Callout';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import { PassedOver } from './PassedOver';

interface AnswerNoteProps {
  readonly view: NoticeView;
  /** Null until it has come. */
  readonly compared: CompareView | null;
  /** Address of another message of the case in our own pages. */
  readonly hrefOf: (id: string) => string;
}

/** Of a canned answer: what it is, how often there was one, and what it does not go into. Of a message before one: that it came. */
export function AnswerNote({ view, compared, hrefOf }: AnswerNoteProps) {
  const { t } = useText();
  const { rung, entry, canned } = view;
  if (rung === 'first-answer' || entry.tier === 'fraud' || entry.kind === 'sent') return null;
  if (!canned) return <CameSince view={view} hrefOf={hrefOf} />;
  return (
    <Callout tone="care" icon="reply" title={t(`rung.${rung}.title`)}>
      {compared === null ? null : <PassedOver view={compared} />}
      {compared?.times == null ? null : <p>{t('rung.times', compared.times)}</p>}
      <p>{t(`rung.${rung}.text`)}</p>
    </Callout>
  );
}

function CameSince({ view: { story }, hrefOf }: Pick<AnswerNoteProps, 'view' | 'hrefOf'>) {
  const { t, language } = useText();
  const answer = story.findLast(({ kind, category }) => kind === 'answer' && category === 'canned-reply');
  if (answer === undefined) return null;
  const { id, date } = answer;
  return (
    <Callout tone="plain" icon="reply">
      <p>
        {date === null ? t('rung.cameUndated') : t('rung.came', { day: shortDay(date, language) })}{' '}
        <OwnLink href={hrefOf(id)}>{t('rung.open')}</OwnLink>
      </p>
    </Callout>
  );
}
