import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';

import { launchBrowser } from '../../../scripts/browser/launch';
import { drawn, photo } from '../support/picture';
import { expect, test, type Product } from '../support/product';

type Files = Record<string, Uint8Array>;

const NOTICE =
  'Hello,\n\nOur records show that you did not pick up an assigned order for your Amazon Flex block on November 2. Not picking up orders may affect your eligibility to deliver with Amazon Flex.\n\nThe Amazon Flex Team';

/** A case with a notice and two pictures; gives the page of the case. */
async function caseWithPictures(product: Product): Promise<Page> {
  const page = await product.open('dashboard.html#/paste');
  await page.getByLabel('The message').fill(NOTICE);
  await page.getByLabel('Subject').fill('Order Not Picked Up');
  await page.getByLabel('Sender').fill('Amazon Flex <amazonflex-support@amazon.com>');
  await page.getByLabel('Date and time you received it').fill('2026-11-03T09:15');
  await page.getByRole('button', { name: 'Read this message' }).click();
  await page.getByRole('link', { name: 'See what it means and how to answer' }).click();
  await page.goto(`${page.url().replace(/#.*/, '')}#/`);
  await page.getByRole('link', { name: 'Order not picked up' }).first().click();
  const input = page.locator('main input[type=file]').last();
  await input.setInputFiles({ name: 'stops.jpg', mimeType: '', buffer: await photo(page) });
  await expect(page.getByText('E1').first()).toBeVisible();
  await input.setInputFiles({ name: 'scan.png', mimeType: '', buffer: await drawn(page, 'image/png') });
  await expect(page.getByText('E2').first()).toBeVisible();
  return page;
}

interface Saved {
  readonly zip: string;
  readonly files: Files;
  readonly codes: readonly string[];
}

async function save(page: Page, info: TestInfo): Promise<Saved> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the dossier' }).click();
  const zip = info.outputPath('dossier.zip');
  await (await download).saveAs(zip);
  await expect(page.getByText('It was read back and is whole.', { exact: false })).toBeVisible();
  const codes = await page.locator('dd code').evaluateAll((found) => found.map((one) => one.textContent ?? ''));
  return { zip, files: unzipSync(new Uint8Array(await readFile(zip))), codes };
}

