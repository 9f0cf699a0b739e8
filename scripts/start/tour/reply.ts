import type { Locator } from '@playwright/test';

import { expectThat } from './report';
import { STORY } from './sample';
import { takeScreens, NARROW } from './screens';
import type { Tour } from './tour';
import { until } from './until';
import { words } from './words';

/** What the driver of the story would write. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  [words['blank.driverName']]: 'Dana Rivers',
  [words['blank.whatHappened']]:
    'I was at the pickup counter when two stops disappeared from my itinerary. The app then let me start the route without them.',
  [words['blank.notAnswered']]: 'You have not said why two stops were removed after I had acknowledged them.',
  [words['blank.stillOpen']]:
    'Which order, which day and which store this is about, and why the two stops were removed.',
  [words['blank.attached']]: 'two screenshots of the itinerary and a photo of the shelf',
  [words['blank.supportContact']]: 'in the app on November 16, while I was at the store',
};

/** The letter waits for the driver's own words; then it can be copied. */
export async function fillAndCopy(tour: Tour): Promise<string> {
  const { panel, browser, folder } = tour;
  const section = panel.locator('#reply');
  const copy = section.getByRole('button', { name: words['reply.copy'] });
  expectThat(
    (await copy.getAttribute('aria-disabled')) === 'true',
    'the reply could be copied before the own words were in it',
  );
  const filled = await fillBlanks(section);
  await until(async () => (await copy.getAttribute('aria-disabled')) === null, 'the reply to be complete');
  const letter = await letterOf(section);

  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await until(async () => await section.getByText(words['reply.copied']).isVisible(), `"${words['reply.copied']}"`);
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expectThat(plain(copied) === plain(letter), 'the clipboard holds something else than the preview');
  const faults = await takeScreens(panel, folder, 'reply', [NARROW]);
  expectThat(faults.length === 0, faults.join('; '));
  return `${filled} blanks filled with own words, ${letter.split(/\s+/).length} words copied`;
}

/** The letter lands in the reply box, and Gmail saves it as a draft. It is not sent. */
export async function insert(tour: Tour): Promise<string> {
  const { gmail, panel, mailbox } = tour;
  const threadId = STORY[0]?.threadId ?? '';
  await gmail.bringToFront();
  await gmail.locator('.amn:visible .bkH').click();
  const editor = gmail.locator('[g_editable="true"]:visible');
  await editor.waitFor({ timeout: 5000 });
  const letter = await letterOf(panel.locator('#reply'));

  await panel.bringToFront();
  await panel.locator('#reply').getByRole('button', { name: words['reply.insert'] }).click();
  const asked = panel.getByRole('button', { name: words['reply.askYes'] });
  const inserted = panel.getByText(words['reply.inserted']);
  await until(
    async () => (await inserted.isVisible()) || (await asked.isVisible()),
    'the panel to say what came of it',
  );
  expectThat(!(await asked.isVisible()), "the panel takes Amazon's own address for a stranger's");
  await gmail.bringToFront();
  expectThat(
    plain(await editor.innerText()).includes(plain(letter)),
    'the reply box holds something else than the letter',
  );
  const draft = await until(
    async () =>
      mailbox.drafts().find((one) => one.threadId === threadId && plain(one.text).includes(plain(letter))) ?? null,
    'the draft to be saved',
  );
  expectThat(mailbox.sent().length === 0, 'a mail was sent');
  return `the letter is in the reply box and saved as a draft to ${draft.to.map(({ address }) => address).join(', ')}; nothing was sent`;
}

/** Fills every empty field that can be seen; gives their number. */
async function fillBlanks(section: Locator): Promise<number> {
  const fields = section.locator('input:visible, textarea:visible');
  let filled = 0;
  for (const field of await fields.all()) {
    if ((await field.inputValue()) !== '') continue;
    const id = (await field.getAttribute('id')) ?? '';
    const label = (await section.locator(`label[for="${id}"]`).innerText()).split(' · ')[0] ?? '';
    await field.fill(OWN_WORDS[label.trim()] ?? 'See what I wrote before.');
    filled += 1;
  }
  return filled;
}

async function letterOf(section: Locator): Promise<string> {
  return section.locator('figure p').innerText();
}

/** Line breaks and double spaces do not matter here. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
