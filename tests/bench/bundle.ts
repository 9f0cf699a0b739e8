import { join } from 'node:path';

import { build } from 'vite';

import { virtualData } from '../../scripts/vite/virtual-data';

/** One script of a file in this folder and all it imports; what it exports is `bench`. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtualData()],
    build: { write: false, lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' } },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be bundled.`);
  return chunk.code;
}
