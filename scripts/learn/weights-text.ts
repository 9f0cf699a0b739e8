import type { Weights } from '../../utils/core/knowledge';

/** The weights as their file has them: JSON with one line for each way of saying something, so that a change can be read. */
export function weightsText({ said, ...head }: Weights): string {
  const rows = Object.entries(said).map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  const parts = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${parts.join(',\n')},\n  "said": {\n${rows.join(',\n')}\n  }\n}\n`;
}
