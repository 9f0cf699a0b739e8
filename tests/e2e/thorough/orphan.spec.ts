import { marks } from '../../../scripts/browser/pierce';
import { expect, test } from '../support/product';

test('when the extension is removed, the script it left behind takes every mark away', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);

  const session = await product.context.browser()?.newBrowserCDPSession();
  // Playwright's types list no experimental domain.
  const send = session?.send.bind(session) as ((method: string, params: object) => Promise<unknown>) | undefined;
  await send?.('Extensions.uninstall', { id: product.extensionId });

  await expect.poll(async () => (await marks(page)).length).toBe(0);
});
