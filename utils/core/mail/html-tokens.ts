/**
 * A small HTML tokenizer after WHATWG HTML section 13.2.5, as far as mail needs it. It looks at every
 * character a fixed number of times: what is never closed is dropped to the end, as browsers do.
 */

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is not markup; none of it is for reading. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);

/** Yields text (character references still in it), start tags and end tags; comments and raw content are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const less = nextTag(html, at);
    if (less > at) yield { kind: 'text', text: html.slice(at, less) };
    if (less === html.length) return;
    const tag = tagAt(html, less);
    if (tag.token) yield tag.token;
    at = tag.token?.kind === 'open' && RAW.has(tag.token.name) ? rawEnd(html, tag.end, tag.token.name) : tag.end;
  }
}

/** A comment ends with `-->`, and in browsers with `--!>` too; `<!-->` and `<!--->` are whole comments. */
function afterComment(html: string, from: number): number {
  const end = /--!?>/g;
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

/** Index of the next `<` that begins a tag or comment, or the end. */
function nextTag(html: string, from: number): number {
  let less = html.indexOf('<', from);
  while (less !== -1 && !/[A-Za-z/!?]/.test(html.charAt(less + 1))) less = html.indexOf('<', less + 1);
  return less === -1 ? html.length : less;
}

interface Tag {
  readonly token: HtmlToken | null;
  /** Index after it. */
  readonly end: number;
}

function tagAt(html: string, less: number): Tag {
  if (html.startsWith('<!--', less)) return { token: null, end: afterComment(html, less + 2) };
  const closing = html[less + 1] === '/';
  const nameAt = closing ? less + 2 : less + 1;
  if (!/[A-Za-z]/.test(html.charAt(nameAt))) return { token: null, end: after(html, '>', less) };
  const nameEnd = endOfName(html, nameAt);
  const name = html.slice(nameAt, nameEnd).toLowerCase();
  const greater = endOfTag(html, nameEnd);
  if (greater === html.length) return { token: null, end: greater };
  const token: HtmlToken = closing
    ? { kind: 'close', name }
    : { kind: 'open', name, attributes: html.slice(nameEnd, greater) };
  return { token, end: greater + 1 };
}

function endOfName(html: string, from: number): number {
  let at = from;
  while (at < html.length && !/[\s/>]/.test(html.charAt(at))) at += 1;
  return at;
}

/** Index of the `>` that ends the tag: not one inside a quoted value. The end of the text when there is none. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const char = html.charAt(at);
    if (char === '>') return at;
    at = char === '=' ? endOfValue(html, at + 1) : at + 1;
  }
  return html.length;
}

/** Index after a quoted value; where the value begins, when it is not quoted. */
function endOfValue(html: string, from: number): number {
  let at = from;
  while (/\s/.test(html.charAt(at))) at += 1;
  const char = html.charAt(at);
  return char === '"' || char === "'" ? after(html, char, at + 1) : at;
}

/** Index of the end tag of a raw element, or the end. */
function rawEnd(html: string, from: number, name: string): number {
  let at = html.indexOf('</', from);
  while (at !== -1) {
    const found = html.slice(at + 2, at + 2 + name.length).toLowerCase() === name;
    if (found && /^[\s/>]?$/.test(html.charAt(at + 2 + name.length))) return at;
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
