import { expectThat } from './report';
import { STORY } from './sample';
import { NARROW, takeScreens, WIDE, ZOOMED } from './screens';
import { pageUrl, type Tour } from './tour';
import { until } from './until';
import { categoryNames, words } from './words';

/** What else the dashboard has, with a history in it: by address. */
const SCREENS = ['journal', 'journal/new', 'evidence', 'search', 'patterns', 'settings'];

/** The story is one open case, with everything of it in order; and every other screen of the dashboard draws. */
export async function cases(tour: Tour): Promise<string> {
  const { browser, folder } = tour;
  const page = await browser.context.newPage();
  await page.goto(pageUrl(tour, 'dashboard.html#/'));
  const title = categoryNames['order-not-picked-up']?.title ?? '';
  const link = page.getByRole('main').getByRole('listitem').getByRole('link', { name: title });
  await until(async () => (await link.count()) > 0, `the case "${title}" on the overview`);
  const faults = [...(await takeScreens(page, folder, 'overview', [WIDE, NARROW, ZOOMED]))];

  await link.first().click();
  const entries = page.locator('section', { hasText: words['case.timeline'] }).locator('ol > li');
  await until(async () => (await entries.count()) >= STORY.length, `${STORY.length} entries in the case`);
  faults.push(...(await takeScreens(page, folder, 'case', [WIDE, NARROW, ZOOMED])));
  const found = await entries.count();

  for (const screen of SCREENS) {
    await page.goto(pageUrl(tour, `dashboard.html#/${screen}`));
    await until(async () => (await page.locator('main h1').count()) > 0, `the heading of ${screen}`);
    faults.push(...(await takeScreens(page, folder, screen.replace('/', '-'), [WIDE, NARROW])));
  }
  expectThat(faults.length === 0, faults.join('; '));
  await page.close();
  return `one case of ${found} entries in order; ${SCREENS.length} more screens`;
}
