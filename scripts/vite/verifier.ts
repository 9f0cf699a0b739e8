import { join } from 'node:path';

import { build, type Plugin } from 'vite';

import { verifierPage } from '../../utils/verify/page';
import { languagesOnDisk, partsFromDisk } from '../lib/texts-from-disk';

const ENTRY = join(import.meta.dirname, '..', '..', 'utils', 'verify', 'main.ts');
const RESOLVED = '\0';

/** Vite plugin for `virtual:verifier`: the page that checks a dossier, with its script bundled into it, as one text. */
export function verifier(): Plugin {
  let page: Promise<string> | null = null;
  return {
    name: 'redress-verifier',
    resolveId: (id) => (id === 'virtual:verifier' ? `${RESOLVED}${id}` : undefined),
    load: async (id) => {
      if (id !== `${RESOLVED}virtual:verifier`) return undefined;
      page ??= bundled().then(verifierPage);
      return `export default ${JSON.stringify(await page)};`;
    },
  };
}

/** The words of the page, by language, English first. */
function verifyTexts(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const codes = ['en', ...languagesOnDisk().filter((code) => code !== 'en')];
  const own = codes.map((code) => {
    const texts = Object.entries(partsFromDisk(code)['dossier'] ?? {}).filter(([key]) => key.startsWith('verify.'));
    return [code, Object.fromEntries(texts)] as const;
  });
  return Object.fromEntries(own.filter(([, texts]) => Object.keys(texts).length > 0));
}

async function bundled(): Promise<string> {
  const texts: Plugin = {
    name: 'redress-verify-texts',
    resolveId: (id) => (id === 'virtual:verify-texts' ? `${RESOLVED}${id}` : undefined),
    load: (id) =>
      id === `${RESOLVED}virtual:verify-texts` ? `export default ${JSON.stringify(verifyTexts())};` : undefined,
  };
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [texts],
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome121', 'firefox128', 'safari17'],
      lib: { entry: ENTRY, formats: ['iife'], name: 'redressVerify' },
    },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the page that checks a dossier could not be bundled');
  return chunk.code;
}
