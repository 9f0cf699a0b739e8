import type { AnyNode } from 'acorn';

import { BROWSER_APIS, FORBIDDEN, GLOBALS, NOT_AS_TEXT } from './names';
import type { Sink } from './sink';
import { constantText, keyName, lastName, memberName } from './syntax';

/** Mentions of a name that has no harmless meaning, however it is spelled, and aliases that would hide one. */
export function mentionSinks(node: AnyNode, parents: readonly AnyNode[]): Sink | null {
  const parent = parents.at(-1);
  switch (node.type) {
    case 'Identifier':
      return ofVariable(node.name, node, parent);
    case 'MemberExpression':
      return ofMember(node, parent);
    case 'Property':
      return ofGiven(node);
    case 'ObjectPattern':
      return node.properties.map((property) => ofTaken(property, parent)).find((sink) => sink !== null) ?? null;
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return ofText(node, parent);
    default:
      return null;
  }
}

function ofVariable(name: string, node: AnyNode, parent: AnyNode | undefined): Sink | null {
  const rule = FORBIDDEN.get(name);
  if (rule) return { rule, node };
  if (name === 'Function' && !isHarmlessFunction(node, parent)) return { rule: 'code', node };
  if (name === 'open' && parent?.type === 'CallExpression' && parent.callee === node)
    return { rule: 'navigate', node: parent };
  if (HANDED_AROUND.has(name) && isHandedOn(node, parent)) return { rule: 'alias', node: parent ?? node };
  return name === 'location' && isTakenWhole(node, parent) ? { rule: 'alias', node: parent ?? node } : null;
}

const HANDED_AROUND: ReadonlySet<string> = new Set(['window', 'globalThis', 'self']);

/** The global object as a value: stored or passed, it hides what is called on it. Comparing it, or asking its type, is fine. */
function isHandedOn(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (!parent || parent.type === 'UnaryExpression' || parent.type === 'BinaryExpression') return false;
  if (parent.type === 'MemberExpression') return parent.object !== node;
  return parent.type !== 'VariableDeclarator' || (parent.init === node && parent.id.type !== 'ObjectPattern');
}

/** `x instanceof Function` and `Function.prototype` make no code. */
function isHarmlessFunction(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'BinaryExpression') return true;
  return parent?.type === 'MemberExpression' && parent.object === node && memberName(parent) === 'prototype';
}

function ofMember(node: AnyNode & { type: 'MemberExpression' }, parent: AnyNode | undefined): Sink | null {
  const name = memberName(node);
  const owner = lastName(node.object);
  const onGlobal = owner !== null && GLOBALS.has(owner);
  if (name === null) return onGlobal || owner === 'browser' || owner === 'chrome' ? { rule: 'alias', node } : null;
  const rule = FORBIDDEN.get(name);
  if (rule) return { rule, node };
  if (name === 'sync' && owner === 'storage') return { rule: 'api', node };
  if (name === 'storage' && isTakenWhole(node, parent)) return { rule: 'alias', node };
  if (name === 'Function' && onGlobal) return { rule: 'code', node };
  if (name === 'open' && onGlobal) return { rule: 'navigate', node };
  if (name === 'write' && owner !== null && /document$/i.test(owner)) return { rule: 'html', node };
  if (BROWSER_APIS.has(name) && isTakenWhole(node, parent)) return { rule: 'alias', node };
  return null;
}

/** True for `const t = browser.tabs` and `f(browser.tabs)`; false for `browser.tabs.query` and for a test whether it is there. */
function isTakenWhole(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'VariableDeclarator') return parent.init === node && parent.id.type !== 'ObjectPattern';
  if (parent.type === 'AssignmentExpression') return parent.right === node;
  return parent.type === 'CallExpression' && parent.callee !== node;
}

/** `const { fetch: f } = window`, `const { tabs } = browser`, `const { sync } = browser.storage`. */
function ofTaken(node: AnyNode, parent: AnyNode | undefined): Sink | null {
  const name = keyName(node);
  if (name === null) return null;
  const rule = FORBIDDEN.get(name);
  if (rule) return { rule, node };
  const from = parent?.type === 'VariableDeclarator' ? lastName(parent.init) : null;
  if (from === null) return null;
  if (GLOBALS.has(from) && ['open', 'location', 'Function'].includes(name)) return { rule: 'alias', node };
  if (from === 'storage' && name === 'sync') return { rule: 'api', node };
  if (['browser', 'chrome'].includes(from) && (BROWSER_APIS.has(name) || name === 'storage'))
    return { rule: 'alias', node };
  return null;
}

/** Keys that make markup or a request when they are handed to a component. */
function ofGiven(node: AnyNode): Sink | null {
  const name = keyName(node);
  if (name === 'dangerouslySetInnerHTML' || name === 'srcDoc' || name === 'innerHTML') return { rule: 'html', node };
  return name === 'ping' ? { rule: 'load', node } : null;
}

/** A string that is nothing but a forbidden name: the key of an access the gate could not follow. */
function ofText(node: AnyNode, parent: AnyNode | undefined): Sink | null {
  if (parent?.type === 'MemberExpression' && parent.property === node) return null;
  if (parent?.type === 'Property' && parent.key === node) return null;
  const text = constantText(node);
  if (text === null || NOT_AS_TEXT.has(text)) return null;
  const rule = FORBIDDEN.get(text);
  return rule ? { rule, node } : null;
}
