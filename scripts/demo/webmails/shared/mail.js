/** The mailbox, and what a replica stores: drafts by autosave, and what is sent. */
const json = async (path, body) => {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  return answer.status === 204 ? null : answer.json();
};

/** `{ account, threads: [{ id, subject, messages: [{ id, from, to, date, subject, text, sent, unread }] }] }`, newest thread first. */
export const loadMailbox = () => json('/demo/mailbox.json');

/** The first lines of a message in one, as a list shows them. */
export const snippetOf = ({ text }) => text.replace(/\s+/g, ' ').slice(0, 120);

export const nameOf = ({ name, address }) => name ?? address;

/** `Wed, May 6, 2026, 9:14 AM` in the page's language. */
export const fullDate = (iso, language = 'en-US') =>
  new Date(iso).toLocaleString(language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });

let drafts = 0;
/** Stores the editor's text as a draft after each change of it that a webmail hears of: `input` and keys, not the DOM. */
export function autosave(editor, { threadId, to, subject, textOf }) {
  drafts += 1;
  const draft = () => ({ id: `#msg-a:r${drafts}`, threadId, to, subject, text: textOf() });
  let stored = draft().text;
  const save = () => {
    const now = draft();
    if (now.text === stored) return;
    stored = now.text;
    void json('/demo/draft', now);
  };
  for (const type of ['input', 'keyup']) editor.addEventListener(type, save);
  return { send: () => json('/demo/send', draft()) };
}
