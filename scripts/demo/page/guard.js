/**
 * Makes every HTML sink of the page's own world throw, as Gmail's policy does, and remembers it. Extensions
 * have their own prototypes in their isolated world: what is seen here was done in the page's.
 */
export const violations = [];

function refuse(what) {
  violations.push(what);
  throw new TypeError(`${what} is not allowed in this page.`);
}

function refuseSetter(prototype, name) {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, { ...own, set: () => refuse(name) });
}

export function guardSinks() {
  refuseSetter(Element.prototype, 'innerHTML');
  refuseSetter(Element.prototype, 'outerHTML');
  refuseSetter(ShadowRoot.prototype, 'innerHTML');
  Element.prototype.insertAdjacentHTML = () => refuse('insertAdjacentHTML');
  Range.prototype.createContextualFragment = () => refuse('createContextualFragment');
  document.write = () => refuse('document.write');
}
