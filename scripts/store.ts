/**
 * `npm run store`: everything the stores are given, in `.output/store/`, out of what was built. `--no-pictures` leaves out what needs a
 * browser. Exit status 1 when a text is too long for a store, or nothing was built.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { languagesOnDisk, partsFromDisk } from './lib/texts-from-disk';
import { say } from './setup/say.mjs';
import { formsText, type Privacy } from './store/forms';
import { packagesOf, sumsOf } from './store/packages';
import { readLimits, readTexts, storeLanguages, wrongTexts } from './store/texts';

const TEXTS = 'store';
const OUT = join('.output', 'store');

async function main(): Promise<number> {
  const missing = ['.output/chrome-mv3', '.output/firefox-mv3'].filter((folder) => !existsSync(folder));
  if (missing.length > 0) return fail(`${missing.join(', ')}: not built. Run "npm run build" first.`);
  const languages = storeLanguages(TEXTS);
  const limits = readLimits(TEXTS);
  const wrong = languages.flatMap((language) => wrongTexts(readTexts(TEXTS, language), limits, language));
  if (wrong.length > 0) return fail(wrong.join('\n'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const packages = packagesOf(process.cwd(), version);
  for (const { name, bytes } of packages) writeFileSync(join(OUT, name), bytes);
  const sums = sumsOf(packages);
  writeFileSync(join(OUT, 'SHA256SUMS.txt'), sums);
  process.stdout.write(sums);

  const privacy = JSON.parse(readFileSync(join(TEXTS, 'privacy.json'), 'utf8')) as Privacy;
  const reasons = JSON.parse(readFileSync('utils/i18n/locales/en/about.json', 'utf8')) as Record<string, string>;
  writeFileSync(join(OUT, 'forms.md'), formsText(privacy, reasons));
  copyFileSync(join(TEXTS, 'reviewer-notes.md'), join(OUT, 'reviewer-notes.md'));
  for (const language of languages) {
    mkdirSync(join(OUT, language), { recursive: true });
    for (const [file, text] of Object.entries(readTexts(TEXTS, language)))
      writeFileSync(join(OUT, language, file), `${text}\n`);
  }
  say('Texts', `${languages.join(', ')}, answers for the forms, notes for reviewers`);
  if (!process.argv.includes('--no-pictures')) {
    const { takeStorePictures } = await import('./store/pictures');
    // A language with a store's texts and none of the screens' has nothing to show.
    for (const language of languages.filter(hasScreens))
      say('Pictures', `${await takeStorePictures(language, join(OUT, language))} in ${join(OUT, language)}`);
  }
  return 0;
}

/** Whether the screens can be read in it. */
function hasScreens(language: string): boolean {
  return languagesOnDisk().includes(language) && 'common' in partsFromDisk(language);
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
