import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../utils/core/knowledge';
import { assembleKnowledge } from '../../utils/knowledge/assemble';

/** Where the knowledge files are. */
export const KNOWLEDGE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'utils', 'knowledge');

/** The same knowledge the extension carries, read from the files, for scripts and builds. Throws when a file is no JSON. */
export function knowledgeFromDisk(folder = KNOWLEDGE_FOLDER): Knowledge {
  return assembleKnowledge(readKnowledgeFiles(folder));
}

/**
 * Every data file under `folder`: path with forward slashes → parsed JSON, or text for `.txt`. Throws an
 * error that names the file when a JSON file cannot be parsed.
 */
export function readKnowledgeFiles(folder = KNOWLEDGE_FOLDER): Readonly<Record<string, unknown>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [relative(folder, file).split(sep).join('/'), contentOf(file)]));
}

function contentOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
