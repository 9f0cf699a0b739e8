/** How an element is shown, as far as it matters for reading: whether it can be seen, and how its text flows. */

export interface Look {
  /** It is not shown, with everything in it. */
  readonly hidden?: true;
  /** Its letters are too small to be read; false: they are not, whatever is said further out. */
  readonly tiny?: boolean;
  /** Line ends in the source are line ends; false: they are spaces. */
  readonly preformatted?: boolean;
  /** Differs from what the element's name says: on lines of its own, or within the line. */
  readonly flow?: 'block' | 'inline';
}

/** Longer styles are written by nobody. */
const MOST_STYLE = 5_000;
const BLOCK = new Set(['block', 'table', 'flex', 'grid', 'list-item', 'table-row', 'flow-root']);
const KEPT_LINES = new Set(['pre', 'pre-wrap', 'pre-line', 'break-spaces']);
/** A number, as CSS writes it, and its unit. */
const LENGTH = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([a-z%]*)$/;
/** Letters up to this size are dots: pixels and points; shares of the size around them. */
const TINY = 2;
const TINY_SHARE = 0.1;

/** Reads the attributes of one element; empty where they say nothing of the kind. */
export function lookOf(attributes: ReadonlyMap<string, string>): Look {
  const style = attributes.get('style');
  const look = style === undefined ? {} : styled(declarations(style));
  return attributes.has('hidden') ? { ...look, hidden: true } : look;
}

function styled(style: ReadonlyMap<string, string>): Look {
  const tiny = isTiny(style.get('font-size'));
  const space = style.get('white-space');
  const display = style.get('display') ?? '';
  return {
    ...(isHidden(style) && { hidden: true as const }),
    ...(tiny !== null && { tiny }),
    ...(space !== undefined && { preformatted: KEPT_LINES.has(space) }),
    ...(display === 'inline' && { flow: 'inline' as const }),
    ...(BLOCK.has(display) && { flow: 'block' as const }),
  };
}

/** As preheaders and planted words are hidden. */
function isHidden(style: ReadonlyMap<string, string>): boolean {
  const is = (property: string, ...values: string[]): boolean => values.includes(style.get(property) ?? '');
  const isNothing = (property: string): boolean => sizeOf(style.get(property))?.number === 0;
  const cut = is('overflow', 'hidden', 'clip');
  return (
    is('display', 'none') ||
    is('visibility', 'hidden', 'collapse') ||
    is('mso-hide', 'all') ||
    isNothing('opacity') ||
    isNothing('max-height') ||
    isNothing('max-width') ||
    (cut && (isNothing('height') || isNothing('width')))
  );
}

/** Null where no size is said. */
function isTiny(value: string | undefined): boolean | null {
  const size = sizeOf(value);
  if (size === null) return value === undefined || value === 'inherit' ? null : false;
  if (size.unit === '' || size.unit === 'px' || size.unit === 'pt') return size.number <= TINY;
  if (size.number === 0) return true;
  // A share of nothing is nothing: only what is said absolutely makes small letters large again.
  const share = size.unit === '%' ? size.number / 100 : size.number;
  return share <= TINY_SHARE ? true : size.unit === 'rem' ? false : null;
}

function sizeOf(value: string | undefined): { readonly number: number; readonly unit: string } | null {
  const [, number, unit = ''] = LENGTH.exec(value ?? '') ?? [];
  return number === undefined ? null : { number: Number(number), unit };
}

/** Properties and values in lower case; of one that is said twice the last counts. */
function declarations(style: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const declaration of style.slice(0, MOST_STYLE).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    if (colon > 0 && value !== '') said.set(declaration.slice(0, colon).trim(), value);
  }
  return said;
}
