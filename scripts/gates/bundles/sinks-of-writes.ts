import type { AnyNode, Node } from 'acorn';

import type { Context } from './finding';
import { GLOBALS, LOADING_ATTRIBUTES } from './names';
import type { Sink } from './sink';
import { constantText, lastName, memberName, unwrap } from './syntax';

/** Assignments that navigate, load or make code, and style text that loads. */
export function writeSinks(node: AnyNode, _parents: readonly AnyNode[], context: Context): Sink | null {
  if (context === 'content' && (node.type === 'Literal' || node.type === 'TemplateLiteral')) return ofStyleText(node);
  if (node.type !== 'AssignmentExpression') return null;
  const rule = ofWrite(node.left, node.right, context);
  return rule ? { rule, node } : null;
}

function ofWrite(left: Node, right: Node, context: Context): string | null {
  const target = unwrap(left);
  if (target?.type === 'Identifier') return target.name === 'location' ? 'location' : null;
  const name = target ? memberName(target) : null;
  if (target?.type !== 'MemberExpression' || name === null) return null;
  const owner = lastName(target.object);
  if (name === 'location') return 'location';
  if (owner === 'location') return name === 'hash' ? null : 'location';
  if (name === 'href') return isBlobAddress(right) ? null : 'location';
  if (context !== 'content') return null;
  if (/^on[a-z]+$/.test(name) && constantText(right) !== null) return 'inline';
  if (owner === 'dataset' || (owner !== null && GLOBALS.has(owner))) return null;
  return LOADING_ATTRIBUTES.has(name) && name !== 'data' ? 'load' : null;
}

/** `link.href = URL.createObjectURL(blob)`: saving a file asks no permission and no network. */
function isBlobAddress(node: Node): boolean {
  const known = unwrap(node);
  return known?.type === 'CallExpression' && lastName(unwrap(known.callee)) === 'createObjectURL';
}

/** Style text in a content script, also the whole sheet that the build puts in as one string. */
function ofStyleText(node: AnyNode): Sink | null {
  const text = constantText(node);
  if (text === null) return null;
  return /(?:^|[\s:;,{}])(?:url|image-set)\s*\(|@import\s/i.test(text) ? { rule: 'load', node } : null;
}
