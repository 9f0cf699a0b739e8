import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knowledgeFromDisk, readKnowledgeFiles } from '../../../../scripts/lib/knowledge-from-disk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('readKnowledgeFiles', () => {
  it('reads JSON as data and letters as text, by path with forward slashes', () => {
    write('routes/rest.json', '{"id":"rest"}');
    write('templates/t/en.txt', 'Hello\n');
    write('README.md', '# no data');
    expect(readKnowledgeFiles(folder)).toEqual({ 'routes/rest.json': { id: 'rest' }, 'templates/t/en.txt': 'Hello\n' });
  });

  it('names the file that is no JSON', () => {
    write('routes/rest.json', '{"id":');
    expect(() => readKnowledgeFiles(folder)).toThrow(/rest\.json is not valid JSON/);
  });
});

describe('knowledgeFromDisk', () => {
  it('assembles what the folder holds', () => {
    write('routes/rest.json', '{"id":"rest"}');
    expect(knowledgeFromDisk(folder).routes).toEqual([{ id: 'rest' }]);
  });
});
