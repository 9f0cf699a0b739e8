/** What can be seen of a page in another language: English words that were left over, and words that are cut off. */
import type { Page } from '@playwright/test';

import { englishTexts, partsFromDisk } from '../../../scripts/lib/texts-from-disk';

/** The English texts that are others in a language, as expressions; a blank stands for any words. */
function wordsIn(text: string): number {
  return text.replaceAll(/\{\w+\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;
}

function foreignTo(language: string): readonly string[] {
  const own: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(partsFromDisk(language)));
  return (
    Object.entries(englishTexts())
      // A text that is nearly all blanks fits anything.
      .filter(([key, text]) => own[key] !== text && wordsIn(text) >= (text.includes('{') ? 2 : 1))
      .map(([, text]) => text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '.+'))
  );
}

/** Everything a page shows or says to a voice that is an English text of the interface, parts marked as English aside. */
export async function leftInEnglish(page: Page, language: string): Promise<readonly string[]> {
  return page.evaluate((texts) => {
    const english = new RegExp(`^(?:${texts.join('|')})$`, 'u');
    const said: string[] = [];
    const isOwn = (element: Element | null): boolean =>
      element?.closest('[lang], kbd, code') === document.documentElement;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement) && node.parentElement?.checkVisibility()) said.push(node.nodeValue ?? '');
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      if (isOwn(element))
        said.push(...['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''));
    return [...new Set(said.map((one) => one.trim()).filter((one) => english.test(one)))];
  }, foreignTo(language));
}

/** What is cut off, or makes the page wider than its window. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth < 2 || !element.checkVisibility())
        return false;
      const { overflowX, clipPath } = getComputedStyle(element);
      return (overflowX === 'hidden' || overflowX === 'clip') && clipPath === 'none';
    });
    return [...wide, ...cut.map((element) => `${element.tagName}: ${(element.textContent ?? '').slice(0, 60)}`)];
  });
}

/** What dates, times and spans of time are made of, in English: `Intl` makes them, not our texts. */
const OF_TIME =
  /^(?:[\s\d:.,·–/()+-]|AM|PM|UTC|GMT|now|ago|in|at|to|today|yesterday|tomorrow|(?:second|minute|hour|day|week|month|year)s?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)+$/u;

/**
 * What a page in a test language shows that never went through `t()`: it has no brackets, and is neither a date, nor marked as
 * of another language, nor what she or a mail says: words in a field, a side of a story, and anything in `data`, which is the
 * record and the knowledge.
 */
export async function outsideBrackets(page: Page, data: string): Promise<readonly string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const isOwn = (element: Element | null): boolean =>
      element?.closest('[lang], kbd, code, textarea, [data-side]') === document.documentElement;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement) && node.parentElement?.checkVisibility()) texts.push(node.nodeValue ?? '');
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      if (isOwn(element))
        texts.push(...['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''));
    return [...new Set(texts.map((one) => one.replaceAll(/\s+/g, ' ').trim()))];
  });
  return shown.filter(
    (text) =>
      /\p{Script=Latin}{2}/u.test(text) &&
      !/[⟦⟧]/u.test(text) &&
      !OF_TIME.test(text) &&
      !data.includes(JSON.stringify(text.replaceAll(/^“|”$/g, '')).slice(1, -1)),
  );
}
