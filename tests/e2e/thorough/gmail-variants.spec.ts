/**
 * Every look Gmail's page may have, chosen in the demo mailbox's address: rows carry a badge exactly where their words carry a
 * cue, and an opened notice is read, bannered and kept. What is looked at where:
 *
 * | what may differ                                   | test                                                        |
 * | ------------------------------------------------- | ----------------------------------------------------------- |
 * | split, conversations, density, snippets, hover    | here, "layouts"                                             |
 * | several inboxes, ads, empty labels, id carriers   | here, "lists"                                               |
 * | perm-id missing or "undefined", extras, late ids  | here, "threads"                                             |
 * | languages, right-to-left, dark                    | here, "languages and colours"                               |
 * | X1 other extensions' nodes, a translated page     | here, "strangers in the page"                               |
 * | one anchor gone, 10,000 rows, hostile names       | gmail-anchors.spec.ts                                       |
 * | R1 recycled rows, R2, R3, R4 late ids, R6 storm   | rerender.spec.ts; R2 again and again, gmail-behaviours      |
 * | R5 `role=main` moves, N1, N2, N3                  | gmail-behaviours.spec.ts                                    |
 * | M1 to M6, M8                                      | gmail-behaviours.spec.ts                                    |
 * | M7 the driver's own reply                         | logging.spec.ts                                             |
 * | M5 cut message and `view=lg`                      | gmail-whole-message.spec.ts                                 |
 * | C1, C2, C3, C4, C6                                | reply.spec.ts; C5 and every kind of editor, editors.spec.ts |
 * | X2 orphaned script                                | orphan.spec.ts                                              |
 * | X3 sleep, X4 second injection                     | gmail-behaviours.spec.ts                                    |
 * | `/u/1/`                                           | accounts.spec.ts                                            |
 * | ids, classes or all anchors gone                  | unreadable.spec.ts                                          |
 */
import type { Page } from '@playwright/test';

import { sampleMessages } from '../../../scripts/demo/sample';
import { hintTable } from '../../../scripts/lib/hint-table';
import { hintFor } from '../../../utils/core/triage/hints';
import { badges, bannered, openThread } from '../support/gmail-page';
import { expect, type Product, test } from '../support/product';

/** A notice alone in its thread. */
const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');
const table = hintTable();

interface Shown {
  readonly threadId: string;
  readonly people: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly snippet: string;
}

/** The messages in front: the two or three table rows of a vertical split are one. */
function shown(page: Page): Promise<Shown[]> {
  return page.locator('[role=main] tr.zA:visible:not(.am0, .d-foreign)').evaluateAll((rows) => {
    const groups: Element[][] = [];
    for (const row of rows) {
      if (row.id === '' && groups.length > 0) groups.at(-1)?.push(row);
      else groups.push([row]);
    }
    const find = (group: Element[], selector: string): Element[] =>
      group.flatMap((row) => [...row.querySelectorAll(selector)]);
    return groups.map((group) => ({
      threadId: find(group, '[data-legacy-thread-id]')[0]?.getAttribute('data-legacy-thread-id') ?? '',
      people: find(group, '[email]').map((one) => ({
        name: one.getAttribute('name') ?? '',
        address: one.getAttribute('email') ?? '',
      })),
      subject: find(group, '.bog')[0]?.textContent ?? '',
      snippet: find(group, '.y2')[0]?.textContent ?? '',
    }));
  });
}

async function expectRead(product: Product, page: Page, where: string): Promise<void> {
  await page.goto(`${product.mailbox.url}${where}`);
  await page.locator('[class*=d-row]:visible').first().waitFor();
  await expect(async () => {
    const wanted = (await shown(page)).filter((row) => hintFor(row, table) !== null).map(({ threadId }) => threadId);
    expect(wanted.length).toBeGreaterThan(2);
    expect(Object.keys(await badges(page)).sort()).toEqual([...new Set(wanted)].sort());
  }, where).toPass({ timeout: 10_000 });
  const id = NOTICE?.threadId ?? '';
  await openThread(page, id, 'all');
  await expect.poll(() => bannered(page), { message: where }).toContain(NOTICE?.id);
}

const LOOKS: readonly (readonly [string, readonly string[]])[] = [
  [
    'layouts',
    [
      '?split=vertical',
      '?split=vertical&snippets=off',
      '?split=horizontal',
      '?conv=off',
      '?density=compact&hover=off',
      '?snippets=off',
    ],
  ],
  ['lists', ['?multi=1', '?ads=1&multi=1', '?labels=empty', '?idcarrier=sender', '?multi=1&split=horizontal']],
  ['threads', ['?permid=missing', '?permid=undefined', '?extras=1&step=200', '?late=400', '?refresh=2500']],
  ['languages and colours', ['?lang=ru&theme=dark', '?lang=zh', '?lang=es', '?lang=he', '?dir=rtl&split=vertical']],
  ['strangers in the page', ['?foreign=1', '?translated=1', '?foreign=1&translated=1&split=vertical&lang=he']],
];

test.describe.configure({ timeout: 120_000 });

for (const [what, looks] of LOOKS) {
  test(`rows and messages are read in all ${what}`, async ({ product }) => {
    await product.consent();
    const page = await product.gmail();
    for (const where of looks) await expectRead(product, page, where);

    // Read so many times, kept once.
    const { messages } = await product.record();
    expect(messages.filter(({ keys }) => keys.some((key) => key.endsWith(`:${NOTICE?.id ?? ''}`)))).toHaveLength(1);
  });
}
