/** The main job in a real Firefox: from the driver's yes to the letter in the reply box, at a desk and as on a phone. */
import { sampleMessages } from '../../scripts/demo/sample';
import type { Firefox } from './support/firefox';
import { pressBanner, seesMarks } from './support/marks';
import { changeManifest, expect, openInbox, openThread, test, watchGmail, type Place } from './support/place';
import { until } from './support/until';

test.setTimeout(180_000);

const THREAD = sampleMessages.find(({ category }) => category === 'undelivered-packages')?.threadId ?? 'none';
const WORDS = 'I brought both packages back to the station at 7:40 PM and scanned them there.';
const BLANKS = "//*[@id='reply']//*[@aria-required='true']";
const PUT = "//button[normalize-space() = 'Put into the reply box']";

async function mainJob(firefox: Firefox, { mailbox }: Place): Promise<void> {
  await watchGmail(firefox);
  const gmail = await firefox.newTab();
  await openInbox(firefox, mailbox);
  await seesMarks(firefox, (marks) => marks.some(({ kind, threadId }) => kind === 'badge' && threadId === THREAD));

  await openThread(firefox, THREAD);
  await seesMarks(firefox, (marks) => marks.filter(({ kind }) => kind === 'banner').length === 1);
  await pressBanner(firefox);
  await firefox.sees("//h2[normalize-space() = 'Your reply']");
  await firefox.says(/Undelivered packages/i);
  const panel = await firefox.tab();

  await firefox.typeInto(BLANKS, (tag) => (tag === 'textarea' ? WORDS : 'Dana Rivers'));
  await firefox.switchTo(gmail);
  await firefox.click("//*[@role='main']//*[@aria-label='Reply']");
  await firefox.sees("//*[@g_editable='true']");
  await firefox.switchTo(panel);
  await firefox.click(PUT);
  await firefox.says(/It is in the reply box now/);

  let drafts = '';
  await until(
    async () => {
      drafts = mailbox
        .drafts()
        .map(({ text }) => text)
        .join('\n');
      if (!drafts.includes(WORDS)) throw new Error('not yet');
    },
    () => `The draft says: ${drafts}`,
  );
  expect(mailbox.sent()).toEqual([]);
  expect(mailbox.reports()).toEqual([]);

  await firefox.open('dashboard.html#/history');
  await firefox.says(/Undelivered packages/);
}

test('in Firefox a notice is marked, explained and kept, and its reply lands in the reply box', async ({ place }) => {
  await place.firefox((firefox) => mainJob(firefox, place));
});

/** What Firefox for Android leaves out of a manifest it reads; so the parts of the browser that hang on it are not there. */
async function asOnAndroid(folder: string): Promise<void> {
  await changeManifest(folder, ({ sidebar_action: _sidebar, commands: _commands, ...manifest }) => ({
    ...manifest,
    permissions: (manifest['permissions'] as readonly string[]).filter((name) => name !== 'contextMenus'),
  }));
}

test('as on a phone, without sidebar, menus and keys, the same works in a narrow window', async ({ place }) => {
  await place.firefox(
    async (firefox) => {
      await firefox.open('welcome.html');
      const missing = ['sidebarAction', 'contextMenus', 'menus', 'commands'];
      const there = await firefox.run(
        'return arguments[0].filter((name) => window.wrappedJSObject.browser[name] !== undefined);',
        [missing],
      );
      expect(there).toEqual([]);
      await firefox.narrow(390, 664);
      await mainJob(firefox, place);
      for (const page of ['popup.html', 'dashboard.html', 'dashboard.html#/settings', 'welcome.html']) {
        await firefox.open(page);
        expect(await firefox.run('return innerWidth;')).toBe(390);
        expect(await firefox.run('return document.documentElement.scrollWidth;'), page).toBeLessThanOrEqual(390);
      }
    },
    { extension: await place.copy(asOnAndroid) },
  );
});
