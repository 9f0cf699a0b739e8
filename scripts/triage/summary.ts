import type { CategoryId } from '../../utils/core/types';
import { counted } from './sizes';

/** What a run came to. */
export interface Counts {
  files: number;
  unopened: number;
  read: number;
  readonly flagged: Map<CategoryId, number>;
  damaged: number;
  /** Read only as far as their beginning. */
  cut: number;
  /** Bytes that belong to no message. */
  skippedBytes: number;
}

export function newCounts(): Counts {
  return { files: 0, unopened: 0, read: 0, flagged: new Map(), damaged: 0, cut: 0, skippedBytes: 0 };
}

export function flaggedCount({ flagged }: Counts): number {
  return [...flagged.values()].reduce((sum, count) => sum + count, 0);
}

/** The last lines of a run. */
export function summaryOf(counts: Counts): string {
  const { files, unopened, read, flagged, damaged, cut, skippedBytes } = counts;
  const kinds = [...flagged].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const left = [
    damaged > 0 ? `${counted(damaged, 'message')} could not be read` : '',
    cut > 0 ? `${counted(cut, 'message')} read only in part, being very long` : '',
    skippedBytes > 0 ? `${counted(skippedBytes, 'byte')} before the first message skipped` : '',
    unopened > 0 ? `${counted(unopened, 'file')} could not be opened` : '',
  ].filter((part) => part !== '');
  return [
    `Read ${counted(read, 'message')} in ${counted(files, 'file')}, ${flaggedCount(counts).toLocaleString('en')} flagged.`,
    ...kinds.map(([category, count]) => `  ${category.padEnd(24)} ${count.toLocaleString('en').padStart(7)}`),
    ...left.map((part) => `${part}.`),
    '',
  ].join('\n');
}
