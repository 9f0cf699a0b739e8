import type { Plugin } from 'vite';
import { buildHints } from '../../utils/core/triage/build-hints';
import { knowledgeFromDisk } from '../lib/knowledge-from-disk';

const NAME = 'virtual:hint-table';
const RESOLVED = `\0${NAME}`;

/** Vite plugin: `virtual:hint-table` is the content script's table, made from the knowledge files when it is imported. */
export function hintTable(): Plugin {
  return {
    name: 'redress-hint-table',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(buildHints(knowledgeFromDisk()))};` : undefined),
  };
}
