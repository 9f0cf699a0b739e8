import { useState } from 'react';

import type { InsertAnswer } from '../../utils/messaging/contract';

/** How a letter leaves: the clipboard, and, beside a webmail tab, its reply box. */
export interface Delivery {
  /** False when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The same for text that may not be needed, told by null: called within the click, as a browser wants it. */
  readonly copyIfNeeded: (text: Promise<string | null>) => Promise<boolean>;
  /** Null where there is no webmail page to put it into. */
  readonly insert: ((text: string, acceptRecipients: boolean) => Promise<InsertAnswer>) | null;
}

type Settled = 'copied' | 'copy-failed' | 'inserted' | 'no-editor' | 'failed-copied' | 'failed';

/** What happened to the letter. `failed-copied`: it could not be put in, and is on the clipboard instead. */
export type DeliveryState =
  { readonly is: 'idle' | 'working' | Settled } | { readonly is: 'ask'; readonly recipients: readonly string[] };

interface DeliveryActions {
  readonly state: DeliveryState;
  readonly copy: (text: string) => Promise<void>;
  readonly insert: (text: string, acceptRecipients: boolean) => Promise<void>;
  readonly reset: () => void;
}

/**
 * Runs one delivery at a time and keeps what came of it.
 * @param onDelivered the letter is on the clipboard or in the reply box
 */
export function useDelivery(delivery: Delivery, onDelivered: () => void): DeliveryActions {
  const [state, setState] = useState<DeliveryState>({ is: 'idle' });
  const settle = (is: Settled): void => {
    setState({ is });
    if (is === 'copied' || is === 'inserted' || is === 'failed-copied') onDelivered();
  };
  const insert = async (text: string, acceptRecipients: boolean): Promise<void> => {
    if (delivery.insert === null) return;
    setState({ is: 'working' });
    const answering = delivery
      .insert(text, acceptRecipients)
      .catch((): InsertAnswer => ({ result: 'failed', why: 'no answer' }));
    const copying = delivery.copyIfNeeded(answering.then(({ result }) => (result === 'failed' ? text : null)));
    const answer = await answering;
    if (answer.result === 'check-recipients') setState({ is: 'ask', recipients: answer.recipients });
    else if (answer.result === 'failed') settle((await copying) ? 'failed-copied' : 'failed');
    else settle(answer.result);
  };
  const copy = async (text: string): Promise<void> => settle((await delivery.copy(text)) ? 'copied' : 'copy-failed');
  return { state, copy, insert, reset: () => setState({ is: 'idle' }) };
}
