/** Pieces of docs/performance.md. */
import type { Figure } from '../../tests/bench/measure';

export const PAGE = 'docs/performance.md';

/** The last section: what seldom runs writes it, and what often runs leaves it as it is. */
const LONG_RUNS = '## Long runs';

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ what, value, budget, met }) => `| ${what} | ${value} | ${budget} | ${met ? 'yes' : '**no**'} |`,
  );
  return ['| what | figure | budget | met |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page's section on long runs with its heading; empty when there is none. */
export function longRunsIn(page: string): string {
  const at = page.indexOf(`${LONG_RUNS}\n`);
  return at === -1 ? '' : page.slice(at);
}

/** The page with another section on long runs. */
export function withLongRuns(page: string, content: string): string {
  const rest = page.slice(0, page.length - longRunsIn(page).length).trimEnd();
  return `${rest}\n\n${LONG_RUNS}\n\n${content.trim()}\n`;
}
