/** The demo mailbox by itself, without the extension: that it behaves as the tests of the extension take for granted. */
import { expect, type Page, test as base } from '@playwright/test';

import { launchBrowser } from '../../scripts/browser/launch';
import { type DemoMailbox, startMailbox } from '../../scripts/demo/server/start-mailbox';

const test = base.extend<{ mailbox: DemoMailbox; open: (where?: string) => Promise<Page> }>({
  mailbox: async ({}, use) => {
    const mailbox = await startMailbox();
    await use(mailbox);
    await mailbox.close();
  },
  open: async ({ mailbox }, use) => {
    const browser = await launchBrowser({ headless: true, args: mailbox.launchArgs });
    await use(async (where = '') => {
      const page = await browser.context.newPage();
      await page.goto(`${mailbox.url}${where}`);
      await page.locator('.d-row:visible').first().waitFor();
      return page;
    });
    await browser.close();
  },
});

/** Runs `demo.<name>(…values)` in the page. */
const demo = (page: Page, name: string, ...values: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([call, given]) => {
      const api = (window as unknown as { demo: Record<string, (...all: unknown[]) => unknown> }).demo;
      return api[call]?.(...given);
    },
    [name, values] as const,
  );

const VISIBLE = '[role=main] tr.zA:visible';
const STORY = '1a1e5583a58a360c';

const rowsOf = (page: Page): Promise<{ id: string; thread: string | null | undefined }[]> =>
  page.locator(VISIBLE).evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.id,
      thread: row.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id'),
    })),
  );

test('rows are drawn again in the same elements, replaced, and pushed down by a new one', async ({ open }) => {
  const page = await open();
  const before = await rowsOf(page);
  expect(before.length).toBeGreaterThan(20);

  await demo(page, 'recycle');
  const recycled = await rowsOf(page);
  expect(recycled.map((row) => row.id)).toEqual(before.map((row) => row.id));
  expect(recycled[0]?.thread).toBe(before[1]?.thread);

  await demo(page, 'refresh');
  const refreshed = await rowsOf(page);
  expect(refreshed.map((row) => row.thread)).toEqual(recycled.map((row) => row.thread));
  expect(refreshed[0]?.id).not.toBe(recycled[0]?.id);

  await demo(page, 'insertTop');
  const inserted = await rowsOf(page);
  expect(inserted).toHaveLength(before.length + 1);
  expect(inserted[0]?.id).toBe(refreshed[0]?.id);
  expect(inserted[1]?.thread).toBe(refreshed[0]?.thread);

  // Looked at in the same turn of the page: however late the test is, the ids are later.
  const early = await page.evaluate((rows) => {
    (window as unknown as { demo: { lateIds(milliseconds: number): void } }).demo.lateIds(400);
    const ids = [...document.querySelectorAll(`${rows} [data-legacy-thread-id]`)];
    return ids.filter((id) => id.checkVisibility()).length;
  }, '[role=main] tr.zA');
  expect(early).toBe(0);
  await expect.poll(async () => (await rowsOf(page))[0]?.thread).toBe(inserted[0]?.thread);
});

test('one page of several is the main one, and going back finds the same list', async ({ open }) => {
  const page = await open();
  await expect(page.locator('.BltHke')).toHaveCount(2);
  await expect(page.locator('[role=main]')).toHaveCount(1);
  await page.locator('[role=main] [gh=tl]').evaluate((list) => list.setAttribute('data-seen', 'before'));
  await demo(page, 'openThread', STORY);
  await expect(page.locator('[role=main] h2.hP')).toHaveText('Order Not Picked Up');
  await page.keyboard.press('j');
  await expect(page.locator('[role=main] h2.hP')).not.toHaveText('Order Not Picked Up');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[role=main] [gh=tl][data-seen=before]')).toHaveCount(1);
});

test('a closed message has neither ids nor a body until it is opened', async ({ open }) => {
  const page = await open();
  await demo(page, 'openThread', STORY);
  const first = page.locator('[role=main] [role=listitem]').first();
  await expect(first.locator('.adf')).toHaveCount(1);
  await expect(first.locator('[data-legacy-message-id], .a3s')).toHaveCount(0);
  await first.locator('.adf').click();
  await expect(first.locator('.adn[data-legacy-message-id] .a3s.aiL')).toContainText('Hi Dana');
  await expect(page.locator('[role=main] .adn').last().locator('.gmail_quote').first()).toBeHidden();
});

