import { marks, pressBanner } from '../../browser/pierce';
import { expectThat } from './report';
import { takeScreens, NARROW, WIDE } from './screens';
import { showPanel, type Tour } from './tour';
import { until } from './until';

/** Marks in a mailbox of which nothing is known beforehand. */
export async function ownInbox({ gmail, folder }: Tour): Promise<string> {
  const rows = await gmail.locator('tr.zA:visible').count();
  expectThat(rows > 0, 'the inbox shows no row');
  await gmail.waitForTimeout(1500);
  const badges = (await marks(gmail)).filter(({ kind }) => kind === 'badge');
  await takeScreens(gmail, folder, 'inbox', [WIDE]);
  return `${rows} rows, ${badges.length} of them marked${badges.length > 0 ? `: ${badges.map(({ text }) => `"${text}"`).join(', ')}` : ''}`;
}

/** Opens the first marked conversation, and the panel on it. A mailbox without one passes too, and is told so. */
export async function ownNotice(tour: Tour): Promise<string> {
  const { gmail, folder } = tour;
  const [badge] = (await marks(gmail)).filter(({ kind }) => kind === 'badge');
  const row = badge?.threadId
    ? gmail.locator(`tr:visible:has([data-legacy-thread-id="${badge.threadId}"])`)
    : gmail.locator('tr.zA:visible');
  await row.first().click();
  await until(async () => (await gmail.locator('h2.hP:visible').count()) > 0, 'the opened conversation');
  await gmail.waitForTimeout(1500);
  const banners = (await marks(gmail)).filter(({ kind }) => kind === 'banner');
  await takeScreens(gmail, folder, 'notice', [WIDE]);
  if (banners.length === 0) return 'the conversation holds no message that looks like a notice';
  await pressBanner(gmail);
  await showPanel(tour);
  const faults = await takeScreens(tour.panel, folder, 'panel', [NARROW]);
  expectThat(faults.length === 0, faults.join('; '));
  return `${banners.length} banners; the panel: "${await tour.panel.locator('h1').first().innerText()}"`;
}
