/** The gate over the import layers: `tsx scripts/gates/layers.ts`. The rules are in `.dependency-cruiser.cjs`. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

import { finish, isMain } from './report';

const FOLDERS = ['entrypoints', 'components', 'utils', 'scripts', 'tests'];
const SHIPPED = ['entrypoints', 'components', 'utils'];

export interface LayersResult {
  readonly complaints: readonly string[];
  readonly modules: number;
}

/**
 * Checks every import below a folder. Fails too when it saw fewer modules than there are source files: a changed
 * setting that makes the cruiser see nothing must not look like success.
 * @param root the folder the rules' paths start at
 */
export async function checkLayers(root = process.cwd()): Promise<LayersResult> {
  const { forbidden = [], options = {} } = createRequire(import.meta.url)(
    '../../.dependency-cruiser.cjs',
  ) as IConfiguration;
  const { tsConfig, enhancedResolveOptions, ...rest } = options;
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    {
      ...rest,
      baseDir: root,
      ruleSet: { forbidden },
      validate: true,
      ...(enhancedResolveOptions ? { enhancedResolveOptions } : {}),
    },
    // WXT's names for the root.
    { alias: { '@': root, '~': root } },
    { tsConfig: extractTsConfig(tsConfig?.fileName ?? 'tsconfig.json') },
  );
  if (typeof output === 'string') return { complaints: [output], modules: 0 };
  const seen = output.modules.filter(({ source }) => SHIPPED.some((folder) => source.startsWith(`${folder}/`))).length;
  const expected = countSources(root);
  const blind = `Only ${seen} of ${expected} source files were seen. Mend the paths in .dependency-cruiser.cjs.`;
  return {
    complaints: [...describe(output, forbidden), ...(seen < expected || expected === 0 ? [blind] : [])],
    modules: seen,
  };
}

function describe(
  { summary }: ICruiseResult,
  rules: readonly { readonly name?: string; readonly comment?: string }[],
): string[] {
  return summary.violations.map(({ rule, from, to, via, cycle }) => {
    const way = [from, ...(via ?? cycle ?? [{ name: to }]).map(({ name }) => name)];
    return `[${rule.name}] ${way.join(' → ')}\n    ${rules.find(({ name }) => name === rule.name)?.comment ?? ''}`;
  });
}

function countSources(root: string): number {
  return SHIPPED.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).length;
}

if (isMain(import.meta.url)) {
  const { complaints, modules } = await checkLayers();
  finish('Layers', complaints, `${modules} modules`);
}
