import type { AnyNode, Node } from 'acorn';

/** A constant string: a literal, a template or a sum of those. Null when the value is not known from the text. */
export function constantText(node: Node | null | undefined): string | null {
  const known = node as AnyNode | null | undefined;
  if (!known) return null;
  if (known.type === 'Literal') return typeof known.value === 'string' ? known.value : null;
  if (known.type === 'TemplateLiteral') return templateText(known.quasis, known.expressions);
  if (known.type === 'BinaryExpression' && known.operator === '+') {
    const left = constantText(known.left);
    const right = constantText(known.right);
    return left === null || right === null ? null : left + right;
  }
  return known.type === 'ParenthesizedExpression' ? constantText(known.expression) : null;
}

function templateText(
  quasis: readonly { readonly value: { readonly cooked?: string | null } }[],
  expressions: readonly Node[],
): string | null {
  let text = quasis[0]?.value.cooked ?? '';
  for (const [index, expression] of expressions.entries()) {
    const part = constantText(expression);
    if (part === null) return null;
    text += part + (quasis[index + 1]?.value.cooked ?? '');
  }
  return text;
}

/** The constant beginning of a string that may go on with unknown parts: `'/a' + x` gives `/a`. */
export function leadingText(node: Node | null | undefined): string | null {
  const known = node as AnyNode | null | undefined;
  if (!known) return null;
  if (known.type === 'TemplateLiteral') return known.quasis[0]?.value.cooked || null;
  if (known.type === 'BinaryExpression' && known.operator === '+') return leadingText(known.left);
  return constantText(known);
}

/** The name of a member (`a.b`, `a['b']`), or null when it is computed from something unknown. */
export function memberName(node: Node): string | null {
  const known = node as AnyNode;
  if (known.type !== 'MemberExpression') return null;
  if (known.computed) return constantText(known.property);
  return known.property.type === 'Identifier' ? known.property.name : null;
}

/** The name of a key in an object or a pattern, or null. */
export function keyName(node: Node): string | null {
  const known = node as AnyNode;
  if (known.type !== 'Property') return null;
  if (!known.computed && known.key.type === 'Identifier') return known.key.name;
  return constantText(known.key);
}

/** The last name of an expression: `window` of `window`, `location` of `a.b.location`. */
export function lastName(node: Node | null | undefined): string | null {
  const known = unwrap(node);
  if (!known) return null;
  return known.type === 'Identifier' ? known.name : memberName(known);
}

/** Looks through `(0, x)`, `(x)` and `a?.b`. */
export function unwrap(node: Node | null | undefined): AnyNode | null {
  const known = node as AnyNode | null | undefined;
  if (!known) return null;
  if (known.type === 'ChainExpression' || known.type === 'ParenthesizedExpression') return unwrap(known.expression);
  if (known.type === 'SequenceExpression') return unwrap(known.expressions.at(-1));
  return known;
}

const LONGEST_SHAPE = 60;

/** The source of a node with local names replaced, so that the same code keeps its shape when the minifier renames. */
export function shapeOf(source: string, node: Node, locals: (start: number, end: number) => readonly Node[]): string {
  const end = Math.min(node.end, node.start + 4 * LONGEST_SHAPE);
  let shape = '';
  let at = node.start;
  for (const name of locals(node.start, end)) {
    shape += `${source.slice(at, name.start)}$`;
    at = name.end;
  }
  shape = (shape + source.slice(at, Math.max(at, end))).replaceAll(/\s+/g, ' ');
  return shape.length > LONGEST_SHAPE ? `${shape.slice(0, LONGEST_SHAPE)}…` : shape;
}
