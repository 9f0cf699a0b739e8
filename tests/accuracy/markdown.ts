/** Figures and tables as the accuracy report writes them. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A dash where there is nothing to have a share of. */
export function maybePercent(share: number | null): string {
  return share === null ? '–' : percent(share);
}
