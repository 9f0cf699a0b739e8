import { sampleMessages } from '../../scripts/demo/sample';
import { openThread } from './support/gmail-page';
import { expect, test } from './support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');

test('when the browser can not write, the panel says "Not saved", and the message is kept as soon as it can', async ({
  product,
}) => {
  await product.consent();
  const worker = product.context.serviceWorkers()[0] ?? (await product.context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    (globalThis as unknown as { heal: () => void }).heal = () => {
      IDBObjectStore.prototype.add = add;
    };
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('the disk is full', 'DataError');
    };
  });
  const page = await product.gmail();
  await openThread(page, NOTICE?.threadId ?? '');
  const panel = await product.panel();
  await expect(panel.getByText('Not saved', { exact: true })).toBeVisible();
  expect((await product.record()).messages).toEqual([]);

  await worker.evaluate(() => (globalThis as unknown as { heal: () => void }).heal());
  await page.bringToFront();
  await expect.poll(async () => (await product.record()).messages.length).toBe(1);
  await panel.bringToFront();
  await expect(panel.getByText('Not saved', { exact: true })).toBeHidden();
});

test('a database the browser has lost is restored, and the loss is said', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, NOTICE?.threadId ?? '');
  await expect.poll(async () => (await product.record()).messages.length).toBe(1);
  await page.close();
  const other = await product.open('welcome.html');
  // What a damaged database turns into: one of the right name and version with nothing in it.
  await other.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
    });
    const stores = [...db.objectStoreNames];
    const emptied = db.transaction(stores, 'readwrite');
    for (const store of stores) emptied.objectStore(store).clear();
    await new Promise((resolve) => (emptied.oncomplete = resolve));
    db.close();
  });

  const dashboard = await product.open('dashboard.html');
  await expect(dashboard.getByText(/Your browser (had )?lost 1 message/)).toBeVisible();
  expect((await product.record()).messages).toHaveLength(1);
});
