import { lateNotice, paste } from '../support/paste';
import { openThread } from '../support/gmail-page';
import { expect, test } from '../support/product';
import { sampleMessages } from '../../../scripts/demo/sample';

const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');

test('two dashboards, the popup and the panel show one record: a change in one stands in the others at once', async ({
  product,
}) => {
  await product.consent();
  const gmail = await product.gmail();
  await openThread(gmail, NOTICE?.threadId ?? '');
  const panel = await product.panel();
  await panel.getByRole('heading', { name: 'Your reply' }).waitFor();
  const [one, other] = [await product.open('dashboard.html'), await product.open('dashboard.html')];
  const popup = await product.popup(gmail);
  for (const page of [one, other]) await expect(page.getByRole('heading', { name: '1 open case' })).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Block given back late' })).toBeVisible();

  // A new message, a name, a correction, an outcome, a glitch, a setting.
  await paste(product, {
    text: lateNotice('November 3, 2026'),
    subject: 'You checked in late',
    received: '2026-11-04T09:15',
  });
  for (const page of [one, other]) await expect(page.getByRole('heading', { name: '2 open cases' })).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Late arrival' })).toBeVisible();

  await one.getByRole('main').getByRole('link', { name: 'Late arrival' }).first().click();
  await one.getByRole('button', { name: 'Rename' }).click();
  await one.getByRole('dialog').getByRole('textbox').fill('The gate');
  await one.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('link', { name: 'The gate' }).first()).toBeVisible();

  await panel.getByRole('button', { name: 'Not a notice' }).click();
  await expect(popup.getByRole('link', { name: 'Block given back late' })).toBeHidden();

  await one.getByRole('button', { name: 'Say how it ended' }).click();
  await one.getByRole('button', { name: 'Save and close the case' }).click();
  await expect(other.getByRole('button', { name: 'Show 1 closed case' })).toBeVisible();

  await other.getByRole('link', { name: 'Journal' }).click();
  await popup.getByRole('button', { name: 'Note an app problem' }).click();
  await popup.getByRole('radio', { name: 'Stop removed' }).check();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByRole('listitem').filter({ hasText: 'Stop removed' })).toBeVisible();

  await one.getByRole('link', { name: 'Settings' }).click();
  await other.getByRole('link', { name: 'Settings' }).click();
  await one.getByLabel('Pause').click();
  for (const page of [one, other]) await expect(page.getByLabel('Pause')).toBeChecked();
});
