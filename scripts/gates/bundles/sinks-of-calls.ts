import type { AnyNode, CallExpression, NewExpression, Node } from 'acorn';

import type { Context } from './finding';
import { LOADING_ATTRIBUTES, LOADING_ELEMENTS } from './names';
import type { Sink } from './sink';
import { constantText, keyName, lastName, leadingText, unwrap } from './syntax';

/** Calls that open, load, navigate or run something, judged by what they are given. */
export function callSinks(node: AnyNode, _parents: readonly AnyNode[], context: Context): Sink | null {
  if (node.type === 'ImportExpression') return isOwnFile(constantText(node.source)) ? null : { rule: 'import', node };
  if (node.type === 'NewExpression') return context === 'content' ? ofContentNew(node) : null;
  if (node.type !== 'CallExpression') return null;
  const callee = unwrap(node.callee);
  const name = lastName(callee);
  if (!callee || name === null) return null;
  const rule = ofAnyCall(node, callee, name) ?? (context === 'content' ? ofContentCall(node, name) : null);
  return rule ? { rule, node } : null;
}

function ofAnyCall(node: CallExpression, callee: AnyNode, name: string): string | null {
  const [first] = node.arguments;
  const owner = callee.type === 'MemberExpression' ? lastName(callee.object) : null;
  if (name === 'constructor' && callee.type === 'MemberExpression') return 'code';
  if ((name === 'setTimeout' || name === 'setInterval') && leadingText(first) !== null) return 'code';
  if (name === 'open' && isAddress(leadingText(first))) return 'navigate';
  if (name === 'write' && /^\s*</.test(leadingText(first) ?? '')) return 'html';
  if (name === 'navigate') return 'navigate';
  if (owner !== null && (name === 'assign' || name === 'replace')) return ofLocationCall(node, owner, name);
  if (name === 'create' || name === 'update' || name === 'setIcon') return ofOpening(node, owner, name);
  if (name === 'register' && owner === 'serviceWorker') return 'worker';
  return null;
}

/** `String.replace` takes two arguments and `Object.assign` is useless with one: with one they are `location`'s. */
function ofLocationCall(node: CallExpression, owner: string, name: string): string | null {
  if (owner === 'location') return 'location';
  return node.arguments.length === 1 && owner !== 'Object' && name === 'assign'
    ? 'location'
    : ofOneArgument(node, name);
}

function ofOneArgument(node: CallExpression, name: string): string | null {
  return name === 'replace' && node.arguments.length === 1 && node.arguments[0]?.type !== 'SpreadElement'
    ? 'location'
    : null;
}

/** `tabs.create`, `windows.create`, `tabs.update`, and anything else created with a `url` or an `iconUrl`. */
function ofOpening(node: CallExpression, owner: string | null, name: string): string | null {
  const isOpener = owner === 'tabs' || owner === 'windows';
  const options = node.arguments.map(unwrap).find((argument) => argument?.type === 'ObjectExpression');
  if (options?.type !== 'ObjectExpression')
    return isOpener && name !== 'setIcon' && node.arguments.length > 0 ? 'navigate' : null;
  if (isOpener && options.properties.some((property) => property.type === 'SpreadElement')) return 'navigate';
  for (const property of options.properties) {
    const key = keyName(property);
    if (property.type !== 'Property' || (key !== 'url' && key !== 'iconUrl' && key !== 'imageUrl')) continue;
    if (!isExtensionAddress(property.value)) return 'navigate';
  }
  return null;
}

/** `browser.runtime.getURL(…)`, or text that begins as a path inside the package. */
function isExtensionAddress(node: Node): boolean {
  const known = unwrap(node);
  if (known?.type === 'CallExpression') return lastName(unwrap(known.callee)) === 'getURL';
  if (known?.type === 'ConditionalExpression')
    return isExtensionAddress(known.consequent) && isExtensionAddress(known.alternate);
  const begin = leadingText(known);
  return begin !== null && (/^\/(?!\/)/.test(begin) || /^[\w-]+\.html(?:[?#]|$)/.test(begin));
}

function isAddress(text: string | null): boolean {
  return text !== null && /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(text);
}

/** `./x.js`, `../chunks/x.js` or `/x.js`. */
function isOwnFile(text: string | null): boolean {
  return text !== null && /^(?:\.{1,2}\/|\/(?!\/))/.test(text);
}

function ofContentNew(node: NewExpression): Sink | null {
  return lastName(node.callee) === 'Audio' ? { rule: 'load', node } : null;
}

/** What else may not be done where the pages' policy does not bind. */
function ofContentCall(node: CallExpression, name: string): string | null {
  const [first, second] = node.arguments;
  if (name === 'createElement') return isHarmlessElement(first) ? null : 'load';
  if (name === 'createElementNS') return isHarmlessElement(second) ? null : 'load';
  if (name === 'setAttribute' || name === 'toggleAttribute') return ofAttribute(first, second);
  if (name === 'setAttributeNS') return ofAttribute(second, node.arguments[2]);
  if (name === 'setProperty') return mayLoad(second) ? 'load' : null;
  if (name === 'submit' || name === 'requestSubmit') return 'load';
  if (name === 'replaceSync' || name === 'insertRule') return mayLoad(first) ? 'load' : null;
  return name === 'postMessage' ? 'message' : null;
}

function isHarmlessElement(node: Node | undefined): boolean {
  const tag = constantText(node);
  return tag !== null && !LOADING_ELEMENTS.has(tag.toLowerCase());
}

/** Handlers count too: the page's policy reports them, with our name in the report. */
function ofAttribute(nameNode: Node | undefined, value: Node | undefined): string | null {
  const name = constantText(nameNode);
  if (name === null || LOADING_ATTRIBUTES.has(name)) return 'load';
  if (/^on/i.test(name)) return 'inline';
  return mayLoad(value) ? 'load' : null;
}

function mayLoad(node: Node | undefined): boolean {
  const text = leadingText(node);
  return text !== null && /url\s*\(|@import|image-set\s*\(/i.test(text);
}
