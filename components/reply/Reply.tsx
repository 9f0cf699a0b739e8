import { lazy, Suspense, useMemo, useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { FilledLetter, NoticeView, ReplyView } from '../../utils/app/views';
import type { CaseEvidence } from '../evidence/evidence-port';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { Blanks } from './Blanks';
import styles from './Reply.module.css';
import { ReplyActions } from './ReplyActions';
import { keepTyped, typedWords } from './typed-words';
import type { Delivery } from './use-delivery';

const Attachments = lazy(async () => ({ default: (await import('./Attachments')).Attachments }));

interface ReplyProps {
  readonly view: NoticeView;
  readonly reply: ReplyView;
  readonly fill: (
    reply: ReplyView,
    values: Readonly<Record<string, string>>,
    attached: readonly EvidenceView[],
  ) => FilledLetter;
  /** What was collected in the case; null where there is none to choose from. */
  readonly evidence: CaseEvidence | null;
  readonly delivery: Delivery;
}

/** What is noted, beside the words, of an item that goes with the letter. */
const GOES = 'yes';

/**
 * The letter that fits this rung: blanks, live preview, and the two ways out. The driver sends it. What was typed
 * outlives the component; use `key={entry and template}`, as its words belong to one letter.
 */
export function Reply({ view, reply, fill, evidence, delivery }: ReplyProps) {
  const { t } = useText();
  const letterKey = `${view.entry.id} ${reply.templateId}`;
  const [typed, setTyped] = useState(() => typedWords(letterKey));
  const goesKey = `${letterKey} goes with it`;
  const [goes, setGoes] = useState(() => typedWords(goesKey));
  const list = evidence?.list;
  const chosen = useMemo(() => (list ?? []).filter(({ id }) => goes[id] === GOES), [list, goes]);
  const values = useMemo(() => ({ ...reply.known, ...typed }), [reply.known, typed]);
  const letter = useMemo(() => fill(reply, values, chosen), [fill, reply, values, chosen]);
  return (
    <Section title={t('reply.title')} id="reply">
      <p>{t(`reply.rung.${view.rung}`)}</p>
      <Blanks reply={reply} values={values} onChange={(id, value) => setTyped(keepTyped(letterKey, id, value))} />
      {evidence === null ? null : (
        <Suspense fallback={null}>
          <Attachments
            evidence={evidence}
            chosen={chosen}
            onChoose={(id, isChosen) => setGoes(keepTyped(goesKey, id, isChosen ? GOES : ''))}
          />
        </Suspense>
      )}
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
