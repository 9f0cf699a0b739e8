import { marks } from '../../browser/pierce';
import { expectThat } from './report';
import { FRESH, STORY } from './sample';
import { NARROW, takeScreens, WIDE, ZOOMED } from './screens';
import { unfold } from './story';
import { openThread, pageUrl, type Tour } from './tour';
import { until } from './until';
import { words } from './words';

/** Everything flagged that was opened is in the history, once, however often it was opened. */
export async function history(tour: Tour): Promise<string> {
  const { browser, gmail, mailbox, folder } = tour;
  await gmail.goto(`${mailbox.url}#inbox`);
  await gmail.reload();
  await openThread(tour, FRESH.threadId);
  await until(async () => (await marks(gmail)).some(({ kind }) => kind === 'banner'), 'the banner after a reload');

  const page = await browser.context.newPage();
  await page.goto(pageUrl(tour, 'dashboard.html#/history'));
  // The driver's own messages are part of the story.
  const expected = STORY.length + 1;
  const rows = page.locator('tbody tr');
  // A webmail behind another page is not read: the story is opened once more in front, whole.
  await gmail.bringToFront();
  await openThread(tour, STORY[0]?.threadId ?? '');
  await unfold(tour);
  await until(async () => (await rows.count()) >= expected, `${expected} messages in the history`);
  await page.bringToFront();
  const found = await rows.count();
  const faults = [...(await takeScreens(page, folder, 'dashboard', [WIDE, NARROW, ZOOMED]))];
  expectThat(found === expected, `the history has ${found} messages and not ${expected}`);

  await page.getByText(words['history.timeline'], { exact: true }).click();
  await until(async () => (await rows.count()) === 0, 'the timeline');
  faults.push(...(await takeScreens(page, folder, 'timeline', [WIDE, NARROW])));
  expectThat(faults.length === 0, faults.join('; '));
  await page.close();
  return `${found} messages, opened twice and kept once, as a table and as a timeline`;
}

/** A message from any other mail is pasted, read, and kept when it is a notice. */
export async function paste(tour: Tour): Promise<string> {
  const { browser, folder } = tour;
  const page = await browser.context.newPage();
  await page.goto(pageUrl(tour, 'dashboard.html#/paste'));
  const field = (label: string) => page.getByRole('textbox', { name: label });
  await field(words['paste.text']).fill(PASTED.text);
  await page.getByLabel(words['paste.received']).fill(PASTED.received);
  await field(words['paste.subject']).fill(PASTED.subject);
  await field(words['paste.from']).fill(PASTED.from);
  const faults = [...(await takeScreens(page, folder, 'paste', [WIDE, NARROW]))];
  await page.getByRole('button', { name: words['paste.submit'] }).click();
  const link = page.getByRole('link', { name: words['paste.show'] });
  await until(async () => await link.isVisible(), 'what came of the pasted message');
  await link.click();
  await until(
    async () => (await page.getByRole('heading', { name: words['reply.title'] }).count()) > 0,
    'the pasted notice in full',
  );
  faults.push(...(await takeScreens(page, folder, 'notice-in-full', [WIDE, NARROW, ZOOMED])));
  expectThat(faults.length === 0, faults.join('; '));
  const title = await page.locator('h1').first().innerText();
  await page.close();
  return `kept and explained: "${title}"`;
}

/** Made up. */
const PASTED = {
  from: 'Amazon Flex <no-reply@amazon.com>',
  subject: 'You checked in late for your block',
  received: '2026-11-20T18:05',
  text: `Hello Dana,

Our records show that you arrived late for your delivery block on November 19, 2026 at 3:30 PM at station DQZ7. Delivery partners are expected to arrive and check in on time.

Late arrivals lower your standing.

Amazon Flex`,
};