test('only real typing is stored as a draft, which is there again after a reload', async ({ open, mailbox }) => {
  const page = await open();
  await demo(page, 'openThread', STORY);
  await page.locator('.amn:visible .bkH').click();
  const editor = page.locator('.ip.adB .M9 [g_editable=true]');
  await editor.evaluate((node) => {
    node.prepend('By a script');
    node.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  // Longer than autosave waits: only time shows that it does not come.
  await page.waitForTimeout(700);
  expect(mailbox.drafts()).toEqual([]);
  await editor.focus();
  await page.evaluate(() => document.execCommand('insertText', false, 'Line one\nLine two'));
  await expect.poll(() => mailbox.drafts()[0]?.text).toContain('Line one\nLine two');
  expect(mailbox.drafts()[0]?.threadId).toBe(STORY);
  await page.reload();
  await expect(editor).toContainText('Line two');
  await page.locator('.ip.adB [aria-label="Send"]').click();
  const sent = page.locator('[role=main] .adn').last();
  await expect(sent).toHaveAttribute('data-message-id', /^#msg-a:r/);
  expect(await sent.getAttribute('data-legacy-message-id')).toBeNull();
  await expect(sent).toHaveAttribute('data-legacy-message-id', mailbox.sent()[0]?.id ?? '', { timeout: 4000 });
});

test('two windows are open at once, and full screen moves the same node', async ({ open }) => {
  const page = await open('#inbox?compose=new');
  await demo(page, 'compose');
  const windows = page.locator('[role=dialog] [g_editable=true]');
  await expect(windows).toHaveCount(2);
  await page.locator('[role=dialog] .Hq').first().click();
  await expect(page.locator('.aSs .aSt [g_editable=true]')).toHaveCount(1);
});

test("markup in a message stays text, the page's sinks throw, and nothing breaks its policy", async ({
  open,
  mailbox,
}) => {
  const page = await open();
  await demo(page, 'receive', STORY, { text: '<img src=x onerror="document.title=1"><script>1</script>' });
  await demo(page, 'openThread', STORY);
  await expect(page.locator('.a3s', { hasText: '<script>1</script>' })).toHaveCount(1);
  const thrown = await page.evaluate(() => {
    try {
      document.body.innerHTML = 'x';
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(thrown).toContain('innerHTML');
  expect(mailbox.reports()).toEqual([]);
  expect(mailbox.requests().filter((request) => request.host !== 'mail.google.com')).toEqual([]);
});

const counted = ['[data-legacy-thread-id]', 'tr.zA', '[gh=tl]', '[role=row]', '[email]'];
const stripped = {
  ids: [false, true, true, true, true],
  classes: [true, false, false, true, true],
  both: [false, false, false, true, true],
  all: [false, false, false, false, false],
};
for (const [name, left] of Object.entries(stripped)) {
  test(`strip=${name} takes away exactly its anchors`, async ({ open }) => {
    const page = await open(`?strip=${name}`);
    const found = await page.evaluate(
      (selectors) => selectors.map((one) => document.querySelector(one) !== null),
      counted,
    );
    expect(found).toEqual(left);
  });
}

test('drop takes these classes and attributes away, and no other', async ({ open }) => {
  const page = await open('?drop=zA,gh');
  const found = await page.evaluate(
    (selectors) => selectors.map((one) => document.querySelector(one) !== null),
    counted,
  );
  expect(found).toEqual([true, false, false, true, true]);
});

test('several inboxes stand one below the other, and what strangers add is neither a message nor opened', async ({
  open,
}) => {
  const page = await open('?multi=1&foreign=1&translated=1');
  expect(await page.locator('[role=main] [gh=tl]:visible').count()).toBeGreaterThan(1);
  await expect(page.locator('tr.zA:visible font > font').first()).not.toBeEmpty();
  await page.locator('.inboxsdk__ignore_row:visible').first().click();
  await expect(page).toHaveURL(/#inbox$/);
});

for (const where of [
  '?split=vertical',
  '?split=horizontal',
  '?conv=off',
  '?lang=he',
  '?lang=ru&multi=1',
  '?lang=zh&refresh=300',
  '?extras=1&foreign=1&translated=1',
  '?snippets=off&labels=empty&ads=1',
  '?idcarrier=sender&density=compact&theme=dark',
]) {
  test(`${where} shows a list and a message`, async ({ open }) => {
    const page = await open(where);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.locator('[role=main] tr.zA:visible:not(.d-foreign)').first().click();
    await expect(page.locator('[role=main] .a3s.aiL').first()).not.toBeEmpty();
    expect(errors).toEqual([]);
  });
}
