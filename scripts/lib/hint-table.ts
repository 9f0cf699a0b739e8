import { buildHints } from '../../utils/core/triage/build-hints';
import type { HintTable } from '../../utils/core/triage/hints';
import { knowledgeFromDisk } from './knowledge-from-disk';

/** The content script's table, made from the knowledge files as the build makes it. */
export function hintTable(): HintTable {
  return buildHints(knowledgeFromDisk());
}
