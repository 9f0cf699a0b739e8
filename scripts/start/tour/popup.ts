import { expectThat } from './report';
import { NARROW, takeScreens } from './screens';
import type { Tour } from './tour';
import { until } from './until';
import { words } from './words';

/** The popup says how well the page in front can be read, and lists the last notices. */
export async function popup(tour: Tour): Promise<string> {
  const { browser, gmail, panel, mailbox, folder } = tour;
  await gmail.goto(`${mailbox.url}#inbox`);
  await gmail.bringToFront();
  await until(async () => (await gmail.locator('tr.zA:visible').count()) > 0, 'the inbox');
  await gmail.waitForTimeout(1500);
  // Opened behind the mailbox, so that the mailbox is the page in front, as it is under a popup.
  const opened = browser.context.waitForEvent('page');
  await panel.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
  const page = await opened;
  const [before = ''] = words['page.state'].split('{parts}');
  const state = page.getByText(before.replace('{webmail}', 'Gmail'), { exact: false }).first();
  await until(async () => await state.isVisible(), 'the state of the page');
  const notices = page.locator('main section li');
  await until(async () => (await notices.count()) > 0, 'the last notices');
  const last = await notices.count();
  const faults = await takeScreens(page, folder, 'popup', [NARROW]);
  expectThat(faults.length === 0, faults.join('; '));
  const said = await state.innerText();
  await page.close();
  return `"${said}", ${last} last notices`;
}
