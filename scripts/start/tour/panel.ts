import { expectThat } from './report';
import { NOTICE } from './sample';
import { NARROW, takeScreens, WIDE, ZOOMED } from './screens';
import { pageUrl, pressExplain, showPanel, type Tour } from './tour';
import { until } from './until';
import { categoryNames, words } from './words';

/** The banner's one button opens the side panel, and the panel explains the notice. */
export async function panel(tour: Tour): Promise<string> {
  const { panel: page, folder } = tour;
  // A page of ours that is open beforehand keeps the background awake, and can ask what is open.
  await page.goto(pageUrl(tour, 'sidepanel.html'));
  const pressed = await pressExplain(tour, NOTICE.id);
  await until(
    () => page.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0),
    'the side panel to open',
  );
  await showPanel(tour);
  const title = categoryNames['order-not-picked-up']?.title ?? '';
  await until(async () => (await page.locator('h1').first().innerText()) === title, `the panel to explain "${title}"`);
  // What comes last is loaded last.
  await page.getByRole('heading', { name: words['step.title'], exact: true }).waitFor();

  const parts = ['notice.says', 'notice.leavesOut', 'notice.why', 'sender.title', 'reply.title', 'step.title'] as const;
  const missing: string[] = [];
  for (const part of parts) {
    const heading = page.getByRole('heading', { name: words[part], exact: true });
    if ((await heading.count()) === 0 && (await page.getByText(words[part], { exact: true }).count()) === 0)
      missing.push(words[part]);
  }
  expectThat(missing.length === 0, `the panel lacks ${missing.map((part) => `"${part}"`).join(', ')}`);
  const faults = await takeScreens(page, folder, 'panel', [NARROW, WIDE, ZOOMED]);
  expectThat(faults.length === 0, faults.join('; '));
  return `"${pressed}" opened it: "${title}", with ${parts.length} parts`;
}
