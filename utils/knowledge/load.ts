import type { Knowledge } from '../core/knowledge';
import { assembleKnowledge } from './assemble';

const DATA = import.meta.glob<unknown>(
  [
    './names/*.json',
    './categories/*/*.json',
    './tiers/*.json',
    './signals/*.json',
    './senders.json',
    './steps/*.json',
    './claims/*.json',
    './templates/*/template.json',
  ],
  { eager: true, import: 'default' },
);
const LETTERS = import.meta.glob<string>('./templates/*/*.txt', { eager: true, query: '?raw', import: 'default' });

let loaded: Knowledge | null = null;

/** The knowledge bundled with the extension, put together once per context. */
export function loadKnowledge(): Knowledge {
  loaded ??= assembleKnowledge({ ...DATA, ...LETTERS });
  return loaded;
}
