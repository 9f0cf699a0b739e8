/** Switching another webmail on and off, and the driver's own check of it. */
import { marks } from '../../../scripts/browser/pierce';
import { expect, test } from '../support/product';
import { openReplica } from '../support/webmail-page';

const ORIGIN = 'https://mail.proton.me';

test.use({ granted: [ORIGIN] });

test('a webmail is read from the click that allows it to the click that ends it, and not a moment longer', async ({
  product,
}) => {
  await product.consent();
  const mail = await openReplica(product, `${ORIGIN}/u/0/inbox`);
  const settings = await product.open('dashboard.html#/settings');
  expect(await marks(mail)).toEqual([]);

  const scripts = () => settings.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const allowed = () =>
    settings.evaluate((origin) => chrome.permissions.contains({ origins: [`${origin}/*`] }), ORIGIN);
  await settings.getByRole('switch', { name: 'Watch Proton Mail' }).click();
  // The page that was open before gets its marks without being loaded again.
  await expect.poll(async () => (await marks(mail)).length).toBeGreaterThan(0);
  expect(await scripts()).toBe(1);

  await settings.getByRole('button', { name: 'Check Proton Mail' }).click();
  await expect(settings.getByText(/^Message list: \d+ rows can be read\.$/)).toBeVisible();
  await expect(settings.getByText('Open message: none.')).toBeVisible();
  await settings.getByText('Report for whoever mends this').click();
  await expect(settings.getByText(/^Redress [\d.]+, Chrome \d+, proton/)).toBeVisible();

  await settings.getByRole('switch', { name: 'Watch Proton Mail' }).click();
  await expect.poll(() => marks(mail)).toEqual([]);
  expect(await allowed()).toBe(false);
  await expect.poll(scripts).toBe(0);
  await mail.reload();
  await mail.locator('.d-row').first().waitFor();
  expect(await marks(mail)).toEqual([]);
});

test('Roundcube is watched at the address a driver types, and nowhere else', async ({ product }) => {
  await product.consent();
  const settings = await product.open('dashboard.html#/settings/https%3A%2F%2Fwebmail.example.com');
  const field = settings.getByLabel('Address of your Roundcube');
  await expect(field).toHaveValue('https://webmail.example.com');
  await field.fill('not an address');
  await settings.getByRole('button', { name: 'Watch this address' }).click();
  await expect(settings.getByText('This is not an address Redress can watch')).toBeVisible();
  expect(await settings.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'])).toMatchObject({
    watch: { gmail: true },
  });
});

test('the browser gives each command its key', async ({ product }) => {
  const page = await product.open('popup.html');
  const wanted = await page.evaluate(() => chrome.runtime.getManifest().commands ?? {});
  const given = await page.evaluate(() => chrome.commands.getAll());
  expect(Object.keys(wanted).length).toBeGreaterThan(2);
  // Some keys a browser keeps to itself, without a word: Chromium 156 gives nobody Alt+Shift+R.
  for (const [name, { suggested_key: key }] of Object.entries(wanted))
    expect(given.find((one) => one.name === name)).toMatchObject({
      shortcut: typeof key === 'string' ? key : key?.default,
    });
});
