/** What a person does on a page of ours: with a mouse, or without one. */
import { expect, type Locator, type Page } from '@playwright/test';

type Role = 'button' | 'link' | 'checkbox' | 'radio';

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Hands {
  press(page: Page, role: Role, name: string | RegExp): Promise<void>;
  /** Fills a field of text, given by its label or as it is. */
  write(page: Page, field: string | Locator, words: string): Promise<void>;
  /** Gives a date, or a date and a time, as `2026-11-14` or `2026-11-14T16:05`. */
  writeDate(page: Page, label: string, value: string): Promise<void>;
  choose(page: Page, label: string, option: string): Promise<void>;
  /** Adds a file by the button of this name. */
  attach(page: Page, button: string, file: UploadedFile): Promise<void>;
}

const field = (page: Page, label: string | Locator): Locator =>
  typeof label === 'string' ? page.getByLabel(label, { exact: true }) : label;

export const mouse: Hands = {
  press: async (page, role, name) => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await (role === 'radio' || role === 'checkbox' ? target.check() : target.click());
  },
  write: (page, label, words) => field(page, label).fill(words),
  writeDate: (page, label, value) => field(page, label).fill(value),
  choose: async (page, label, option) => void (await field(page, label).selectOption({ label: option })),
  attach: async (page, button, file) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await (await chooser).setFiles(file);
  },
};

/** More than any page of ours has places for the focus. */
const MOST_PRESSES = 150;

/** Pages on which something was done: from then on the focus stands somewhere. */
const touched = new WeakSet<Page>();

/** Presses Tab until this has the focus, and sees that it shows it. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if (touched.has(page)) await keepsFocus(page);
  touched.add(page);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'it can be reached with the Tab key').toBeFocused();
  expect(await target.evaluate(showsFocus), `the focus is seen on ${String(target)}`).toBe(true);
}

/** An outline on it, or on the label that stands for it. */
function showsFocus(one: Element): boolean {
  return [one, one.closest('label')].some((element) => {
    const { outlineStyle, outlineWidth } = element ? getComputedStyle(element) : {};
    return outlineStyle !== undefined && outlineStyle !== 'none' && Number.parseFloat(outlineWidth ?? '') > 0;
  });
}

/** After an action the focus stands somewhere: what had it may be gone, a person must not begin at the top again. */
export async function keepsFocus(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName ?? ''), { message: 'the focus is kept' })
    .not.toBe('body');
}

/** What a keyboard types for `2026-11-14T16:05` into the parts of a date field in English: month, day, year, hour, minute. */
function dateKeys(value: string): readonly string[] {
  const [, year = '', month = '', day = '', hour, minute = ''] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(value) ?? [];
  const date = [...`${month}${day}${year}`];
  if (hour === undefined) return date;
  const half = Number(hour) < 12 ? 'A' : 'P';
  return [...date, ...String(Number(hour) % 12 || 12).padStart(2, '0'), ...minute, half];
}

export const keyboard: Hands = {
  press: async (page, role, name) => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    if (role === 'radio') await pick(page, target);
    else {
      await reach(page, target);
      await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    }
    await keepsFocus(page);
  },
  write: async (page, label, words) => {
    await reach(page, field(page, label));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
  },
  writeDate: async (page, label, value) => {
    await reach(page, field(page, label));
    for (const key of dateKeys(value)) await page.keyboard.press(key);
    await expect(field(page, label)).toHaveValue(value);
  },
  choose: async (page, label, option) => {
    await reach(page, field(page, label));
    const chosen = () => field(page, label).evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text);
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 20 && (await chosen()) !== option; presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(option);
  },
  attach: async (page, button, file) => {
    const chooser = page.waitForEvent('filechooser');
    await reach(page, page.getByRole('button', { name: button, exact: true }).first());
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(file);
    await keepsFocus(page);
  },
};

/** Tab leads to the one chosen of a group, or to its first; the arrows lead on. */
async function pick(page: Page, target: Locator): Promise<void> {
  const group = await target.getAttribute('name');
  const inGroup = (): Promise<boolean> =>
    page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group);
  for (let presses = 0; presses < MOST_PRESSES && !(await inGroup()); presses += 1) await page.keyboard.press('Tab');
  if (await target.evaluate((one) => one === document.activeElement)) await page.keyboard.press('Space');
  for (let presses = 0; presses < 20 && !(await target.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
  expect(await target.evaluate(showsFocus), 'the focus is seen').toBe(true);
}
