import type { Plugin } from 'vite';

import { checkPart, packTriage, screenPart } from '../../utils/knowledge/split';
import { hintTable } from '../lib/hint-table';
import { knowledgeFromDisk } from '../lib/knowledge-from-disk';

/** Modules the build makes from the knowledge files: one text each, which a browser parses faster than code. */
const MODULES: Readonly<Record<string, () => unknown>> = {
  /** What screens say, what mail is judged by, and what letters are looked through with. For the extension's own contexts. */
  'virtual:knowledge': () => screenPart(knowledgeFromDisk()),
  'virtual:rules': () => packTriage(knowledgeFromDisk()),
  'virtual:checks': () => checkPart(knowledgeFromDisk()),
  /** The little a content script needs of it. */
  'virtual:hint-table': hintTable,
};

const RESOLVED = '\0';

/** Vite plugin for the modules above. */
export function virtualData(): Plugin {
  return {
    name: 'redress-virtual-data',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `${RESOLVED}${id}` : undefined),
    load: (id) => {
      const make = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
