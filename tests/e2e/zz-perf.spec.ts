import { test } from './support/product';

test('perf', async ({ product }) => {
  test.setTimeout(240_000);
  const page = await product.open('dashboard.html#/paste');
  await page.getByLabel('The message').fill('Hello Dana,\n\nOur records show that you arrived late for your delivery block on November 3, 2026 at 3:30 PM at station DQZ7. Late arrivals lower your standing.\n\nAmazon Flex');
  await page.getByLabel('Date and time you received it').fill('2026-11-04T09:15');
  await page.getByRole('button', { name: 'Read this message' }).click();
  await page.getByText('Kept: ').waitFor();
  await page.evaluate(async () => {
    const db: IDBDatabase = await new Promise((resolve) => { const r = indexedDB.open('redress'); r.onsuccess = () => resolve(r.result); });
    const all = (n: string): Promise<any[]> => new Promise((resolve) => { const r = db.transaction(n).objectStore(n).getAll(); r.onsuccess = () => resolve(r.result); });
    const [row] = await all('messages'); const [one] = await all('cases');
    const kinds = ['notice', 'sent', 'answer', 'answer'];
    for (let batch = 0; batch < 40; batch += 1) {
      await new Promise<void>((resolve) => {
        const tx = db.transaction(['messages', 'cases'], 'readwrite');
        for (let i = 0; i < 500; i += 1) {
          const n = batch * 500 + i; const c = n % 500; const id = `gmail:aa:${n}`;
          const at = Date.UTC(2026, 10, 20) - (500 - c) * 86400000 / 2 + batch * 3600000;
          tx.objectStore('messages').put({ ...row, id, keys: [id], seq: n + 10, at, kind: kinds[n % 4], caseId: `c${c}`, thread: `gmail:aa:t${c}`, payload: { ...row.payload, message: { ...row.payload.message, text: row.payload.message.text.repeat(8), date: new Date(at).toISOString() } } });
          if (batch === 39) tx.objectStore('cases').put({ ...one, id: `c${c}`, seq: 30000 + c, at });
        }
        tx.oncomplete = () => resolve();
      });
    }
    await new Promise<void>((resolve) => { const tx = db.transaction('meta', 'readwrite'); tx.objectStore('meta').delete('ledger'); tx.oncomplete = () => resolve(); });
    db.close();
  });
  await page.goto('about:blank');
  for (const [hash, selector] of [['#/', 'article'], ['#/history', 'tbody tr'], ['#/cases/c3', 'ol > li']] as const) {
    for (let i = 0; i < 3; i += 1) {
      const fresh = await product.open(`dashboard.html${hash}`);
      await fresh.locator(`main ${selector}`).first().waitFor();
      await fresh.evaluate(() => (location.hash = '#/settings'));
      await fresh.waitForTimeout(1500);
      const ms = await fresh.evaluate(async ([to, want]) => {
        const start = performance.now();
        location.hash = to;
        while (!document.querySelector(`main ${want}`)) await new Promise((r) => setTimeout(r, 1));
        return performance.now() - start;
      }, [hash, selector] as const);
      console.log(hash, Math.round(ms), 'ms');
      await fresh.close();
    }
  }
  const filter = await product.open('dashboard.html#/history');
  await filter.locator('tbody tr').first().waitFor();
  const ms = await filter.evaluate(async () => {
    const select = [...document.querySelectorAll('select')][0] as HTMLSelectElement;
    const start = performance.now();
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    set?.call(select, 'phishing'); select.dispatchEvent(new Event('change', { bubbles: true }));
    while (document.querySelector('tbody tr')) await new Promise((r) => setTimeout(r, 1));
    const found = performance.now() - start;
    const db: IDBDatabase = await new Promise((resolve) => { const r = indexedDB.open('redress'); r.onsuccess = () => resolve(r.result); });
    const again = performance.now();
    await new Promise((resolve) => { const r = db.transaction('messages').objectStore('messages').getAll(); r.onsuccess = () => resolve(r.result); });
    return [found, performance.now() - again];
  });
  console.log('filter with no match over all, and a bare read of all', ms.map(Math.round));
});
