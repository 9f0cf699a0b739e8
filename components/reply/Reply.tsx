import { useMemo, useState } from 'react';

import type { FilledLetter, NoticeView, ReplyView } from '../../utils/app/views';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { Blanks } from './Blanks';
import styles from './Reply.module.css';
import { ReplyActions } from './ReplyActions';
import { keepTyped, typedWords } from './typed-words';
import type { Delivery } from './use-delivery';

interface ReplyProps {
  readonly view: NoticeView;
  readonly reply: ReplyView;
  readonly fill: (reply: ReplyView, values: Readonly<Record<string, string>>) => FilledLetter;
  readonly delivery: Delivery;
}

/**
 * The letter that fits this rung: blanks, live preview, and the two ways out. The driver sends it. What was typed
 * outlives the component; use `key={entry and template}`, as its words belong to one letter.
 */
export function Reply({ view, reply, fill, delivery }: ReplyProps) {
  const { t } = useText();
  const letterKey = `${view.entry.id} ${reply.templateId}`;
  const [typed, setTyped] = useState(() => typedWords(letterKey));
  const values = useMemo(() => ({ ...reply.known, ...typed }), [reply.known, typed]);
  const letter = useMemo(() => fill(reply, values), [fill, reply, values]);
  return (
    <Section title={t('reply.title')} id="reply">
      <p>{t(`reply.rung.${view.rung}`)}</p>
      <Blanks reply={reply} values={values} onChange={(id, value) => setTyped(keepTyped(letterKey, id, value))} />
      <figure className={styles.preview} lang={reply.language}>
        <figcaption className={styles.caption}>
          <span>{t('reply.preview')}</span>
          <span>{t('reply.words', { count: letter.words })}</span>
        </figcaption>
        <p className={styles.letter}>{letter.text}</p>
      </figure>
      {reply.to === null ? null : <p className={styles.small}>{t('sender.replyTo', { address: reply.to })}</p>}
      <ReplyActions letter={letter} delivery={delivery} />
    </Section>
  );
}
