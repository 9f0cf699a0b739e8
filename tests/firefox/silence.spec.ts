/**
 * Nothing leaves the device, in Firefox: of all that went through its only way out, no more than the mailbox's own page asked for.
 * What a content script asks goes out in the page's name; so the same visit is made with and without the extension.
 */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sampleMessages } from '../../scripts/demo/sample';
import { pressBanner, seesMarks } from './support/marks';
import { changeManifest, expect, openInbox, openThread, test, watchGmail, type Place } from './support/place';
import { until } from './support/until';

test.setTimeout(240_000);

const THREAD = sampleMessages.find(({ category }) => category === 'undelivered-packages')?.threadId ?? 'none';

/** Everything that was asked, by whom it was seen. */
interface Seen {
  /** Hosts and addresses at the proxy. */
  readonly hosts: readonly string[];
  /** Requests at the mailbox, each as often as it came. */
  readonly requests: readonly string[];
}

function seen({ proxy, mailbox, yahoo }: Place): Seen {
  return {
    hosts: [...new Set(proxy.passages().map(({ target }) => target))].sort(),
    requests: [
      ...mailbox.requests().map(({ method, url, mode, dest }) => `${method} ${url} ${mode ?? '-'} ${dest ?? '-'}`),
      ...yahoo.requests(),
    ].sort(),
  };
}

/** A visit to the mailbox, and with the extension its whole way to the panel and through its own pages. */
async function visit(place: Place, extension: string | null | undefined, whole = extension !== null): Promise<Seen> {
  return place.firefox(
    async (firefox) => {
      if (extension !== null) await watchGmail(firefox);
      const gmail = await firefox.newTab();
      place.mailbox.clear();
      await openInbox(firefox, place.mailbox);
      if (extension !== null) await seesMarks(firefox, (marks) => marks.length > 0);
      await openThread(firefox, THREAD);
      if (whole) {
        await seesMarks(firefox, (marks) => marks.some(({ kind }) => kind === 'banner'));
        await pressBanner(firefox);
        await firefox.sees("//h2[normalize-space() = 'Your reply']");
        for (const page of ['popup.html', 'dashboard.html', 'dashboard.html#/history', 'dashboard.html#/settings'])
          await firefox.open(page);
        await firefox.switchTo(gmail);
      }
      await openInbox(firefox, place.mailbox);
      await firefox.run('return document.fonts.ready.then(() => true);');
      return seen(place);
    },
    extension === undefined ? {} : { extension },
  );
}

test('the product asks for nothing: with it Firefox asks what the page alone asks, and of no other host', async ({
  place,
}) => {
  const alone = await visit(place, null);
  place.proxy.clear();
  const withIt = await visit(place, undefined);

  expect(withIt.hosts).toEqual(['mail.google.com:443']);
  expect(withIt.requests).toEqual(alone.requests);
  expect(alone.requests.length).toBeGreaterThan(5);
});

/** Ways out that a careless change could open, each with what is seen of it. */
const LEAKS = [
  ['content-scripts/gmail.js', "fetch('https://leak.test/content-fetch').catch(() => undefined)"],
  ['content-scripts/gmail.js', "new Image().src = 'https://content-image.leak.test/'"],
  ['content-scripts/gmail.js', "new WebSocket('wss://content-socket.leak.test/')"],
  ['content-scripts/gmail.js', "fetch('/mail/u/0/content-own').catch(() => undefined)"],
  ['background.js', "fetch('https://background.leak.test/').catch(() => undefined)"],
  ['background.js', "fetch('http://background-plain.leak.test/').catch(() => undefined)"],
  ['background.js', "fetch('http://localhost:8000/background-local').catch(() => undefined)"],
  ['background.js', "browser.tabs.create({ url: 'https://background-tab.leak.test/', active: false })"],
] as const;

const CAUGHT = [
  'leak.test:443',
  'content-image.leak.test:443',
  'content-socket.leak.test:443',
  'background.leak.test:443',
  'http://background-plain.leak.test/',
  'http://localhost:8000/background-local',
  'background-tab.leak.test:443',
];

test('the check sees every planted leak, at the proxy or at the mailbox', async ({ place }) => {
  const leaky = await place.copy(async (folder) => {
    for (const [file, code] of LEAKS) await appendFile(join(folder, file), `\n;${code};\n`);
    // The pages' policy would stop some of them before they are asked.
    await changeManifest(folder, (manifest) => ({
      ...manifest,
      host_permissions: ['<all_urls>'],
      content_security_policy: { extension_pages: "script-src 'self'" },
    }));
  });
  const alone = await visit(place, null);
  place.proxy.clear();
  await visit(place, leaky, false);

  await until(
    async () => expect(seen(place).hosts).toEqual(expect.arrayContaining(CAUGHT)),
    () => `Seen only: ${seen(place).hosts.join(', ')}`,
  );
  const added = seen(place).requests.filter((request) => !alone.requests.includes(request));
  expect(added).toEqual(expect.arrayContaining([expect.stringContaining('/mail/u/0/content-own')]));
});
