/** Every adapter on every page there is, its own and the others': what `types.ts` promises holds, whatever the page. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { WEBMAILS } from '../../../../utils/webmail/hosts';
import type { WebmailAdapter } from '../../../../utils/webmail/types';
import { fillFrames } from '../../../fixtures/webmail/frames';
import { fixturePage } from '../../../fixtures/webmail/page';
import { checkContract, markAll, markupOf, readAll, saidOf } from './contract-rules';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/webmail');

function isAdapter(value: unknown): value is WebmailAdapter {
  return typeof value === 'object' && value !== null && 'openMessages' in value && 'health' in value;
}

const modules = import.meta.glob<Record<string, unknown>>('../../../../utils/webmail/sites/*.ts', { eager: true });
const adapters = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isAdapter);
const sites = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const pages = sites.flatMap((site) =>
  readdirSync(join(FIXTURES, site))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ site, name: name.replace('.html', '') })),
);
/** Where each webmail shows its list: elsewhere an adapter may rightly see nothing. */
const INBOX: Readonly<Record<string, string>> = {
  gmail: '/mail/u/0/#inbox',
  outlook: '/mail/0/inbox',
  yahoo: '/n/folders/1',
  proton: '/u/0/inbox',
  roundcube: '/?_task=mail&_mbox=INBOX',
};
const addressOf = (site: string): string =>
  `${WEBMAILS.find(({ id }) => id === site)?.origins[0] ?? 'https://mail.example.com'}${INBOX[site] ?? '/'}`;
const own = adapters.flatMap((adapter) =>
  pages.filter(({ site }) => site === adapter.id).map(({ site, name }) => [site, name, adapter] as const),
);
const others = adapters.flatMap((adapter) =>
  pages.filter(({ site }) => site !== adapter.id).map(({ site, name }) => [adapter.id, site, name, adapter] as const),
);

type Anchor = 'ids' | 'classes' | 'roles';

const open = (site: string, name: string, without: readonly Anchor[] = [], address: string | null = addressOf(site)) =>
  fillFrames(fixturePage(site, name, without, address));

it('every webmail has an adapter and pages to be tried on', () => {
  expect(adapters.map(({ id }) => id).sort()).toEqual(WEBMAILS.map(({ id }) => id).sort());
  expect(sites.sort()).toEqual(WEBMAILS.map(({ id }) => id).sort());
});

describe('an adapter on a page of its own webmail', () => {
  it.each(adapters)(
    '$id: finds rows on some of them and messages on some, so that what follows means something',
    (adapter) => {
      const read = own
        .filter(([site]) => site === adapter.id)
        .map(([site, name]) => open(site, name))
        .map((page) => ({ rows: adapter.rows(page).length, messages: adapter.openMessages(page).length }));

      expect(read.some(({ rows }) => rows > 0)).toBe(true);
      expect(read.some(({ messages }) => messages > 0)).toBe(true);
    },
  );

  it.each(own)('%s, %s: keeps the contract, says the same twice, changes nothing', (site, name, adapter) => {
    const page = open(site, name);
    const before = markupOf(adapter, page);
    const read = readAll(adapter, page);

    checkContract(read, page);
    expect(saidOf(readAll(adapter, page))).toEqual(saidOf(read));
    expect(markupOf(adapter, page)).toEqual(before);
  });

  it.each(own)('%s, %s: reads the same with our own marks in it', (site, name, adapter) => {
    const page = open(site, name);
    const read = readAll(adapter, page);
    const before = saidOf(read);
    markAll(read);

    expect(saidOf(readAll(adapter, page))).toEqual(before);
  });

  it.each(own)('%s, %s: keeps the contract with anchors missing', (site, name, adapter) => {
    for (const without of [['ids'], ['classes'], ['roles'], ['ids', 'classes', 'roles']] as const) {
      const page = open(site, name, without);
      checkContract(readAll(adapter, page), page);
    }
  });

  it.each(own)('%s, %s: keeps the contract with parts of the page torn out', (site, name, adapter) => {
    const count = open(site, name).body.querySelectorAll('*').length;
    for (let torn = 0; torn < count; torn += Math.ceil(count / 12)) {
      const page = open(site, name);
      page.body.querySelectorAll('*')[torn]?.remove();
      checkContract(readAll(adapter, page), page);
    }
  });

  it.each(own)('%s, %s: keeps the contract with every attribute hostile', (site, name, adapter) => {
    for (const value of ['undefined', '', '\u202e\u0000<b>', 'x'.repeat(100_000)]) {
      const page = open(site, name);
      for (const element of page.body.querySelectorAll('[email], [title], [aria-label], [id], a, span, input')) {
        for (const { name: attribute } of [...element.attributes])
          if (!/^(?:class|role|style|contenteditable|srcdoc)$/.test(attribute)) element.setAttribute(attribute, value);
      }
      checkContract(readAll(adapter, page), page);
    }
  });

  it.each(own)('%s, %s: takes foreign frames, and frames within themselves', (site, name, adapter) => {
    const page = open(site, name);
    const said = JSON.stringify(saidOf(readAll(adapter, page)));
    const make = (contentDocument: () => Document | null): HTMLIFrameElement => {
      const frame = page.createElement('iframe');
      Object.defineProperty(frame, 'contentDocument', { get: contentDocument });
      return frame;
    };
    page.body.append(
      make(() => null),
      make(() => page),
      make(() => {
        throw new DOMException('Blocked a frame from accessing another.', 'SecurityError');
      }),
    );

    expect(JSON.stringify(saidOf(readAll(adapter, page)))).toBe(said);
  });
});

describe('an adapter on a page of another webmail', () => {
  it.each(others)(
    '%s on %s, %s: claims no row, no message and no thread, and changes nothing',
    (_, site, name, adapter) => {
      // Without an address nothing but the page itself says what it is.
      const page = open(site, name, [], null);
      const before = markupOf(adapter, page);
      const read = readAll(adapter, page);

      checkContract(read, page);
      expect(read.rows.map(({ element }) => element.outerHTML.slice(0, 200))).toEqual([]);
      expect(read.messages.map(({ element }) => element.outerHTML.slice(0, 200))).toEqual([]);
      expect(read.editors.filter(({ threadId }) => threadId !== null)).toEqual([]);
      expect(markupOf(adapter, page)).toEqual(before);
    },
  );
});
