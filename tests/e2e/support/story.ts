/** The story the record is for, told once with a mouse and once without one. All mail in it is made up. */
import type { Locator, Page } from '@playwright/test';

import { gmailId, messageIdFor } from '../../../scripts/demo/sample/ids';
import { dana, flexSupport, flexTeam, truth } from '../../../scripts/demo/sample/people';
import { toEml } from '../../../scripts/demo/sample/to-eml';
import { exifBlock, jpeg, PHOTO } from '../../unit/core/evidence/pictures';
import { bannered, openThread } from './gmail-page';
import type { Hands } from './hands';
import { expect, type Product } from './product';

/** The story's Monday: the last one of which the Thursday after is over. */
const MONDAY = ((): Date => {
  const now = new Date();
  const back = (now.getDay() + 6) % 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - (back < 4 ? back + 7 : back));
})();

function day(after: number, hour: number, minute: number): Date {
  return new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + after, hour, minute);
}

const saturday = day(-2, 16, 5);
const monday = day(0, 9, 15);
export const tuesday = day(1, 10, 40);
export const thursday = day(3, 8, 30);

/** As a field of type `datetime-local` takes it. */
function toField(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** `+01:00`, as a camera writes it. */
const ZONE = ((): string => {
  const minutes = -saturday.getTimezoneOffset();
  const two = (part: number): string => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
})();

const short = (date: Date): string =>
  date.toLocaleDateString('en', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });

const NOTICE = {
  from: flexTeam,
  at: new Date(monday).toISOString(),
  subject: 'Order Not Picked Up',
  text: `Hello Dana,

We noticed that an order that was assigned to you was not picked up during your delivery block on ${saturday.toLocaleDateString('en', { dateStyle: 'long' })} at station DQZ7.

When an order is not picked up, customers do not receive what they ordered. If this happens again, your participation in the Amazon Flex program may be affected.

The Amazon Flex Team`,
  truth: truth('order-not-picked-up', 'warning'),
};
export const STORY_THREAD = gmailId(NOTICE.at, 'story');

/** The mailbox of the story: one notice, of Monday; what the driver writes is sent that evening. */
export const STORY_MAIL = {
  sentAt: day(0, 18, 20),
  mail: toEml(NOTICE, {
    threadId: STORY_THREAD,
    messageId: messageIdFor('story', NOTICE.from.address),
    tab: 'inbox',
    before: [],
  }),
};

/** What the app showed on Saturday, by a made-up camera. */
const PICTURE = {
  name: 'itinerary.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(
    jpeg(exifBlock({ ...PHOTO, taken: `${toField(saturday).replaceAll('-', ':').replace('T', ' ')}:30`, zone: ZONE })),
  ),
};

export const CANNED = `Hello, as we wrote in our previous message, an order that was assigned to you was not picked up.

Orders that are not picked up create a poor experience for customers. Please make sure that you pick up every order on your itinerary.

We consider this matter closed.

Best regards,
Arjun
Amazon Flex Support`;

const RESULT = `Hello Dana,

We have completed the review of your appeal. After reviewing the information you provided, we have decided to uphold our decision regarding your Amazon Flex account. This decision is final.

Amazon Flex`;

export const WORDS = 'The stop was gone when I stood at the counter.';

/** A message comes into the open thread. */
export async function receive(gmail: Page, text: string, at: Date): Promise<void> {
  const date = at.toISOString();
  const id = gmailId(date, text);
  const fields = {
    id,
    decimal: BigInt(`0x${id}`).toString(),
    from: flexSupport,
    date,
    text,
    subject: 'Re: Order Not Picked Up',
  };
  await gmail.evaluate(([thread, fields]) => void window.demo.receive(thread, fields), [STORY_THREAD, fields] as const);
}

export const timeline = (page: Page): Locator =>
  page.locator('section', { hasText: 'Everything in order' }).locator('ol > li');

/** From the glitch on Saturday to her answer to the notice, sent with the photo named; gives back the webmail's page. */
export async function answerNotice(product: Product, hands: Hands): Promise<Page> {
  await consent(product, hands);
  await noteGlitch(product, hands);
  const gmail = await product.gmail();
  await openThread(gmail, STORY_THREAD);
  await expect.poll(() => bannered(gmail)).toHaveLength(1);
  await answerInPanel(product, hands, gmail);
  return gmail;
}

