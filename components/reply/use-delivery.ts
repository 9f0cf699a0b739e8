import { useState } from 'react';

import type { InsertAnswer } from '../../utils/messaging/contract';

/** How a letter leaves: the clipboard, and, beside a webmail tab, its reply box. */
export interface Delivery {
  /** False when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Null where there is no webmail page to put it into. */
  readonly insert: ((text: string, acceptRecipients: boolean) => Promise<InsertAnswer>) | null;
}

/** What happened to the letter. `failed-copied`: it could not be put in, and is on the clipboard instead. */
export type DeliveryState =
  | {
      readonly is:
        'idle' | 'working' | 'copied' | 'copy-failed' | 'inserted' | 'no-editor' | 'failed-copied' | 'failed';
    }
  | { readonly is: 'ask'; readonly recipients: readonly string[] };

interface DeliveryActions {
  readonly state: DeliveryState;
  readonly copy: (text: string) => Promise<void>;
  readonly insert: (text: string, acceptRecipients: boolean) => Promise<void>;
  readonly reset: () => void;
}

/** Runs one delivery at a time and keeps what came of it. */
export function useDelivery(delivery: Delivery): DeliveryActions {
  const [state, setState] = useState<DeliveryState>({ is: 'idle' });
  const insert = async (text: string, acceptRecipients: boolean): Promise<void> => {
    if (delivery.insert === null) return;
    setState({ is: 'working' });
    const answer = await delivery
      .insert(text, acceptRecipients)
      .catch((): InsertAnswer => ({ result: 'failed', why: 'no answer' }));
    if (answer.result === 'check-recipients') setState({ is: 'ask', recipients: answer.recipients });
    else if (answer.result === 'failed') setState({ is: (await delivery.copy(text)) ? 'failed-copied' : 'failed' });
    else setState({ is: answer.result });
  };
  const copy = async (text: string): Promise<void> =>
    setState({ is: (await delivery.copy(text)) ? 'copied' : 'copy-failed' });
  return { state, copy, insert, reset: () => setState({ is: 'idle' }) };
}
