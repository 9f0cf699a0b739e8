import { drop } from './options.js';

/** An attribute, a class or the value of a test id that is dropped stands there under a name nobody knows. */
function set(node, name, value) {
  if (value === null || value === undefined || value === false || drop.has(name)) return;
  const words = String(value);
  if (name === 'class')
    node.setAttribute(
      name,
      words.replace(/[^\s]+/g, (one) => (drop.has(one) ? `k${one}` : one)),
    );
  else node.setAttribute(name, drop.has(words) ? `k-${words}` : words);
}

/** `el('div', { role: 'option' }, 'text', child, null)` */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function button(attributes, label, onClick) {
  const node = el('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', onClick);
  return node;
}

/** The paragraphs of a message, as elements. */
export function paragraphs(text, attributes = {}) {
  return text.split('\n').map((line) => el('div', attributes, line === '' ? el('br') : line));
}

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
