/**
 * The insertion engine on every kind of editor, in an isolated world, on pages under a strict policy with Trusted Types enforced;
 * and what the panel does where a page takes no letter.
 */
import type { Page } from '@playwright/test';

import { sampleMessages } from '../../../scripts/demo/sample';
import { LETTER, LINES, PLAIN, RICH } from '../support/editor-cases';
import { type EditorPages, startEditorPages } from '../support/editors';
import { openThread } from '../support/gmail-page';
import { expect, test } from '../support/product';

const textOf = (page: Page, thread: string): Promise<string> =>
  page.evaluate((name) => window.editors.text(name), thread);
const belowIn = (page: Page, thread: string): Promise<string[]> =>
  page.evaluate((name) => window.editors.below(name), thread);
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const letterOf = (paragraphs: number, length: number): string =>
  Array.from({ length: paragraphs }, (_, index) =>
    `${index + 1}. The order was gone 😀 שלום — at the door. `.repeat(9).slice(0, Math.floor(length / paragraphs)),
  ).join('\n\n');

test.describe('the insertion engine', () => {
  // One browser for all of them.
  test.describe.configure({ mode: 'default' });
  let pages: EditorPages;
  test.beforeAll(async () => {
    pages = await startEditorPages();
  });
  test.afterAll(() => pages.close());

  for (const [what, name, thread, prepare, lines] of RICH) {
    test(`a letter ${what} (${thread})`, async () => {
      const page = await pages.open(name);
      const before = linesOf(await textOf(page, thread));
      const below = await belowIn(page, thread);
      await prepare(page);
      await page.evaluate(() => window.editors.seen.splice(0));

      expect(await pages.insert(thread, LETTER)).toEqual({ result: 'inserted' });
      expect(linesOf(await textOf(page, thread))).toEqual(lines);
      // Nothing was drawn into the quote, nor the quote into her words: the lines alone would not show it.
      expect(await belowIn(page, thread)).toEqual(below);

      const { seen, draft } = await page.evaluate(
        (of) => ({ seen: window.editors.seen, draft: window.editors.drafts[of] ?? '' }),
        thread,
      );
      // The page hears of it as of typing, and of nothing else: nothing was pressed, clicked, pasted or sent.
      expect(seen.filter(({ isTrusted }) => isTrusted).map(({ type, inputType }) => `${type} ${inputType}`)).toContain(
        'input insertText',
      );
      expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(['input', 'keyup']));
      expect(linesOf(draft)).toEqual(lines);

      await page.keyboard.press('Control+z');
      expect(linesOf(await textOf(page, thread))).toEqual(before);
      expect(await belowIn(page, thread)).toEqual(below);
    });
  }

  for (const [what, thread, prepare, text] of PLAIN) {
    test(`a letter in plain text goes ${what} (${thread})`, async () => {
      const page = await pages.open('fields');
      const before = await textOf(page, thread);
      await prepare(page);
      expect(await pages.insert(thread, LETTER)).toEqual({ result: 'inserted' });
      expect(await textOf(page, thread)).toBe(text);
      await page.keyboard.press('Control+z');
      expect(await textOf(page, thread)).toBe(before);
    });
  }

  for (const [what, name, thread, why] of [
    ['can only be read', 'contenteditable', 'read-only', 'read-only'],
    ['undoes what is written', 'contenteditable', 'refuses', 'not-taken'],
    ['is drawn anew without the letter', 'contenteditable', 'takes back', 'taken-back'],
    ['holds fewer characters', 'fields', 'short', 'too-long'],
    ['holds fewer characters on one line', 'fields', 'short line', 'too-long'],
    ['is a text field that can only be read', 'fields', 'read-only', 'read-only'],
    ['is a text field that is not shown', 'fields', 'hidden', 'not-taken'],
    ['is a text field that undoes what is written', 'fields', 'refuses', 'not-taken'],
  ] as const) {
    test(`an editor that ${what} is told of, and holds what it held (${thread})`, async () => {
      const page = await pages.open(name);
      const before = await textOf(page, thread);
      // The keyboard is in another editor: it gets nothing either.
      const other = name === 'fields' ? 'new' : 'twice';
      await page.evaluate((of) => window.editors.find(of).focus(), other);
      const otherBefore = await textOf(page, other);
      expect(await pages.insert(thread, LETTER)).toEqual({ result: 'failed', why });
      expect(await textOf(page, thread)).toBe(before);
      expect(await textOf(page, other)).toBe(otherBefore);
    });
  }

  test('a letter that is put in twice is there twice, and one that was refused is not taken for the one before', async () => {
    const page = await pages.open('contenteditable');
    for (const count of [1, 2]) {
      expect(await pages.insert('new', LETTER)).toEqual({ result: 'inserted' });
      expect((await textOf(page, 'new')).split('the order').length - 1).toBe(count);
    }
    await page.evaluate(() => {
      const editor = window.editors.find('new');
      const was = editor.cloneNode(true);
      editor.addEventListener('input', () => editor.replaceChildren(...was.cloneNode(true).childNodes));
    });
    expect(await pages.insert('new', LETTER)).toEqual({ result: 'failed', why: 'not-taken' });
  });

  test('of several editors of a thread it is the one she is in, also in a frame, else the last that is shown', async () => {
    const page = await pages.open('contenteditable');
    const holders = (on: Page, thread: string): Promise<boolean[]> =>
      on.evaluate(
        (of) =>
          window.editors
            .all()
            .filter(({ dataset }) => dataset['thread'] === of)
            .map(({ textContent }) => textContent.includes('the order')),
        thread,
      );
    await pages.insert('hidden copy', LETTER);
    expect(await holders(page, 'hidden copy')).toEqual([true, false]);
    await page.evaluate(() => window.editors.find('twice').focus());
    await pages.insert('twice', LETTER);
    expect(await holders(page, 'twice')).toEqual([true, false]);
    const frames = await pages.open('frames');
    await pages.insert('rooster', LETTER);
    expect(await holders(frames, 'rooster')).toEqual([false, true]);
    await frames.evaluate(() => window.editors.find('rooster').focus());
    expect(await frames.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    await pages.insert('rooster', LETTER);
    expect(await holders(frames, 'rooster')).toEqual([true, true]);
  });

  test('an editor that is built anew while the letter goes in is read where it is now', async () => {
    const page = await pages.open('contenteditable');
    const old = await page.evaluateHandle(() => window.editors.find('builds anew'));
    expect(await pages.insert('builds anew', LETTER)).toEqual({ result: 'inserted' });
    expect(await old.evaluate(({ isConnected }) => isConnected)).toBe(false);
    expect(linesOf(await textOf(page, 'builds anew'))).toEqual([...LINES, 'Mine.']);
    expect(await pages.insert('no such thread', LETTER)).toEqual({ result: 'no-editor' });
  });

  for (const [name, thread] of [
    ['contenteditable', 'fresh'],
    ['frames', 'tinymce'],
    ['shadow', 'shadow'],
    ['fields', 'top'],
  ] as const) {
    test(`a letter of 60 paragraphs arrives whole and goes with one undo (${thread})`, async () => {
      const page = await pages.open(name);
      const letter = letterOf(60, 5_000);
      const before = linesOf(await textOf(page, thread));
      expect(await pages.insert(thread, letter)).toEqual({ result: 'inserted' });
      expect(linesOf(await textOf(page, thread))).toEqual([...linesOf(letter), ...before]);
      await page.keyboard.press('Control+z');
      expect(linesOf(await textOf(page, thread))).toEqual(before);
    });
  }

  test('the pages it is tried on enforce Trusted Types', async () => {
    const page = await pages.open('contenteditable');
    const writes = page.evaluate(() => {
      document.body.innerHTML = '<p>';
    });
    await expect(writes).rejects.toThrow(/TrustedHTML/);
  });
});

