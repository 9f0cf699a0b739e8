/** Watches a browser while hostile words are on its pages: what runs, what asks the network, what breaks, what became markup. */
import type { Page } from '@playwright/test';

import { XSS_VECTORS, type Vector } from '../../fixtures/hostile/xss';
import type { Product } from './product';

/** Host the vectors ask; the browser maps it to the demo mailbox, whose log has what arrived. */
const LEAK = 'leak.test';

export interface Watch {
  /** Numbers of the vectors that ran or asked, each once. */
  went(): Set<number>;
  /** All that may not be, one line each: runs, requests, questions, errors. Empty is good. */
  trouble(): string[];
}

/** Begins to watch all pages of the browser that are opened from now on. */
export async function watch({ context, mailbox }: Product): Promise<Watch> {
  const ran: number[] = [];
  const asked: string[] = [];
  const broke: string[] = [];
  await context.exposeBinding('ran', (_source, number: number) => void ran.push(number));
  context.on('request', (request) => {
    if (request.url().includes(LEAK)) asked.push(request.url());
  });
  context.on('dialog', (dialog) => {
    broke.push(`asked in a window: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => broke.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text()))
      broke.push(`policy: ${message.text().slice(0, 200)}`);
  });
  const requests = (): string[] => [
    ...asked,
    ...mailbox
      .requests()
      .map(({ url }) => url)
      .filter((url) => url.includes(LEAK)),
  ];
  return {
    went: () => new Set([...ran, ...requests().flatMap((url) => numberIn(url))]),
    trouble: () => [
      ...new Set([
        ...ran.map((number) => `ran: ${XSS_VECTORS[number]?.markup ?? number}`),
        ...requests().map((url) => `asked: ${url}`),
        ...broke,
      ]),
    ],
  };
}

function numberIn(url: string): number[] {
  const [, digits] = /leak\.test\/(\d+)/.exec(url) ?? [];
  return digits === undefined ? [] : [Number(digits)];
}

/** What on a page of ours can only have come out of the words: handlers, addresses that are scripts or lead out, foreign elements. */
export async function markupOfWords(page: Page): Promise<string[]> {
  return page.evaluate((leak) => {
    const isForeign = (element: Element): boolean =>
      ['iframe', 'object', 'embed', 'base', 'math', 'marquee', 'frameset', 'noscript'].includes(element.localName) ||
      (element.localName === 'script' && !(element instanceof HTMLScriptElement && element.src.startsWith(origin))) ||
      [...element.attributes].some(
        ({ name, value }) =>
          /^on/i.test(name) ||
          (/^(?:href|src|action|formaction|srcset|poster|data|style|background|ping|xlink:href)$/i.test(name) &&
            (/^[\u0000-\u0020]*j\s*a\s*v\s*a\s*s/i.test(value) || value.includes(leak))),
      );
    return [...document.querySelectorAll('*')].filter(isForeign).map((element) => element.outerHTML.slice(0, 120));
  }, LEAK);
}

/** Puts each vector into a frame that takes it for markup, and into one that reads it out and takes it in again. The page is an empty one. */
export async function unprotected(page: Page, vectors: readonly Vector[]): Promise<void> {
  await page.evaluate(
    (markups) => {
      const framed = (fill: (inside: Document) => void): void => {
        const inside = document.body.appendChild(document.createElement('iframe')).contentDocument;
        if (inside) fill(inside);
      };
      for (const markup of markups) {
        framed((inside) => {
          inside.open();
          inside.write(`<!doctype html><body>${markup}`);
          inside.close();
        });
        framed(({ body }) => {
          body.innerHTML = markup;
          const said = body.innerHTML;
          body.innerHTML = said;
        });
      }
    },
    vectors.map(({ markup }) => markup),
  );
}

/** Does to every element of {@link unprotected} what a hand could. */
export async function poke(page: Page): Promise<void> {
  await page.evaluate(() => {
    const insides = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
    for (const element of insides.flatMap((inside) => [...(inside?.querySelectorAll('*') ?? [])])) {
      for (const { name } of [...element.attributes].filter((one) => /^on/i.test(one.name)))
        element.dispatchEvent(new Event(name.slice(2).toLowerCase(), { bubbles: true, cancelable: true }));
      if (element.matches('a, area, button, input[type=submit], input[type=image]'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
}
