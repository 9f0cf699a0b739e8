import type { PageState } from '../../utils/messaging/contract';
import type { Translate } from '../../utils/i18n/t';
import { webmailOf } from '../../utils/webmail/hosts';

export interface PageWords {
  readonly text: string;
  /** `care`: something on the page can't be read. */
  readonly tone: 'calm' | 'care' | 'plain';
  readonly advice: string | null;
}

/** How well the page in front can be read: "Gmail: 24 rows read, message ok". */
export function pageStateWords(state: PageState | null, t: Translate): PageWords {
  if (state === null) return { text: t('page.none'), tone: 'plain', advice: null };
  const states = [state.list.state, state.message.state];
  const name = webmailOf(state.webmail)?.name ?? state.webmail;
  if (states.every((each) => each === 'idle'))
    return { text: t('page.idle', { webmail: name }), tone: 'plain', advice: null };
  const parts = [listWords(state.list, t), messageWords(state.message, t)].filter((part) => part !== '');
  const text = t('page.state', { webmail: name, parts: parts.join(', ') });
  if (states.includes('blind')) return { text, tone: 'care', advice: t('page.blind') };
  if (states.includes('degraded')) return { text, tone: 'care', advice: t('page.degraded') };
  return { text, tone: 'calm', advice: null };
}

function listWords(list: PageState['list'], t: Translate): string {
  if (list.state === 'idle') return '';
  return list.state === 'blind' ? t('page.list.blind') : t('page.list', { count: list.rows });
}

function messageWords(message: PageState['message'], t: Translate): string {
  if (message.state === 'idle') return '';
  if (message.state === 'blind') return t('page.message.blind');
  return message.unread === 0 ? t('page.message.ok') : t('page.message.part', { count: message.unread });
}