/** From the glitch on Saturday to the outcome; ends on the page of the closed case, which it gives back. */
export async function tellStory(product: Product, hands: Hands): Promise<Page> {
  const gmail = await answerNotice(product, hands);
  const page = await product.open('dashboard.html');
  await hands.press(page, 'link', /^Order not picked up/);
  // The glitch, its photo, the notice, what she sent.
  await expect(timeline(page)).toHaveCount(4);

  await gmail.bringToFront();
  await receive(gmail, CANNED, tuesday);
  await page.bringToFront();
  await expect(timeline(page).last()).toContainText('Canned answer');
  await expect(page.getByText('How did it end?')).toBeHidden();

  await gmail.bringToFront();
  await receive(gmail, RESULT, thursday);
  await page.bringToFront();
  await expect(page.getByText('looks like the end of this case')).toBeVisible();
  await expect(page.getByLabel('How it ended')).toHaveValue('upheld');
  await hands.choose(page, 'How it ended', 'You can deliver again');
  await hands.write(page, 'A note, if you like', 'They called me.');
  await hands.press(page, 'button', 'Save and close the case');
  await expect(page.getByText('Saved. The case is closed.')).toBeVisible();
  return page;
}

/** The case page has all of it in order. */
export async function seeStory(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('You can deliver again');
  await expect(timeline(page)).toContainText([
    new RegExp(`^${short(saturday)}, 4:05.*Stop removed.*Station DQZ7.*${WORDS}`, 's'),
    new RegExp(`^${short(saturday)}, 4:05.*E1: itinerary\\.jpg`, 's'),
    new RegExp(`^${short(monday)}.*Order not picked up`, 's'),
    /^Mon.*Your message.*E1-itinerary\.jpg/s,
    /^Tue.*Canned answer.*as we wrote/s,
    /^Thu.*Appeal denied/s,
    /You can deliver again/,
    /They called me\./,
  ]);
}

async function consent(product: Product, hands: Hands): Promise<void> {
  const page = await product.open('welcome.html');
  await hands.press(page, 'button', 'Watch Gmail');
  await page.getByRole('button', { name: 'Watch Gmail' }).waitFor({ state: 'detached' });
  await page.close();
}

/** In the popup: what, when, where, a line of words and a photo. */
async function noteGlitch(product: Product, hands: Hands): Promise<void> {
  const popup = await product.open('popup.html');
  await hands.press(popup, 'button', 'Note an app problem');
  await hands.press(popup, 'radio', 'Stop removed');
  await hands.press(popup, 'radio', 'Earlier');
  await hands.writeDate(popup, 'Date and time', toField(saturday));
  await hands.write(popup, 'In your own words', WORDS);
  await hands.write(popup, 'Station', 'DQZ7');
  await hands.attach(popup, 'Choose files', PICTURE);
  await expect(popup.getByRole('link', { name: 'Kept as E1: itinerary.jpg' })).toBeVisible();
  await hands.press(popup, 'button', 'Save');
  await expect(popup.getByText('Saved: Stop removed')).toBeVisible();
  await popup.close();
}

/** The panel offers what happened on Saturday with its reason; the letter tells of it and names the photo; the driver sends it. */
async function answerInPanel(product: Product, hands: Hands, gmail: Page): Promise<void> {
  const panel = await product.panel();
  const offer = panel.getByRole('region', { name: 'App problems around this day' });
  await expect(offer).toContainText(`Same block, ${short(saturday)}, at DQZ7. A close match.`);
  await hands.press(panel, 'button', 'Add to the case: Stop removed');
  await expect(offer).toContainText('Added to the case.');
  await hands.press(panel, 'checkbox', 'E1-itinerary.jpg');
  const letter = panel.locator('figure');
  await expect(letter).toContainText('the app removed a stop from my itinerary');
  await expect(letter).toContainText('E1-itinerary.jpg');
  await fillBlanks(panel, hands);
  await startReply(gmail);
  await panel.bringToFront();
  await hands.press(panel, 'button', 'Put into the reply box');
  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
  await panel.close();
  await gmail.bringToFront();
  // Gmail's own key for sending.
  await gmail.evaluate(() => document.querySelector<HTMLElement>('[role=main] [aria-label="Send"]')?.focus());
  await gmail.keyboard.press('Enter');
  await expect
    .poll(() =>
      product.mailbox
        .sent()
        .map(({ text }) => text)
        .join(),
    )
    .toContain('E1-itinerary.jpg');
}

export async function startReply(gmail: Page): Promise<void> {
  await gmail.bringToFront();
  await gmail.evaluate(() => void window.demo.reply());
  await gmail.locator('[g_editable=true]').waitFor();
}

/** What the letter still needs: the driver's own words and her name. */
export async function fillBlanks(panel: Page, hands: Hands): Promise<void> {
  const reply = panel.getByRole('region', { name: 'Your reply' });
  for (const box of await reply.locator('[aria-required=true]').filter({ visible: true }).all()) {
    const isLong = (await box.evaluate(({ localName }) => localName)) === 'textarea';
    if ((await box.inputValue()) === '') await hands.write(panel, box, isLong ? WORDS : dana.name);
  }
}
