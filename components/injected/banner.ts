/**
 * The quiet line above an opened flagged message: what it is, how grave, and one button that opens our own
 * panel. Nothing here changes anything, so a page that tricks a click out of the driver gains nothing.
 */
import type { Label } from '../../utils/messaging/contract';
import { coloursOf, hostOf, type RootMode } from './host';
import { shape, toneOf } from './shapes';

const CSS = `
:host{display:block!important;contain:layout style;margin:8px 0 12px}
.mark{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;padding:8px 12px;border-radius:6px;
border-inline-start-width:4px;font:400 13px/20px system-ui,sans-serif;max-width:720px}
strong{font-weight:600}
.tier{opacity:.9}
.space{flex:1 1 8px}
button{font:600 13px/20px system-ui,sans-serif;color:#123a4a;background:#fff;border:1px solid #5c7a88;border-radius:6px;
padding:4px 14px;min-height:32px;cursor:pointer}
button:hover{background:#eef5f8}
button:focus-visible{outline:3px solid #1f6f8b;outline-offset:2px}
@media (forced-colors:active){.mark,button{border:1px solid}}
`;

/** What Gmail's own shortcuts listen to: they would take Enter and Space away from the button. */
const OWN_EVENTS = ['keydown', 'keypress', 'keyup', 'mousedown'] as const;

/** A click this soon after the banner appeared was meant for what stood there before. */
const TOO_SOON = 500;

export interface BannerOptions {
  readonly label: Label;
  readonly words: Readonly<Record<string, string>>;
  readonly direction: 'ltr' | 'rtl';
  readonly onExplain: () => void;
  readonly mode?: RootMode;
}

/** A banner for one opened message. */
export function banner(page: Document, { label, words, direction, onExplain, mode }: BannerOptions): HTMLElement {
  const tone = toneOf(label.tier);
  const line = page.createElement('div');
  line.className = `mark ${tone}`;
  line.dir = direction;
  line.setAttribute('role', 'note');
  line.setAttribute('aria-label', words.redress ?? '');
  const name = page.createElement('strong');
  name.textContent = words[`title.${label.category}`] ?? words[`badge.${label.category}`] ?? '';
  const tier = page.createElement('span');
  tier.className = 'tier';
  const doubt = label.sure === 'not-sure' ? ` (${words.maybe ?? ''})` : '';
  tier.textContent = `${words[`tier.${label.tier}`] ?? ''}${doubt}`;
  const space = page.createElement('span');
  space.className = 'space';
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = words.explain ?? '';
  const shown = performance.now();
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted && performance.now() - shown > TOO_SOON) onExplain();
  });
  for (const type of OWN_EVENTS) button.addEventListener(type, (event) => event.stopPropagation());
  line.append(shape(page, tone, 18), name, tier, space, button);
  return hostOf(page, CSS + coloursOf(tone), line, mode);
}
