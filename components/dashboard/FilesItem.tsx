import { useId, useState } from 'react';

import type { FoundView, OpenedFound } from '../../utils/app/import/found-view';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import { entryName } from '../notice/entry-name';
import { ReasonList } from '../notice/Reasons';
import { TierBadge } from '../notice/TierBadge';
import { Button } from '../ui/Button';
import { useText } from '../use-text';
import styles from './FilesItem.module.css';

interface FilesItemProps {
  readonly view: FoundView;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly open: () => OpenedFound;
}

/** A found message: what it is, from when and from whom; ticked to be kept; opened to its text and its reasons. */
export function FilesItem({ view, chosen, onChoose, open }: FilesItemProps) {
  const text = useText();
  const { t, language } = text;
  const [opened, setOpened] = useState<OpenedFound | null>(null);
  const id = useId();
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <input
          className={styles.tick}
          type="checkbox"
          id={id}
          checked={chosen}
          aria-describedby={`${id}-about`}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <div className={styles.words}>
          <label className={styles.name} htmlFor={id}>
            {entryName({ kind: 'notice', category: view.category, corrected: view.corrected }, text)}
          </label>
          <div id={`${id}-about`} className={styles.words}>
            <p dir="auto">{view.subject === '' ? t('notice.noSubject') : view.subject}</p>
            <p className={styles.soft}>
              {view.date === null ? (
                t('date.unknown')
              ) : (
                <time dateTime={view.date}>
                  {shortDay(view.date, language)}, {clockTime(view.date, language)}
                </time>
              )}{' '}
              · {view.from === '' ? t('notice.noSender') : view.from}
            </p>
          </div>
          <div className={styles.tags}>
            <TierBadge tier={view.tier} />
            {view.canned ? <span className={styles.tag}>{t('notice.canned')}</span> : null}
            <span className={styles.tag}>
              {view.corrected ? t('history.corrected') : t(`sureness.${view.sureness}`)}
            </span>
          </div>
        </div>
      </div>
      <details className={styles.details} onToggle={(event) => event.currentTarget.open && setOpened(open())}>
        <summary className={styles.summary}>{t('files.open')}</summary>
        {opened === null ? null : <Opened opened={opened} chosen={chosen} onLeaveOut={() => onChoose(false)} />}
      </details>
    </li>
  );
}

interface OpenedProps {
  readonly opened: OpenedFound;
  readonly chosen: boolean;
  readonly onLeaveOut: () => void;
}

function Opened({ opened, chosen, onLeaveOut }: OpenedProps) {
  const { t } = useText();
  return (
    <div className={styles.opened}>
      <p className={styles.text} dir="auto">
        {opened.text === '' ? t('files.noText') : opened.text}
      </p>
      {opened.clipped ? <p className={styles.soft}>{t('files.clipped')}</p> : null}
      <h4 className={styles.why}>{t('notice.why')}</h4>
      <ReasonList view={opened} />
      <div>
        {chosen ? (
          <Button icon="close" onClick={onLeaveOut}>
            {t('files.not')}
          </Button>
        ) : null}
        <p className={styles.soft} role="status">
          {chosen ? '' : t('files.leftOut')}
        </p>
      </div>
    </div>
  );
}
