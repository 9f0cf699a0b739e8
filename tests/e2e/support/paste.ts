import type { Product } from './product';

interface Pasted {
  readonly text: string;
  readonly subject: string;
  /** As a field of type `datetime-local` takes it. */
  readonly received: string;
}

/** Brings a message in by the paste form, as one from Amazon Flex. */
export async function paste(product: Product, { text, subject, received }: Pasted): Promise<void> {
  const page = await product.open('dashboard.html#/paste');
  await page.getByLabel('The message').fill(text);
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Sender').fill('Amazon Flex <amazonflex-support@amazon.com>');
  await page.getByLabel('Date and time you received it').fill(received);
  await page.getByRole('button', { name: 'Read this message' }).click();
  await page.getByText('Kept: ').waitFor();
  await page.close();
}

/** A notice about a block of this day at DQZ7. */
export function lateNotice(day: string): string {
  return `Hello Dana,

Our records show that you arrived late for your delivery block on ${day} at 3:30 PM at station DQZ7. Delivery partners are expected to check in on time. Late arrivals lower your standing.

Amazon Flex`;
}