/** What a machine finds that keeps somebody out. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function unpack(files: Files, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

function flipped(bytes: Uint8Array | undefined): Uint8Array {
  const copy = Uint8Array.from(bytes ?? []);
  const at = copy.length >> 1;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));
const replaced = (files: Files, name: string, from: string, to: string): Files => ({
  ...files,
  [name]: new TextEncoder().encode(new TextDecoder().decode(files[name]).replace(from, to)),
});

const TAMPERINGS: readonly (readonly [change: (files: Files) => Files, named: string])[] = [
  [
    (files) => ({ ...files, 'evidence/E1-stops.jpg': flipped(files['evidence/E1-stops.jpg']) }),
    'evidence/E1-stops.jpg: this file was changed.',
  ],
  [(files) => without(files, 'messages/001.txt'), 'messages/001.txt: this file is missing.'],
  [
    (files) => ({ ...files, 'evidence/E1-stops.jpg': files['evidence/E2-scan.png'] ?? new Uint8Array() }),
    'evidence/E1-stops.jpg: this is another file now. It has the bytes of evidence/E2-scan.png.',
  ],
  [
    (files) => replaced(files, 'manifest.json', '"madeAt": "2', '"madeAt": "1'),
    'manifest.json: the list of files was changed after it was sealed.',
  ],
  [(files) => replaced(files, 'index.html', 'did not pick up', 'did pick up'), 'index.html: this file was changed.'],
  [(files) => ({ ...files, 'evidence/E9-new.txt': new Uint8Array([65]) }), 'evidence/E9-new.txt: this file was added.'],
  [(files) => replaced(files, 'chain.json', '"logged"', '"restored"'), 'chain.json: the history is broken at link'],
];

test('a dossier is made, read without script and network, and checks itself in a plain browser', async ({
  product,
}, info) => {
  const page = await caseWithPictures(product);
  await page.getByRole('link', { name: 'Make a dossier' }).click();
  await expect(page.getByText('1 photo says where it was taken.')).toBeVisible();
  await expect(page.getByText('3 of 3 chosen', { exact: false })).toBeVisible();
  const { zip, files, codes } = await save(page, info);
  expect(codes).toHaveLength(2);
  expect(await barriers(page)).toEqual([]);
  const folder = info.outputPath('unpacked');
  await unpack(files, folder);

  // A browser without the extension.
  const plain = await launchBrowser({ headless: true });
  const asked: string[] = [];
  const trouble: string[] = [];
  const watched = async (): Promise<Page> => {
    const one = await plain.context.newPage();
    one.on('request', (request) => asked.push(request.url()));
    one.on('console', (message) => trouble.push(message.text()));
    one.on('pageerror', (error) => trouble.push(error.message));
    return one;
  };
  try {
    const reading = await watched();
    const devtools = await plain.context.newCDPSession(reading);
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    await reading.goto(pathToFileURL(join(folder, 'index.html')).href);
    for (const words of ['did not pick up an assigned order', 'E1 stops.jpg', 'E2 scan.png', 'Pasted by the driver'])
      await expect(reading.getByText(words).first()).toBeVisible();
    for (const name of ['Picture of E1', 'Picture of E2']) {
      const picture = reading.getByRole('img', { name });
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('naturalWidth', 900);
    }

    const checking = await watched();
    await checking.goto(pathToFileURL(join(folder, 'verify.html')).href);
    const choose = checking.getByLabel('Choose the .zip file');
    await choose.setInputFiles(zip);
    await expect(checking.getByRole('heading', { name: 'All is well' })).toBeVisible();
    await expect(checking.getByText('Without a code', { exact: false })).toBeVisible();
    await checking.getByLabel('A code that was written down').fill(`Code of the file: ${codes[0]}`);
    await expect(checking.getByText('The code is the one of this file.', { exact: false })).toBeVisible();
    await checking.getByLabel('A code that was written down').fill('0'.repeat(64));
    await expect(checking.getByText('does not belong to this dossier', { exact: false })).toBeVisible();
    await checking.getByLabel('A code that was written down').fill('');

    await checking.getByLabel('Choose the folder').setInputFiles(folder);
    await expect(checking.getByRole('heading', { name: 'All is well' })).toBeVisible();

    for (const [index, [change, named]] of TAMPERINGS.entries()) {
      const changed = info.outputPath(`changed-${index}.zip`);
      await writeFile(changed, zipSync(change(files)));
      await choose.setInputFiles(changed);
      await expect(checking.getByText(named, { exact: false })).toBeVisible();
      await expect(checking.getByRole('heading', { name: 'All is well' })).toBeHidden();
    }
    expect(await barriers(checking)).toEqual([]);
    const cut = info.outputPath('cut.zip');
    await writeFile(cut, (await readFile(zip)).subarray(0, 4_000));
    await choose.setInputFiles(cut);
    await expect(checking.getByText('The file is cut off or damaged.', { exact: false })).toBeVisible();
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(trouble).toEqual([]);
  } finally {
    await plain.close();
  }
});

/** The colour of dots of a picture, at these parts of its sides, as red, green and blue. */
async function dots(page: Page, bytes: Buffer, points: readonly (readonly [number, number])[]): Promise<number[][]> {
  return page.evaluate(
    async ({ bytes, points }) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return points.map(([x, y]) =>
        [...(pen?.getImageData(Math.floor(x * bitmap.width), Math.floor(y * bitmap.height), 1, 1).data ?? [])].slice(
          0,
          3,
        ),
      );
    },
    { bytes: [...bytes], points },
  );
}

const dark = (dot: readonly number[] | undefined): boolean => Math.max(...(dot ?? [255])) < 12;

