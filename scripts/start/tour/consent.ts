import { marks } from '../../browser/pierce';
import { expectThat } from './report';
import { NARROW, takeScreens, WIDE, ZOOMED } from './screens';
import type { Tour } from './tour';
import { until } from './until';
import { words } from './words';

const WATCH = words['webmail.watch'].replace('{webmail}', 'Gmail');

/** The first-run page opens by itself; before "Watch Gmail" is pressed there, the mailbox is left alone. */
export async function consent(tour: Tour): Promise<string> {
  const { browser, gmail, mailbox } = tour;
  const isWelcome = (url: string): boolean =>
    url.startsWith(`chrome-extension://${browser.extensionId ?? ''}/welcome.html`);
  const welcome = await until(
    async () => browser.context.pages().find((page) => isWelcome(page.url())) ?? null,
    'the first-run page to open by itself',
  );
  await gmail.goto(`${mailbox.url}#inbox`);
  await until(async () => (await gmail.locator('tr.zA:visible').count()) > 0, 'the mailbox');
  const early = await marks(gmail);
  expectThat(early.length === 0, `${early.length} rows are marked before anything was allowed`);

  const button = welcome.getByRole('button', { name: WATCH });
  await button.waitFor({ timeout: 5000 });
  const faults = await takeScreens(welcome, tour.folder, 'welcome', [WIDE, NARROW, ZOOMED]);
  expectThat(faults.length === 0, faults.join('; '));
  await button.click();
  await until(
    async () => await welcome.getByText(words['welcome.watching']).isVisible(),
    `"${words['welcome.watching']}"`,
  );
  await welcome.close();
  return `nothing was read before; "${WATCH}" pressed`;
}
