import type { Locator, Page } from '@playwright/test';

import { gmailId, messageIdFor } from '../../../scripts/demo/sample/ids';
import { flexTeam, truth } from '../../../scripts/demo/sample/people';
import { toEml } from '../../../scripts/demo/sample/to-eml';
import { badges, bannered, openThread, toInbox } from '../support/gmail-page';
import { mouse } from '../support/hands';
import { photo } from '../support/picture';
import { expect, type Product, test } from '../support/product';
import {
  answerNotice,
  CANNED,
  fillBlanks,
  receive,
  startReply,
  STORY_MAIL,
  STORY_THREAD,
  thursday,
  tuesday,
} from '../support/story';

/** Comes to the thread anew, as one does when a mail has come: only the newest message is unfolded. With the panel beside. */
async function openAgain(product: Product, gmail: Page): Promise<Page> {
  await gmail.bringToFront();
  await toInbox(gmail);
  await expect.poll(() => badges(gmail)).toHaveProperty(STORY_THREAD);
  await openThread(gmail, STORY_THREAD);
  await expect.poll(() => bannered(gmail)).toHaveLength(1);
  return product.panel();
}

const letter = (panel: Page): Locator => panel.getByRole('region', { name: 'Your reply' }).locator('figure');

test.describe('the three mails of the story', () => {
  test.use(STORY_MAIL);

  test('lead to three letters; the second holds their own sentence against them and names the photo they passed over', async ({
    product,
  }) => {
    const gmail = await answerNotice(product, mouse);
    await expect
      .poll(async () => (await product.record()).messages.map(({ kind }) => kind))
      .toEqual(['notice', 'sent']);

    await receive(gmail, CANNED, tuesday);
    const panel = await openAgain(product, gmail);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Canned answer');
    await expect(letter(panel)).toContainText(
      'It says: "Hello, as we wrote in our previous message, an order that was assigned to you was not picked up.',
    );
    await expect(letter(panel)).toContainText('Your answer does not mention:');
    await expect(letter(panel)).toContainText(/what I sent you: E1/);
    await expect(letter(panel)).toContainText('pass this to a person');
    const second = await letter(panel).innerText();
    await panel.close();

    await receive(gmail, CANNED.replace('Arjun', 'Ramesh'), thursday);
    const again = await openAgain(product, gmail);
    await expect(again.getByText('They sent a canned answer again')).toBeVisible();
    await expect(letter(again)).toBeVisible();
    const third = await letter(again).innerText();
    expect(third).not.toBe(second);
    expect(third).not.toContain('If not, please pass this to a person who can.');
  });

  test('a photo is copied, pasted into the reply and named in the letter', async ({ product }) => {
    const gmail = await answerNotice(product, mouse);
    await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await receive(gmail, CANNED, tuesday);
    const panel = await openAgain(product, gmail);
    const screenshot = { name: 'counter.jpg', mimeType: 'image/jpeg', buffer: await photo(panel) };
    await panel.locator('input[type="file"]').last().setInputFiles(screenshot);
    await panel.getByRole('checkbox', { name: 'E2-counter.jpg' }).check();
    await expect(letter(panel)).toContainText('E2-counter.jpg');
    await fillBlanks(panel, mouse);
    await startReply(gmail);
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Put into the reply box' }).click();
    await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
    await panel.getByRole('button', { name: 'Copy the picture E2' }).click();
    await expect(panel.getByText('E2 is copied, without its hidden data.')).toBeVisible();

    await gmail.bringToFront();
    const box = gmail.locator('[g_editable=true]');
    await box.press('Control+v');
    await expect(box.locator('img')).toHaveCount(1);
    await expect(box).toContainText('E2-counter.jpg');
  });
});

const SPANISH = {
  from: flexTeam,
  at: '2026-11-16T15:20:00.000Z',
  subject: 'Pedido no recogido',
  text: `Hola:

Un pedido que aceptaste en tu bloque del 14 de noviembre de 2026 no se recogió en la tienda.

Si vuelve a ocurrir, tu participación en Amazon Flex puede verse afectada.

El equipo de Amazon Flex`,
  truth: truth('order-not-picked-up', 'warning'),
};
const SPANISH_THREAD = gmailId(SPANISH.at, 'spanish');

test.describe('mail in Spanish', () => {
  test.use({
    mail: toEml(SPANISH, {
      threadId: SPANISH_THREAD,
      messageId: messageIdFor('spanish', SPANISH.from.address),
      tab: 'inbox',
      before: [],
    }),
  });

  test('is answered in Spanish, which the panel says, and in English where she wants it', async ({ product }) => {
    await product.consent();
    const gmail = await product.gmail();
    await openThread(gmail, SPANISH_THREAD);
    const panel = await product.panel();

    await expect(letter(panel)).toHaveAttribute('lang', 'es');
    await expect(letter(panel)).toContainText('Hola');
    await expect(panel.getByText('This letter is in Spanish, like the message.')).toBeVisible();

    await panel.getByText('Another letter or language').click();
    await panel.getByLabel('Language of the letter').selectOption({ label: 'English' });
    await expect(letter(panel)).toHaveAttribute('lang', 'en');
    await expect(letter(panel)).toContainText('Hello');
  });
});
