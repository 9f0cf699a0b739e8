import { parse, type AnyNode, type CallExpression, type Node } from 'acorn';
import { full } from 'acorn-walk';

import { constantText, memberName } from '../bundles/syntax';

const SMALLEST_DATA = 200;

/**
 * A script without the data it carries: every text, and every list or record of plain values and of names for such values,
 * longer than 200 characters is cut out. What is left is the code; the knowledge the build puts into a script is not held
 * against it.
 */
export function codeOnly(source: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const length = node.end - node.start;
    if (length >= SMALLEST_DATA && isData(node) && textIn(node) * 2 >= length)
      cuts.push({ start: node.start, end: node.end });
  });
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let at = 0;
  for (const { start, end } of cuts) {
    if (start < at) continue;
    text += source.slice(at, start);
    at = end;
  }
  return text + source.slice(at);
}

function isData(node: Node | null): boolean {
  const known = node as AnyNode | null;
  if (!known || known.type === 'Identifier') return true;
  if (known.type === 'Literal') return !('regex' in known && known.regex);
  if (known.type === 'TemplateLiteral') return known.expressions.length === 0;
  if (known.type === 'UnaryExpression') return isData(known.argument);
  if (known.type === 'ArrayExpression') return known.elements.every(isData);
  if (known.type === 'CallExpression') return isSplitText(known);
  if (known.type !== 'ObjectExpression') return false;
  return known.properties.every(
    (property) => property.type === 'Property' && !property.computed && isData(property.value),
  );
}

/** The minifier writes a long list of short texts as `'a.b.c'.split('.')`. */
function isSplitText({ callee, arguments: given }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    memberName(callee) === 'split' &&
    constantText(callee.object) !== null &&
    given.every(isData)
  );
}

/** Characters of a piece of data that are text, keys and numbers, not names. */
function textIn(node: Node): number {
  let names = 0;
  full(node, (part) => {
    if (part.type === 'Identifier') names += part.end - part.start;
  });
  return node.end - node.start - names;
}