test('boxes by keyboard and by pointer are burnt into a copy, which goes into the dossier instead', async ({
  product,
}) => {
  const page = await caseWithPictures(product);
  await page.goto(`${page.url().replace(/#.*/, '')}#/evidence`);
  await page.locator('li a', { hasText: 'E1' }).last().click();
  await page.getByRole('button', { name: 'Cover or crop…' }).click();
  const dialog = page.getByRole('dialog');
  const stage = dialog.locator('img');
  await expect(stage).toHaveJSProperty('complete', true);
  await dialog.getByRole('button', { name: 'Add a box' }).click();
  const box = dialog.getByRole('button', { name: /^Box 1:/ });
  await expect(box).toBeFocused();
  // From the middle up to the edge, and wider.
  for (let step = 0; step < 45; step += 1) await page.keyboard.press('ArrowUp');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(box).toHaveAccessibleName('Box 1: 40% from the left, 0% from the top, 30% wide, 20% high');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toHaveAccessibleName(/29% wide/);
  const sides = await stage.boundingBox();
  if (sides === null) throw new Error('no picture');
  const at = (x: number, y: number): readonly [number, number] => [
    sides.x + x * sides.width,
    sides.y + y * sides.height,
  ];
  await page.mouse.move(...at(0.1, 0.6));
  await page.mouse.down();
  await page.mouse.move(...at(0.2, 0.7));
  await page.mouse.move(...at(0.3, 0.9));
  await page.mouse.up();
  await expect(dialog.getByText('2 boxes')).toBeVisible();
  // A box too many is taken away again.
  await dialog.getByRole('button', { name: 'Add a box' }).click();
  await expect(dialog.getByText('3 boxes')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take it away' }).click();
  await expect(dialog.getByText('2 boxes')).toBeVisible();
  await dialog.getByText('Crop', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Add a crop frame' }).click();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Delete');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep the copy' }).click();
  await expect(dialog.getByText('Kept as E3')).toBeVisible();
  await dialog.getByRole('link', { name: 'Look at the copy' }).click();
  await expect(page.getByRole('heading', { name: 'E3 covered-E1.jpg' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save numbered copy' }).click();
  const copy = await readFile(await (await download).path());
  const [above, left, free] = await dots(page, copy, [
    [0.5, 0.1],
    [0.2, 0.75],
    [0.8, 0.8],
  ]);
  expect([dark(above), dark(left), dark(free)]).toEqual([true, true, false]);
  for (const hidden of ['Exif', 'Example', 'Cam 3', '2026:05:03']) expect(copy.includes(hidden)).toBe(false);

  await page
    .getByRole('link', { name: /Show the case|Go to the case|case/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Make a dossier' }).click();
  await expect(page.getByRole('checkbox', { name: /E1 stops\.jpg/ })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /E3 covered-E1\.jpg/ })).toBeChecked();
});

/** A photo of 25 million dots as a phone held upright writes it: the dots lie on their side, and a note says so. Red on top, blue below. */
async function turnedPhoto(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(6_000, 4_200);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.fillStyle = '#f00';
    pen.fillRect(0, 0, 3_000, 4_200);
    pen.fillStyle = '#00f';
    pen.fillRect(3_000, 0, 3_000, 4_200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const turned = Buffer.from('4d4d002a000000080001011200030000000100060000' + '00000000', 'hex');
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), turned]);
  const length = block.length + 2;
  const marker = Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]);
  return Buffer.concat([Buffer.from(bytes.slice(0, 2)), marker, block, Buffer.from(bytes.slice(2))]);
}

test('a large photo that lies on its side is covered and cut as it is seen', async ({ product }) => {
  const page = await product.open('dashboard.html#/evidence');
  const input = page.locator('input[type="file"]').last();
  await input.setInputFiles({ name: 'phone.jpg', mimeType: '', buffer: await turnedPhoto(page) });
  await page.getByRole('link', { name: /Kept as E1/ }).click();
  await page.getByRole('button', { name: 'Cover or crop…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add a box' }).click();
  await dialog.getByText('Crop', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Add a crop frame' }).click();
  await expect(dialog.getByRole('button', { name: /^Crop frame: 10%/ })).toBeFocused();
  await dialog.getByRole('button', { name: 'Keep the copy' }).click();
  await expect(dialog.getByText('Kept as E2')).toBeVisible();
  await dialog.getByRole('link', { name: 'Look at the copy' }).click();
  await expect(page.getByText('3,360 × 4,800 pixels')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save numbered copy' }).click();
  const copy = await readFile(await (await download).path());
  const [middle, top, bottom] = await dots(page, copy, [
    [0.5, 0.5],
    [0.5, 0.1],
    [0.5, 0.9],
  ]);
  expect(dark(middle)).toBe(true);
  expect((top?.[0] ?? 0) > 200 && (bottom?.[2] ?? 0) > 200).toBe(true);
});
