/** One shape per kind of mark, so that no meaning rests on colour alone. Paths on a 16 × 16 grid. */
const SVG = 'http://www.w3.org/2000/svg';

export type Tone = 'maybe' | 'warning' | 'grave' | 'reply' | 'todo' | 'good' | 'fraud';

const PATHS: Readonly<Record<Tone, string>> = {
  maybe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 9.2v.4M6.3 6.4a1.8 1.8 0 1 1 2.5 1.6c-.5.3-.8.7-.8 1.2',
  warning: 'M8 2 1.8 13.5h12.4zM8 6.5v3.2m0 1.8v.3',
  grave: 'M5.5 1.8h5L14.2 5.5v5l-3.7 3.7h-5L1.8 10.5v-5zM8 4.8v4m0 2v.3',
  reply: 'M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 1.8v3h-3',
  todo: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2.8V8l2.2 1.6',
  good: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.2 8.2l2 2 3.6-4',
  fraud: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4',
};

const TONES: Readonly<Record<string, Tone>> = {
  maybe: 'maybe',
  warning: 'warning',
  'final-warning': 'warning',
  'preliminary-notice': 'grave',
  suspension: 'grave',
  deactivation: 'grave',
  termination: 'grave',
  'appeal-result': 'reply',
  reply: 'reply',
  'action-needed': 'todo',
  info: 'warning',
  fraud: 'fraud',
};

/** The tone of a tier, or of `maybe` for a hint. */
export function toneOf(tier: string): Tone {
  return TONES[tier] ?? 'warning';
}

/** The shape of a tone as an inline picture, drawn in the current colour, silent for screen readers. */
export function shape(page: Document, tone: Tone, size: number): SVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  const path = page.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 16 16',
    width: size,
    height: size,
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, String(value));
  }
  for (const [name, value] of Object.entries({
    d: PATHS[tone],
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })) {
    path.setAttribute(name, value);
  }
  svg.append(path);
  return svg;
}
