/** Markup as text: whatever is put into it is escaped, so that no word of a mail can become markup. */

/** A piece of markup that was made by {@link el} or {@link join}. */
export interface Markup {
  readonly markup: string;
}

/** Text, a piece of markup, a list of either, or nothing. */
export type Child = string | Markup | null | readonly Child[];

const VOID = new Set(['img', 'meta', 'br']);
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** An element. Names of elements and attributes are the caller's own words, values and children may be anybody's. */
export function el(name: string, attributes: Readonly<Record<string, string>> = {}, ...children: Child[]): Markup {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${pairs.join('')}>`;
  return { markup: VOID.has(name) ? start : `${start}${text(children)}</${name}>` };
}

/** A whole page. `style` is our own, and allowed by its hash. */
export function page(language: string, dir: string, head: readonly Markup[], style: string, body: Child): string {
  const html = `<html lang="${escaped(language)}" dir="${escaped(dir)}">`;
  return `<!doctype html>\n${html}\n<head>\n${text(head)}<style>${style}</style>\n</head>\n<body>${text(body)}</body>\n</html>\n`;
}

function text(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  return isList(child) ? child.map(text).join('') : child.markup;
}

function isList(child: Markup | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

/** Signs of markup are written out; control characters, which no page may hold, are left out. */
function escaped(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
