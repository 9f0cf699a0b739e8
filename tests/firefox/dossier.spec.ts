/** A dossier that is made in Firefox, and is read and checked there from a file, without the extension. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { unzipSync, zipSync } from 'fflate';

import { sampleMbox } from '../../scripts/demo/sample';
import { everything } from './support/everything';
import { inFirefox } from './support/firefox';
import { expect, filesIn, test } from './support/place';
import { until } from './support/until';

test.setTimeout(180_000);

/** One dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FILE = "//main//input[@type='file']";
const ZIP = "//input[@accept='.zip']";

test('a dossier made in Firefox shows its pictures and checks itself there', async ({ place }) => {
  const mail = await place.file('sample.mbox', sampleMbox());
  const picture = await place.file('dot.png', PICTURE);
  const zip = await place.firefox(async (firefox) => {
    await firefox.open('dashboard.html#/files');
    await firefox.type(FILE, mail);
    await firefox.says(/notices and answers found/);
    await firefox.click("//button[starts-with(normalize-space(), 'Keep ')]");
    await firefox.says(/messages are in your history now/);
    const [first] = (await everything(firefox))['cases'] as readonly { readonly id: string }[];
    const id = encodeURIComponent(first?.id ?? '');
    await firefox.open(`dashboard.html#/cases/${id}`);
    await firefox.sees("//a[normalize-space() = 'Make a dossier']");
    await firefox.type(`(${FILE})[last()]`, picture);
    await firefox.says(/Kept as E1/);
    await firefox.click("//a[normalize-space() = 'Make a dossier']");
    await firefox.click("//button[normalize-space() = 'Save the dossier']");
    await firefox.says(/It was read back and is whole/);
    const found = await until(async () => {
      const [name = ''] = (await filesIn(place.downloads)).filter((one) => one.endsWith('.zip'));
      const path = join(place.downloads, name);
      if ((await readFile(path)).length === 0) throw new Error('not yet');
      return path;
    }, 'No dossier was saved.');
    return found;
  });

  const files = unzipSync(new Uint8Array(await readFile(zip)));
  const folder = await mkdtemp(join(tmpdir(), 'redress-dossier-'));
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const changed = join(folder, 'changed.zip');
  await writeFile(changed, zipSync({ ...files, 'evidence/E1-dot.png': Uint8Array.from([...PICTURE, 0]) }));
  const profile = await mkdtemp(join(tmpdir(), 'redress-plain-'));
  await inFirefox(
    profile,
    async (firefox) => {
      await firefox.goTo(pathToFileURL(join(folder, 'index.html')).href);
      await firefox.sees("//h3[contains(., 'E1 dot.png')]");
      const shown = await firefox.runAsync(
        'const one = document.images[0]; one.loading = "eager"; await one.decode(); return one.naturalWidth;',
      );
      expect(shown).toBe(1);
      await firefox.goTo(pathToFileURL(join(folder, 'verify.html')).href);
      await firefox.type(ZIP, zip);
      await firefox.says(/All is well/);
      await firefox.type(ZIP, changed);
      await firefox.says(/evidence\/E1-dot\.png: this file was changed/);
    },
    { extension: null },
  );
});
