/** The inline reply: who it goes to, a hidden subject, the editor with signature and folded quote. */
import { button, el } from './dom.js';
import { createForm, newDraft, quoteOf, recipientLine } from './compose.js';
import { icon } from './icons.js';
import { openWindow } from './windows.js';
import { isMe } from './store.js';
import { words } from './words.js';

const answered = (subject) => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** @param draft a stored draft to go on with, or null */
export function createReply({ entry, message, draft: stored, onClosed, onSent }) {
  const to = isMe(message.from) ? message.to : [message.from];
  const draft = newDraft(stored ? { ...stored } : { threadId: entry.thread.id, to, subject: answered(entry.subject) });
  const recipients = recipientLine(draft);
  const subject = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    'aria-hidden': 'true',
    tabindex: '-1',
    value: draft.subject,
  });
  subject.style.display = 'none';
  const popOut = button(
    { class: 'ajs d-icon', 'aria-label': words.popOut, 'data-tooltip': words.popOut },
    icon('popOut'),
    () => {
      draft.text = form.editor.text();
      form.close(false);
      openWindow({ draft, quote: quoteOf(message), onSent });
    },
  );
  const head = el('div', { class: 'aoD hl d-reply-head' }, icon('reply'), recipients.node, popOut);
  const form = createForm({ draft, names: 'aO9', quote: quoteOf(message), before: [head, subject], onClosed, onSent });
  return Object.assign(form, { setRecipients: recipients.fill });
}
