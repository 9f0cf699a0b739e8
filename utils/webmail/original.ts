/**
 * The page that shows a message as it was sent: handed over if its message is in the record, once, and a line above it says
 * what became of it. Of other mail nothing leaves the page but the message's id.
 */
import { note } from '../../components/injected/note';
import type { Answer, Request, ToBackground, Welcome } from '../messaging/contract';
import { Marks } from './marks';
import type { WebmailAdapter } from './types';

export interface OriginalPort {
  readonly adapter: WebmailAdapter;
  readonly page: Document;
  send(name: 'original', payload: Request<ToBackground, 'original'>): Promise<Answer<ToBackground, 'original'> | null>;
}

/**
 * Gives back what to call with every word of the background: it looks at the page again, or takes its line away when it gets
 * null or may not read.
 */
export function followOriginal({ adapter, page, send }: OriginalPort): (welcome: Welcome | null) => Promise<void> {
  const marks = new Marks();
  let sent = false;
  let last = Promise.resolve();

  async function look(welcome: Welcome | null): Promise<void> {
    const found = welcome?.watching ? adapter.original?.(page) : null;
    if (!welcome || !found) return marks.clear();
    const ask = async (raw: string | null) =>
      (await send('original', { webmail: adapter.id, ...found, raw }))?.state ?? 'not-saved';
    let state = await ask(null);
    if (!sent && (state === 'wanted' || state === 'differs')) {
      state = await ask(found.raw);
      sent = state !== 'not-saved';
    }
    const words = welcome.words[`original.${state}`];
    if (words)
      marks.place({ parent: page.body, before: page.body.firstChild }, words, () =>
        note(page, `${welcome.words.redress ?? ''}: ${words}`, welcome.direction),
      );
    marks.sweep();
  }

  // One after the other: a word that comes while the message is handed over must find it there.
  return (welcome) => (last = last.then(() => look(welcome)));
}
