/** A message's text as nodes: never as HTML, so that what was a script is words. Quoted text is folded away. */
import { el, nextId } from './dom.js';
import { foreignNotes } from './foreign.js';
import { options } from './options.js';
import { words } from './words.js';

/** Gmail cuts a message of more than about 102 kB. */
const CLIP_AT = 102_400;
const QUOTED = /^\s*>/;
const WROTE = /(wrote|escribió|schrieb|כתב.*|a écrit)\s*:\s*$/;

/** Fills `.a3s`. `hits` are words to mark, as after a search. */
export function fillBody(target, message, hits = []) {
  const clipped = message.text.length > CLIP_AT;
  const { own, intro, quoted } = splitQuote(message.text.slice(0, CLIP_AT));
  const [note, ...below] = foreignNotes();
  target.replaceChildren(...(note ? [note] : []), el('div', { dir: 'auto' }, lines(own, hits)), ...picture(), ...below);
  if (quoted.length > 0) target.append(...foldedQuote(intro, quoted));
  if (clipped) target.append(clipNote(message));
}

/** Own lines; and when the text ends in a quotation, its introduction ("On … wrote:") and its lines. */
export function splitQuote(text) {
  const all = text.replace(/\r\n?/g, '\n').replace(/\s+$/, '').split('\n');
  let start = all.length;
  while (start > 0 && (QUOTED.test(all[start - 1]) || all[start - 1].trim() === '')) start -= 1;
  while (start < all.length && !QUOTED.test(all[start])) start += 1;
  if (start === all.length) return { own: all, intro: [], quoted: [] };
  let intro = start;
  while (intro > 0 && all[intro - 1].trim() === '') intro -= 1;
  if (intro > 0 && WROTE.test(all[intro - 1])) {
    intro -= 1;
    if (intro > 0 && /^\s*</.test(all[intro])) intro -= 1;
  } else intro = start;
  return {
    own: trimEnd(all.slice(0, intro)),
    intro: all.slice(intro, start),
    quoted: all.slice(start).map((line) => line.replace(/^\s*> ?/, '')),
  };
}

/** A picture in the text, and the buttons Gmail lays over it. */
function picture() {
  if (!options.extras) return [];
  const button = el('div', { class: 'a6S', role: 'button', 'data-tooltip': words.download }, words.download);
  return [el('div', {}, el('img', { class: 'CToWUd', alt: '', width: '40', height: '20' })), button];
}

function trimEnd(all) {
  const last = all.findLastIndex((line) => line.trim() !== '');
  return all.slice(0, last + 1);
}

function foldedQuote(intro, quoted) {
  const quote = el(
    'div',
    { class: 'adL d-quote', id: nextId() },
    el(
      'div',
      { class: 'gmail_quote' },
      el(
        'div',
        { dir: 'ltr', class: 'gmail_attr' },
        lines(
          intro.filter((line) => line.trim() !== ''),
          [],
        ),
      ),
      el('blockquote', { class: 'gmail_quote' }, lines(quoted, [])),
    ),
  );
  quote.style.display = 'none';
  const fold = el(
    'div',
    {
      class: 'ajR d-fold',
      role: 'button',
      tabindex: '0',
      'aria-label': words.trimmed,
      'aria-expanded': 'false',
      id: nextId(),
    },
    '•••',
  );
  fold.addEventListener('click', () => {
    const hidden = quote.style.display === 'none';
    quote.style.display = hidden ? '' : 'none';
    fold.setAttribute('aria-expanded', String(hidden));
  });
  return [el('div', { class: 'yj6qo ajU' }, fold), quote];
}

const clipNote = (message) =>
  el(
    'div',
    { class: 'iX d-clip' },
    `${words.clipped}  `,
    el('a', { href: `?view=lg&permmsgid=msg-f:${message.decimal}`, target: '_blank' }, words.whole),
  );

function lines(all, hits) {
  return all.flatMap((line, index) => [...(index > 0 ? [el('br')] : []), ...linked(line, hits)]);
}

function linked(line, hits) {
  return line
    .split(/(https?:\/\/[^\s<>"]+)/)
    .flatMap((piece, index) =>
      index % 2 === 1
        ? [el('a', { href: piece, target: '_blank', rel: 'noreferrer', 'data-saferedirecturl': piece }, piece)]
        : highlighted(piece, hits),
    );
}

/** `span.il` around each hit, in the middle of a word too. */
function highlighted(text, hits) {
  if (hits.length === 0) return [text];
  const escaped = hits.map((hit) => hit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'i'))
    .map((piece, index) => (index % 2 === 1 ? el('span', { class: 'il' }, piece) : piece));
}
