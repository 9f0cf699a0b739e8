/** `npm run wording -- FILE`: checks a file made under "Send us a wording" and lays it among the mail the product is tested with. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { readWording } from '../utils/app/wording/wording-file';
import { wordingFixture } from './lib/wording-fixture';

async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    console.error('Say which file: npm run wording -- wording.json');
    return 1;
  }
  const read = readWording(await readFile(file, 'utf8'));
  if (!read.ok) {
    console.error(`${file} is no wording. ${read.why}`);
    return 1;
  }
  let number = 1;
  while (existsSync(wordingFixture(read.wording, number).path)) number += 1;
  const { path, fixture } = wordingFixture(read.wording, number);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(fixture, null, 2)}\n`, { flag: 'wx' });
  console.log(`wrote   ${path}`);
  console.log(
    'Write its words anew, keep the mistake in them, and see `npm run unit -- triage` fail; CONTRIBUTING.md says how to go on.',
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
