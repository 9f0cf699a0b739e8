/** The content script's side of the contract: send, and take "no answer" as an answer. */
import { browser } from 'wxt/browser';

import type { Answer, Request, ToBackground } from './contract';

/**
 * Sends one message to the background; null when nobody answers (the extension was updated, or the
 * background refused). The background sends only what the contract says, so its answer is taken as it is.
 */
export async function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  payload: Request<ToBackground, Name>,
): Promise<Answer<ToBackground, Name> | null> {
  try {
    const answer: Answer<ToBackground, Name> | undefined = await browser.runtime.sendMessage({ name, payload });
    return answer ?? null;
  } catch {
    // An orphaned script: the pipeline finds out by `alive` and takes its marks away.
    return null;
  }
}
