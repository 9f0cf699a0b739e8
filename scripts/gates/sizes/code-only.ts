import { parse, type AnyNode, type Node } from 'acorn';
import { full } from 'acorn-walk';

const SMALLEST_DATA = 200;

/**
 * A script without the data it carries: every literal, list or record of plain values longer than 200 characters is cut
 * out. What is left is the code; the knowledge the build puts into a script as JSON is not held against it.
 */
export function codeOnly(source: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.end - node.start >= SMALLEST_DATA && isData(node)) cuts.push({ start: node.start, end: node.end });
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
  if (!known) return true;
  if (known.type === 'Literal') return !('regex' in known && known.regex);
  if (known.type === 'TemplateLiteral') return known.expressions.length === 0;
  if (known.type === 'UnaryExpression') return isData(known.argument);
  if (known.type === 'ArrayExpression') return known.elements.every(isData);
  if (known.type !== 'ObjectExpression') return false;
  return known.properties.every(
    (property) => property.type === 'Property' && !property.computed && isData(property.value),
  );
}
