import { lazy, Suspense, useCallback, useState } from 'react';

import { markSent, replySubject, unmarkSent } from '../../utils/app/letter/mark-sent';
import { withOwnLetters } from '../../utils/app/letter/own-letters';
import { fillReply } from '../../utils/app/notice/letter';
import type { NoticeView, ReplyView } from '../../utils/app/views';
import { hasText } from '../../utils/i18n/t';
import { copyIfNeeded, copyText } from '../../utils/platform/clipboard';
import type { CaseEvidence } from '../evidence/evidence-port';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Section } from '../ui/Section';
import { useText, type Text } from '../use-text';
import { LetterChooser } from './LetterChooser';
import { Reply, type LeftLetter } from './Reply';
import type { Delivery } from './use-delivery';
import type { LetterWishes } from './use-letter-wish';

// Few letters ask for it.
const KeepLetter = lazy(async () => ({ default: (await import('../letters/KeepLetter')).KeepLetter }));
const LostPayPart = lazy(async () => ({ default: (await import('./LostPayPart')).LostPayPart }));

interface LetterPartProps {
  readonly view: NoticeView;
  readonly wishes: LetterWishes;
  readonly evidence: CaseEvidence | null;
  /** Page of a letter of her own. */
  readonly letterHref: (id: string) => string;
  /** Puts a letter into the reply box of the message's thread; null where there is none beside. */
  readonly insert: Delivery['insert'];
}

/** The letter she writes about a message, over the record: first the one that fits, and the others to choose from. */
export function LetterPart({ view, wishes, evidence, insert, letterHref }: LetterPartProps) {
  const { t } = useText();
  const { reply, letters } = view;
  if (reply === null && letters.length === 0) return null;
  return (
    <Section title={t(reply?.inThread === false ? 'letters.title' : 'reply.title')} id="reply">
      <p>{leadOf(view, t)}</p>
      <LetterChooser reply={reply} letters={letters} wishes={wishes} />
      {reply === null ? (
        <Callout tone="calm" title={t('letters.none')}>
          <p>{t('letters.noneText')}</p>
        </Callout>
      ) : (
        <OneLetter
          key={`${view.entry.id} ${reply.templateId}`}
          view={view}
          reply={reply}
          evidence={evidence}
          insert={insert}
          letterHref={letterHref}
        />
      )}
    </Section>
  );
}

/** The plain answer says how far along she is; a letter of a step, for whom it is and where it goes; any other, what it is for. */
function leadOf({ reply, letters, rung }: NoticeView, t: Text['t']): string {
  if (reply === null) return t('letters.lead');
  const about = letters.find(({ templateId }) => templateId === reply.templateId)?.about ?? '';
  if (about !== '') return about;
  return t(reply.own === null && reply.inThread ? `reply.rung.${rung}` : `letterKind.for.${reply.kind}`);
}

function OneLetter({
  view,
  reply,
  evidence,
  insert,
  letterHref,
}: Omit<LetterPartProps, 'wishes'> & { readonly reply: ReplyView }) {
  const { t } = useText();
  const { deps } = useRecord();
  const [shown, setShown] = useState(false);
  const { id, caseId, subject } = view.entry;
  const checks = useCallback(
    async () => (await import('../../utils/app/letter/letter-checks')).letterChecks(deps, id),
    [deps, id],
  );
  const fill = useCallback(
    (
      of: ReplyView,
      values: Readonly<Record<string, string>>,
      attached: Parameters<typeof fillReply>[1]['attached'] = [],
    ) =>
      fillReply({ knowledge: withOwnLetters(deps.knowledge, of.own ? [of.own] : []) }, { reply: of, values, attached }),
    [deps],
  );
  if (reply.forged && reply.inThread && !shown) {
    const reason = `sender.${view.sender.reason}`;
    return (
      <Callout tone="care" icon="shieldOff" title={t('letters.forged')}>
        {hasText(reason) ? <p>{t(reason, { address: view.sender.address ?? '' })}</p> : null}
        <p>{t('letters.forgedText')}</p>
        <Button kind="plain" onClick={() => setShown(true)}>
          {t('letters.forgedShow')}
        </Button>
      </Callout>
    );
  }
  const mark = (left: LeftLetter, day: string) => {
    const { templateId: template, kind, route, beside, language, inThread, to } = reply;
    const title = view.letters.find(({ templateId }) => templateId === template)?.title ?? '';
    return markSent(deps, id, {
      ...{ template, kind, route, beside, language, evidence: left.evidence, text: left.text, day, to },
      subject: inThread || title === '' ? replySubject(subject) : title,
      from: { name: left.driverName, address: reply.known['accountEmail'] ?? '' },
    });
  };
  return (
    <Reply
      view={view}
      reply={reply}
      evidence={evidence}
      actions={{
        fill,
        checks,
        delivery: { copy: copyText, copyIfNeeded, insert: reply.inThread && !reply.forged ? insert : null },
        mark,
        unmark: (sent) => unmarkSent(deps, sent),
        keep: (
          <Suspense fallback={null}>
            <KeepLetter
              key={`${reply.templateId} ${reply.language}`}
              reply={reply}
              category={view.entry.category}
              hrefOf={letterHref}
            />
          </Suspense>
        ),
        lostPay: (onUse) => (
          <Suspense fallback={null}>
            <LostPayPart caseId={caseId} language={reply.language} onUse={onUse} />
          </Suspense>
        ),
      }}
    />
  );
}
