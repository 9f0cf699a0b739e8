/** Webmails that are asked for one at a time, with Firefox's own permissions: given, refused, given back and taken away. */
import type { Firefox } from './support/firefox';
import { marks, seesMarks } from './support/marks';
import { expect, test, watchGmail, type Place } from './support/place';
import { until } from './support/until';

test.setTimeout(180_000);

const SWITCH = "//label[contains(., 'Watch Yahoo Mail')]";
const ORIGIN = 'https://mail.yahoo.com/*';

const ALLOWED = `
  const policy = WebExtensionPolicy.getByID('redress@redress.invalid');
  return policy.extension.activePermissions.origins;`;

async function allowed(firefox: Firefox): Promise<readonly string[]> {
  return (await firefox.runInChrome(ALLOWED)) as readonly string[];
}

async function becomes(firefox: Firefox, isAllowed: boolean): Promise<void> {
  let seen: readonly string[] = [];
  await until(
    async () => {
      seen = await allowed(firefox);
      if (seen.includes(ORIGIN) !== isAllowed) throw new Error('not yet');
    },
    () => `Firefox allows ${seen.join(', ')}.`,
  );
}

/** Answers Firefox's question. Without a screen it is not drawn, but waits for the same button. */
async function answer(firefox: Firefox, says: 'yes' | 'no'): Promise<void> {
  await until(async () => {
    const answered = await firefox.runInChrome(
      `const asked = (one) => PopupNotifications.getNotification('addon-webext-permissions', one);
       const question = gBrowser.browsers.map(asked).find(Boolean);
       if (!question) return false;
       const button = arguments[0] === 'yes' ? question.mainAction : question.secondaryActions[0];
       button.callback({ checkboxChecked: false });
       question.remove();
       return true;`,
      [says],
    );
    if (answered !== true) throw new Error('not yet');
  }, 'Firefox asks no question.');
}

async function toSettings(firefox: Firefox): Promise<void> {
  await watchGmail(firefox);
  await firefox.open('dashboard.html#/settings');
  await firefox.sees(SWITCH);
}

async function badges(firefox: Firefox, { yahoo }: Place): Promise<void> {
  await firefox.goTo(yahoo.url);
  await seesMarks(firefox, (seen) => seen.some(({ kind }) => kind === 'badge'));
}

test('a webmail is read from the yes on, and no more once it is switched off', async ({ place }) => {
  await place.firefox(async (firefox) => {
    await toSettings(firefox);
    const settings = await firefox.tab();
    expect(await allowed(firefox)).not.toContain(ORIGIN);
    const mail = await firefox.newTab();
    await firefox.goTo(place.yahoo.url);
    expect(await marks(firefox)).toEqual([]);

    await firefox.switchTo(settings);
    await firefox.click(SWITCH);
    await firefox.says(/Saved/);
    await becomes(firefox, true);
    await firefox.switchTo(mail);
    // The page that was open already, and one that is opened now.
    await seesMarks(firefox, (seen) => seen.some(({ kind }) => kind === 'badge'));
    await badges(firefox, place);

    await firefox.switchTo(settings);
    await firefox.click(SWITCH);
    await becomes(firefox, false);
    await firefox.switchTo(mail);
    await seesMarks(firefox, (seen) => seen.length === 0);
    await firefox.goTo(place.yahoo.url);
    await firefox.sees("//*[@data-test-id='message-list-item']");
    expect(await marks(firefox)).toEqual([]);
  });
});

test('a webmail that was switched on is read after Firefox was closed and started again', async ({ place }) => {
  await place.firefox(
    async (firefox) => {
      await toSettings(firefox);
      await firefox.click(SWITCH);
      await becomes(firefox, true);
    },
    { extension: await place.packed() },
  );
  await place.firefox((firefox) => badges(firefox, place), { extension: null });
});

test("a no to Firefox's question changes nothing and is said; a yes after it is taken", async ({ place }) => {
  await place.firefox(
    async (firefox) => {
      await toSettings(firefox);
      await firefox.click(SWITCH);
      await answer(firefox, 'no');
      await firefox.says(/Redress was not allowed to read Yahoo Mail, so it is not being watched/);
      expect(await allowed(firefox)).not.toContain(ORIGIN);

      await firefox.click(SWITCH);
      await answer(firefox, 'yes');
      await firefox.says(/Saved/);
      await becomes(firefox, true);
    },
    { asks: true },
  );
});

test("what is taken away in Firefox's own settings is no longer read, and the driver is told", async ({ place }) => {
  await place.firefox(async (firefox) => {
    await toSettings(firefox);
    await firefox.click(SWITCH);
    await becomes(firefox, true);
    const settings = await firefox.tab();
    const mail = await firefox.newTab();
    await badges(firefox, place);
    await firefox.runInChrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID('redress@redress.invalid');
       return ExtensionPermissions.remove(extension.id, { permissions: [], origins: [arguments[0]] }, extension);`,
      [ORIGIN],
    );
    await becomes(firefox, false);
    // The page that is open, too.
    await seesMarks(firefox, (seen) => seen.length === 0);
    await firefox.switchTo(settings);
    await firefox.says(/Your browser no longer allows it, so it is not being watched/);
    await firefox.switchTo(mail);
    await firefox.goTo(place.yahoo.url);
    await firefox.sees("//*[@data-test-id='message-list-item']");
    expect(await marks(firefox)).toEqual([]);
  });
});
