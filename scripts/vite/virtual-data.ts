import type { Plugin } from 'vite';

import { checkPart, packTriage, screenPart } from '../../utils/knowledge/split';
import { inEnglish, spokenLanguages, takeOut } from '../../utils/knowledge/spoken';
import { hintTable } from '../lib/hint-table';
import { knowledgeFromDisk } from '../lib/knowledge-from-disk';

/** Which languages there are beside English, each a chunk of its own. */
const SPOKEN = 'virtual:spoken';

const screen = (): ReturnType<typeof screenPart> => screenPart(knowledgeFromDisk());

/** Modules the build makes from the knowledge files: one text each, which a browser parses faster than code. */
const MODULES: Readonly<Record<string, () => unknown>> = {
  /** What screens say, what mail is judged by, and what letters are looked through with. For the extension's own contexts. */
  'virtual:knowledge': () => inEnglish(screen()),
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
    resolveId: (id) => (id.startsWith(SPOKEN) || Object.hasOwn(MODULES, id) ? `${RESOLVED}${id}` : undefined),
    load: (id) => (id.startsWith(RESOLVED) ? codeOf(id.slice(RESOLVED.length)) : undefined),
  };
}

function codeOf(id: string): string | undefined {
  if (id === SPOKEN) {
    const all = spokenLanguages(screen()).map((one) => `"${one}": () => import("${SPOKEN}/${one}")`);
    return `export default {${all.join(',')}};`;
  }
  if (id.startsWith(`${SPOKEN}/`)) return asModule(takeOut(screen(), id.slice(SPOKEN.length + 1)));
  return MODULES[id] && asModule(MODULES[id]());
}

function asModule(content: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
}
