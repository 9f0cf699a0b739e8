/**
 * Roundcube's page to write on: one text area, or TinyMCE's frame over it. Its address does not say which message it answers; only
 * where it was opened from does, when that was the message's own page.
 */
import { isHtmlElement } from '../../dom';
import { addressesIn } from '../../people';
import type { Editor } from '../../types';
import { editorPage } from './frames';
import { idIn, isRoundcube, settingOf } from './ids';

const AREA = 'textarea[name="_message"]';
const RECIPIENTS = '[name="_to"], [name="_cc"], [name="_bcc"]';
const BELOW = '#reply-intro, blockquote, #_rc_sig';

function valueOf(field: Element): string {
  return 'value' in field && typeof field.value === 'string' ? field.value : '';
}

/** Whether it answers a message: a forwarded one goes to somebody else. */
function isReply(root: Document): boolean {
  return settingOf(root, 'reply_msgid') !== null && settingOf(root, 'compose_mode') !== 'forward';
}

/** The message whose own page she came from. */
function openedBefore(root: Document): string | null {
  const { referrer } = root;
  if (!URL.canParse(referrer) || new URL(referrer).origin !== root.location?.origin) return null;
  const { searchParams } = new URL(referrer);
  return searchParams.get('_action') === 'show' ? idIn(searchParams) : null;
}

/** The place to write in, the message it answers as far as it is known, and whom it would go to. */
export function editors(root: Document): Editor[] {
  const area = isRoundcube(root) ? root.querySelector(AREA) : null;
  if (!area) return [];
  const rich = editorPage(root)?.body;
  const element = rich?.hasAttribute('contenteditable') ? rich : area;
  if (!isHtmlElement(element)) return [];
  const answers = isReply(root);
  const threadId = answers ? openedBefore(root) : null;
  const words = [...root.querySelectorAll(RECIPIENTS)].map(valueOf);
  return [
    {
      element,
      below: BELOW,
      threadId,
      unnamed: answers && threadId === null,
      recipients: addressesIn(words.join(' ')),
    },
  ];
}
