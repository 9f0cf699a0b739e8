import type { Spot } from './finding';

const TAG = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ADDRESSES: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'href',
  'xlink:href',
  'action',
  'formaction',
  'poster',
  'data',
  'ping',
  'background',
  'imagesrcset',
]);

/** Ways out of a built page: addresses outside the package, refreshes, inline code, style that loads. */
export function scanHtml(source: string): Spot[] {
  const spots: Spot[] = [];
  for (const match of source.matchAll(TAG)) {
    const [whole, name = '', rest = ''] = match;
    for (const rule of ofTag(name.toLowerCase(), readAttributes(rest)))
      spots.push({ at: match.index, rule, shape: whole.slice(0, 90) });
  }
  for (const match of source.matchAll(/<script\b[^>]*>([^<]*)/gi)) {
    if ((match[1] ?? '').trim() !== '') spots.push({ at: match.index, rule: 'inline', shape: match[0].slice(0, 90) });
  }
  for (const match of source.matchAll(/<style\b[^>]*>([^<]*)/gi))
    spots.push(...shifted(scanCss(match[1] ?? ''), match.index));
  return spots;
}

function ofTag(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const rules: string[] = [];
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') rules.push('refresh');
  if (name === 'base' || name === 'iframe' || name === 'object' || name === 'embed') rules.push('external');
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('on')) rules.push('inline');
    if (ADDRESSES.has(attribute) && isOutside(value)) rules.push('external');
    if (attribute === 'style' && scanCss(value).length > 0) rules.push('external');
  }
  return rules;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    attributes.set((match[1] ?? '').toLowerCase(), value.trim());
  }
  return attributes;
}

/** Ways out of a style sheet: `url()` and `@import` of anything that is not in the package or in the sheet itself. */
export function scanCss(source: string): Spot[] {
  const spots: Spot[] = [];
  for (const match of source.matchAll(
    /url\(\s*(["']?)([^"')]*)\1\s*\)|@import\s+(["'])([^"']*)\3|image-set\(\s*(["'])([^"']*)\5/gi,
  )) {
    const address = match[2] ?? match[4] ?? match[6] ?? '';
    if (isOutside(address)) spots.push({ at: match.index, rule: 'external', shape: match[0].slice(0, 90) });
  }
  return spots;
}

function isOutside(address: string): boolean {
  const text = address.trim();
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)/i.test(text) && !/^(?:data:|blob:)/i.test(text);
}

function shifted(spots: readonly Spot[], by: number): Spot[] {
  return spots.map((spot) => ({ ...spot, at: spot.at + by }));
}
