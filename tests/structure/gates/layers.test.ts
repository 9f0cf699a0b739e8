// @vitest-environment node
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { checkLayers } from '../../../scripts/gates/layers';
import { PLANTED_TREES, SOUND_TREE } from '../../fixtures/planted/layers';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function plant(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ dependencies: { zod: '*', react: '*', dexie: '*' }, devDependencies: { fflate: '*' } }),
  );
  return root;
}

describe('the layer gate', () => {
  test('is quiet about imports that go the right way', async () => {
    const { complaints, modules } = await checkLayers(plant(SOUND_TREE));

    expect(complaints).toEqual([]);
    expect(modules).toBe(Object.keys(SOUND_TREE).length);
  });

  test.each(PLANTED_TREES)('catches a break of $rule ($files)', async ({ rule, files }) => {
    const { complaints } = await checkLayers(plant(files));

    expect(complaints.join('\n')).toContain(`[${rule}]`);
  });

  test('has a planted break for every rule, and every rule says what to do', () => {
    const { forbidden } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as {
      forbidden: { name: string; comment: string }[];
    };
    const planted = new Set(PLANTED_TREES.map(({ rule }) => rule));

    expect(forbidden.filter(({ name }) => !planted.has(name))).toEqual([]);
    expect(forbidden.filter(({ comment }) => comment.length < 40)).toEqual([]);
  });

  test('fails when it sees nothing', async () => {
    const { complaints } = await checkLayers(plant({ 'README.md': 'nothing here' }));

    expect(complaints.join('\n')).toContain('Mend the paths');
  });
});