test('a letter that a page does not take is on the clipboard, and the panel says so; one that it takes is not', async ({
  product,
}) => {
  await product.consent();
  const page = await product.gmail();
  const thread = sampleMessages.find(({ category }) => category === 'undelivered-packages')?.threadId ?? '';
  await openThread(page, thread);
  await page.evaluate(() => void window.demo.reply());
  await page.locator('[g_editable=true]').waitFor();
  const panel = await product.panel();
  const reply = panel.getByRole('region', { name: 'Your reply' });
  await reply.getByRole('heading', { name: 'Your reply' }).waitFor();
  for (const box of await reply.getByRole('textbox').all()) if (await box.isVisible()) await box.fill('Words of mine');
  await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (): Promise<string> => panel.evaluate(() => navigator.clipboard.readText());
  await panel.evaluate(() => navigator.clipboard.writeText('What was there before'));

  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
  expect(await clipboard()).toBe('What was there before');

  await page.evaluate(() => {
    const editor = document.querySelector('[g_editable=true]');
    const was = editor?.cloneNode(true);
    editor?.addEventListener('input', () => editor.replaceChildren(...(was?.cloneNode(true).childNodes ?? [])));
  });
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/It was copied instead/)).toBeVisible();
  expect(await clipboard()).toContain('Words of mine');
});
