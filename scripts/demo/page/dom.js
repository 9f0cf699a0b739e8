/**
 * Makes elements. Class names of Gmail's are anchors only; the look hangs on names that begin with
 * `d-`, so that `?strip=` can take the anchors away from a page that still looks the same.
 */
import { options } from './options.js';

const { drop, strip } = options;
const noIds = strip === 'ids' || strip === 'both' || strip === 'all';
const noClasses = strip === 'classes' || strip === 'both' || strip === 'all';

const ID_ATTRIBUTES = new Set([
  'data-thread-id',
  'data-legacy-thread-id',
  'data-legacy-last-message-id',
  'data-legacy-last-non-draft-message-id',
  'data-thread-perm-id',
  'data-message-id',
  'data-legacy-message-id',
  'data-container-id',
  'jslog',
]);
const MARKS = new Set(['gh', 'g_editable']);
const SHAPE = new Set(['role', 'email', 'name', 'data-hovercard-id', 'title']);

/** `zA zE d-row` without its anchors is `kzA kzE d-row`: still names, none that anybody knows. */
function className(names) {
  const isGone = (name) => (noClasses && !name.startsWith('d-')) || drop.has(name);
  return names.replace(/[^\s]+/g, (name) => (isGone(name) ? `k${name}` : name));
}

/** `text`, or what a browser's translation makes of it. */
function words(child) {
  if (!options.translated || typeof child !== 'string' || child.trim() === '') return child;
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  for (const font of [outer, inner]) font.dir = 'auto';
  inner.append(child);
  outer.append(inner);
  return outer;
}

export function set(node, name, value) {
  if (value === null || value === undefined || value === false) return node.removeAttribute(name);
  if (drop.has(name) || (noIds && ID_ATTRIBUTES.has(name))) return undefined;
  if (noClasses && MARKS.has(name)) return undefined;
  if (strip === 'all' && SHAPE.has(name)) return undefined;
  return node.setAttribute(name, name === 'class' ? className(String(value)) : String(value));
}

/** `el('td', { class: 'xY', role: 'gridcell' }, 'text', child, null)` */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  const shown = children.flat().filter((child) => child !== null && child !== undefined && child !== false);
  node.append(...shown.map(words));
  return node;
}

export function button(attributes, label, onClick) {
  const node = el('div', { role: 'button', tabindex: '0', ...attributes }, label);
  node.addEventListener('click', onClick);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') onClick(event);
  });
  return node;
}

let rendered = 0;
/** Gmail numbers the nodes of one rendering `:a`, `:b`, …: never a key. */
export function nextId() {
  rendered += 1;
  return `:${(rendered + 35).toString(36)}`;
}

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
