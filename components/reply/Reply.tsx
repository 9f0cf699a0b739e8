import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { CheckLetter } from '../../utils/app/letter/letter-checks';
import type { FilledLetter, NoticeView, ReplyView, SaveResult } from '../../utils/app/views';
import type { CaseEvidence } from '../evidence/evidence-port';
import { Blanks, showBlank } from './Blanks';
import { LetterPreview } from './LetterPreview';
import { ReadyNote } from './ReadyNote';
import { Recipient } from './Recipient';
import styles from './Reply.module.css';
import { ReplyActions } from './ReplyActions';
import { SentPart } from './SentPart';
import { keepTyped, typedWords } from './typed-words';
import type { Delivery } from './use-delivery';

// What looks through the words comes once there is a letter.
const Checks = lazy(async () => ({ default: (await import('./Checks')).Checks }));
const Attachments = lazy(async () => ({ default: (await import('./Attachments')).Attachments }));

/** A letter as it left: what is noted of it is not what she types afterwards. */
export interface LeftLetter {
  readonly text: string;
  /** Numbers of the evidence it names. */
  readonly evidence: readonly number[];
  readonly driverName: string;
}

export interface LetterActions {
  readonly fill: (
    reply: ReplyView,
    values: Readonly<Record<string, string>>,
    attached: readonly EvidenceView[],
  ) => FilledLetter;
  /** Makes the look through the driver's words ready; null where there is none. */
  readonly checks: (() => Promise<CheckLetter>) | null;
  readonly delivery: Delivery;
  /** Notes that she has sent it, on this ISO day. */
  readonly mark: (left: LeftLetter, day: string) => Promise<SaveResult<string>>;
  readonly unmark: (id: string) => Promise<SaveResult>;
  /** Keeps the letter as one of her own; null where it can't be. */
  readonly keep: ReactNode;
  /** The worksheet of lost pay; puts what it comes to into the letter. */
  readonly lostPay: (onUse: (words: string, before: string) => void) => ReactNode;
}

interface ReplyProps {
  readonly view: NoticeView;
  readonly reply: ReplyView;
  /** What was collected in the case; null where there is none to choose from. */
  readonly evidence: CaseEvidence | null;
  readonly actions: LetterActions;
}

/** What is noted, beside the words, of an item that goes with the letter. */
const GOES = 'yes';

/**
 * One letter: blanks, live preview, and the ways out. The driver sends it. What was typed
 * outlives the component; use `key={entry and template}`, as its words belong to one letter.
 */
export function Reply({ view, reply, evidence, actions }: ReplyProps) {
  const { fill, checks, delivery, mark, unmark, keep, lostPay } = actions;
  const letterKey = `${view.entry.id} ${reply.templateId}`;
  const [typed, setTyped] = useState(() => typedWords(letterKey));
  const goesKey = `${letterKey} goes with it`;
  const [goes, setGoes] = useState(() => typedWords(goesKey));
  const [pressed, setPressed] = useState(false);
  const [left, setLeft] = useState<LeftLetter | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = evidence?.list;
  const chosen = useMemo(() => (list ?? []).filter(({ id }) => goes[id] === GOES), [list, goes]);
  const values = useMemo(() => ({ ...reply.known, ...typed }), [reply.known, typed]);
  const letter = useMemo(() => fill(reply, values, chosen), [fill, reply, values, chosen]);
  const gloss = useMemo(() => {
    if (reply.gloss === null) return null;
    const inHers = { ...reply, ...reply.gloss };
    return { language: inHers.language, text: fill(inHers, { ...inHers.known, ...typed }, chosen).text };
  }, [fill, reply, typed, chosen]);
  const change = (id: string, value: string): void => setTyped(keepTyped(letterKey, id, value));
  const now: LeftLetter = {
    text: letter.text,
    evidence: chosen.map(({ number }) => number),
    driverName: values['driverName'] ?? '',
  };
  const showMissing = (): void => {
    setPressed(true);
    const [first] = letter.missing;
    if (first !== undefined) showBlank(box.current, first);
  };
  return (
    <div ref={box} className={styles.reply}>
      {reply.ready === null ? null : <ReadyNote ready={reply.ready} />}
      <Blanks reply={reply} values={values} missed={pressed ? letter.missing : []} onChange={change} />
      {reply.blanks.some(({ id }) => id === 'lostPay')
        ? lostPay((words, before) =>
            words !== '' || values['lostPay'] === before ? change('lostPay', words) : undefined,
          )
        : null}
      <LetterPreview reply={reply} letter={letter} gloss={gloss} />
      {checks === null ? null : (
        <Suspense fallback={null}>
          <Checks load={checks} letter={{ reply, values }} letterKey={letterKey} onChange={change} />
        </Suspense>
      )}
      {evidence === null ? null : (
        <Suspense fallback={null}>
          <Attachments
            evidence={evidence}
            chosen={chosen}
            onChoose={(id, isChosen) => setGoes(keepTyped(goesKey, id, isChosen ? GOES : ''))}
          />
        </Suspense>
      )}
      <Recipient reply={reply} sender={view.sender} />
      <ReplyActions
        letter={letter}
        inThread={reply.inThread}
        chosen={chosen}
        delivery={delivery}
        onMissing={showMissing}
        onDelivered={() => setLeft(now)}
      />
      {letter.missing.length > 0 && left === null && reply.sent === null ? null : (
        <SentPart sent={reply.sent} mark={(day) => mark(left ?? now, day)} unmark={unmark} />
      )}
      {keep}
    </div>
  );
}
