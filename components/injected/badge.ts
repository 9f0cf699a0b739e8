/** The small mark in a list row: a shape and a word. It is a picture, not a control: a click opens the mail as ever. */
import { coloursOf, hostOf, type RootMode } from './host';
import { shape, toneOf } from './shapes';

const CSS = `
:host{display:inline-flex!important;vertical-align:middle;contain:layout style;margin-inline-end:6px}
.mark{display:inline-flex;align-items:center;gap:3px;height:16px;padding:0 5px 0 4px;border-radius:8px;
font:600 11px/14px system-ui,sans-serif;white-space:nowrap;letter-spacing:0}
.maybe{border-style:dashed}
`;

export interface BadgeOptions {
  readonly category: string;
  /** A tier, or `maybe` for a hint. */
  readonly tier: string;
  readonly words: Readonly<Record<string, string>>;
  readonly direction: 'ltr' | 'rtl';
  readonly mode?: RootMode;
}

/** A badge for one row. Missing words fall back to the plain word for a notice. */
export function badge(page: Document, { category, tier, words, direction, mode }: BadgeOptions): HTMLElement {
  const tone = toneOf(tier);
  const word = words[`badge.${category}`] ?? words['badge.unknown-flex'] ?? '';
  const said = tier === 'maybe' ? (words.maybe ?? '') : (words[`tier.${tier}`] ?? '');
  const mark = page.createElement('span');
  mark.className = `mark ${tone}`;
  mark.dir = direction;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', `${words.redress ?? ''}: ${said}: ${word}`);
  const text = page.createElement('span');
  text.textContent = tier === 'maybe' ? `${said}: ${word}` : word;
  mark.append(shape(page, tone, 12), text);
  return hostOf(page, CSS + coloursOf(tone), mark, mode);
}
