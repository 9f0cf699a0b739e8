/** One quiet line of our own words above a page, with nothing to press. */
import { coloursOf, hostOf, type RootMode } from './host';

const CSS =
  ':host{display:block!important;contain:layout style;margin:8px}.mark{padding:8px 12px;border-radius:6px;font:400 13px/20px system-ui,sans-serif;max-width:720px}';

/** @param says static words, never any of a message */
export function note(page: Document, says: string, direction: 'ltr' | 'rtl', mode?: RootMode): HTMLElement {
  const line = page.createElement('div');
  line.className = 'mark';
  line.dir = direction;
  line.setAttribute('role', 'note');
  line.textContent = says;
  return hostOf(page, CSS + coloursOf('maybe'), line, mode);
}
