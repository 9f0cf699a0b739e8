import type { Sureness } from '../../core/types';
import { effective } from '../message/effective';
import { foundId, type FoundMail } from './found';
import { reasonsOf } from '../notice/notice-reasons';
import type { EntryView, ReasonView } from '../views';

/** A found message as a line of the list. */
export interface FoundView extends Pick<
  EntryView,
  'id' | 'category' | 'tier' | 'corrected' | 'date' | 'from' | 'subject'
> {
  readonly sureness: Sureness;
  readonly canned: boolean;
}

/** What is shown of one when it is opened. */
export interface OpenedFound {
  readonly text: string;
  readonly clipped: boolean;
  readonly reasons: readonly ReasonView[];
  readonly sureness: Sureness;
}

export function foundView(mail: FoundMail): FoundView {
  const { draft, verdict, correction } = mail;
  return {
    id: foundId(mail),
    ...effective(verdict, correction),
    corrected: correction !== null,
    date: draft.message.date,
    from: draft.message.from?.name ?? draft.message.from?.address ?? '',
    subject: draft.message.subject ?? '',
    sureness: correction === null ? verdict.sureness : 'sure',
    canned: verdict.canned,
  };
}

export function openedFound({ draft, verdict }: FoundMail): OpenedFound {
  return {
    text: draft.message.text ?? '',
    clipped: draft.clipped,
    reasons: reasonsOf(verdict.why, draft.message),
    sureness: verdict.sureness,
  };
}
