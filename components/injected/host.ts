/**
 * The element our marks live in: a `<span>` with one fixed neutral attribute and a closed shadow root. Only
 * static, neutral words go in: never text of a message, a count or a draft. Solid colours of our own, since
 * a webmail's theme is not the system's.
 */
import { MARK } from '../../utils/webmail/dom';
import type { Tone } from './shapes';

const COLOURS: Readonly<Record<Tone, readonly [ink: string, paper: string, edge: string]>> = {
  maybe: ['#33424d', '#eef2f5', '#8a99a5'],
  warning: ['#553300', '#ffefcc', '#b98a2f'],
  grave: ['#ffffff', '#8c1d18', '#8c1d18'],
  reply: ['#27356b', '#e7ebfa', '#7c8bc4'],
  todo: ['#553300', '#ffefcc', '#b98a2f'],
  good: ['#124d2c', '#e2f4e8', '#5c9c77'],
  fraud: ['#ffffff', '#4a1d52', '#4a1d52'],
};

const BASE = ':host{all:initial}*{box-sizing:border-box}';

/** Custom properties of a tone's colours, as one CSS rule. */
export function coloursOf(tone: Tone): string {
  const [ink, paper, edge] = COLOURS[tone];
  return `.mark{--ink:${ink};--paper:${paper};--edge:${edge};color:var(--ink);background:var(--paper);border:1px solid var(--edge)}`;
}

/** How a shadow root is made: closed in a page, open only where a test has to look inside. */
export type RootMode = 'closed' | 'open';

/** An empty host with its style and content in place. */
export function hostOf(page: Document, css: string, content: HTMLElement, mode: RootMode = 'closed'): HTMLElement {
  const host = page.createElement('span');
  host.setAttribute(MARK, '');
  const root = host.attachShadow({ mode });
  const style = page.createElement('style');
  style.textContent = BASE + css;
  root.append(style, content);
  return host;
}
