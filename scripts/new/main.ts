/** `npm run new:<kind> -- <id>`: writes the files a new piece of knowledge needs. Never writes over a file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { type Kind, KINDS, scaffold } from './scaffolds';

async function main([kind = '', id = '']: readonly string[]): Promise<number> {
  if (!isKind(kind) || id === '') {
    console.error(`Say what and which: npm run new:<${KINDS.join('|')}> -- <id>`);
    return 1;
  }
  const files = scaffold(kind, id, new Date().toISOString().slice(0, 10));
  if ('wrong' in files) {
    console.error(files.wrong);
    return 1;
  }
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(path, text, { flag: 'wx' });
      console.log(`wrote   ${path}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      console.log(`exists  ${path}`);
    }
  }
  console.log('Fill what is empty; `npm run check` says what is missing, in other files too.');
  return 0;
}

function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}

process.exitCode = await main(process.argv.slice(2));
