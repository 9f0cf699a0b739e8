import type { Translate } from '../../utils/i18n/t';
import type { Checkup } from '../../utils/messaging/contract';

export interface CheckLine {
  /** `plain`: there was nothing of the kind on the page to check. */
  readonly tone: 'good' | 'care' | 'plain';
  readonly text: string;
}

/** What a check found, a line for each part of a page a driver knows. */
export function checkLines({ account, list, message, editors }: Checkup, t: Translate): readonly CheckLine[] {
  return [
    listLine(list, t),
    messageLine(message, t),
    editors.found === 0
      ? { tone: 'plain', text: t('check.noEditor') }
      : { tone: 'good', text: t('check.editor', { count: editors.found }) },
    account ? { tone: 'good', text: t('check.account') } : { tone: 'care', text: t('check.noAccount') },
  ];
}

function listLine(list: Checkup['list'], t: Translate): CheckLine {
  if (list.state === 'idle') return { tone: 'plain', text: t('check.noList') };
  if (list.state === 'blind') return { tone: 'care', text: t('check.listBlind') };
  const isWhole = list.state === 'ok' && list.senders > 0 && list.slots === list.rows;
  return {
    tone: isWhole ? 'good' : 'care',
    text: t(isWhole ? 'check.list' : 'check.listPart', { count: list.rows }),
  };
}

function messageLine(message: Checkup['message'], t: Translate): CheckLine {
  if (message.state === 'idle') return { tone: 'plain', text: t('check.noMessage') };
  if (message.state === 'blind') return { tone: 'care', text: t('check.messageBlind') };
  const isWhole = message.state === 'ok' && message.texts > 0;
  return {
    tone: isWhole ? 'good' : 'care',
    text: t(isWhole ? 'check.message' : 'check.messagePart', { count: message.texts }),
  };
}
