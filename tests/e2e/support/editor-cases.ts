/** The letters of `editors.spec.ts`: which page and editor, where the driver is in it, and what it holds afterwards. */
import type { Page } from '@playwright/test';

/** What is put in: from left to right and right to left, with a mark of direction, an emoji and what looks like markup. */
export const LETTER = 'Hello,\n\nשלום 😀 the order\u200f was gone at 7:40 PM.\nDana & <b>co</b>';
/** Its lines. */
export const LINES = ['Hello,', 'שלום 😀 the order\u200f was gone at 7:40 PM.', 'Dana & <b>co</b>'];
const ON_ONE_LINE = LINES.join(' ');
const SIGNED = ['Dana', 'On Nov 3 they wrote:', 'Your delivery was late.'];
const QUOTED = 'On Nov 3 they wrote:\n> Your delivery was late.\n';

/** Sets the caret or selects as a driver would. */
type Prepare = (page: Page) => Promise<void>;

const untouched: Prepare = async () => undefined;
const caretAfter =
  (thread: string, words: string): Prepare =>
  (page) =>
    page.evaluate(([name, after]) => window.editors.select(name, after), [thread, words] as const);
const selected =
  (thread: string, from: string, to: string): Prepare =>
  (page) =>
    page.evaluate(([name, first, last]) => window.editors.select(name, first, last), [thread, from, to] as const);
/** By mouse and keys: only then does a document's selection hide what is selected inside a shadow root. */
const walkedTo =
  (thread: string, words: string): Prepare =>
  async (page) => {
    await page.locator(`[data-thread="${thread}"] > div`).first().click();
    await page.keyboard.press('Home');
    for (const _ of words) await page.keyboard.press('ArrowRight');
  };
const allSelected =
  (thread: string): Prepare =>
  (page) =>
    page.evaluate((name) => window.editors.selectAll(name), thread);

/** What a letter does; page, thread, what she did before; the lines the editor holds then, blank ones left out. */
export const RICH: readonly (readonly [string, string, string, Prepare, readonly string[]])[] = [
  [
    'goes to the caret among her own words',
    'contenteditable',
    'reply',
    caretAfter('reply', 'First of '),
    ['First of Hello,', ...LINES.slice(1), 'mine.', 'Second of mine.', ...SIGNED],
  ],
  [
    'goes above her words where she has put no caret',
    'contenteditable',
    'reply',
    untouched,
    [...LINES, 'First of mine.', 'Second of mine.', ...SIGNED],
  ],
  [
    'goes above her words where the caret is in the quote',
    'contenteditable',
    'reply',
    caretAfter('reply', 'Your delivery'),
    [...LINES, 'First of mine.', 'Second of mine.', ...SIGNED],
  ],
  [
    'goes above her words where the caret is in the signature',
    'contenteditable',
    'reply',
    caretAfter('reply', 'Da'),
    [...LINES, 'First of mine.', 'Second of mine.', ...SIGNED],
  ],
  [
    'takes the place of what she selected',
    'contenteditable',
    'reply',
    selected('reply', 'First', 'Second of'),
    [...LINES, 'mine.', ...SIGNED],
  ],
  [
    'takes the place of her words alone where she selected into the quote',
    'contenteditable',
    'reply',
    selected('reply', 'Second', 'Your delivery'),
    ['First of mine.', ...LINES, ...SIGNED],
  ],
  [
    'takes the place of her words alone where she selected all',
    'contenteditable',
    'reply',
    allSelected('reply'),
    [...LINES, ...SIGNED],
  ],
  ['goes into an empty editor', 'contenteditable', 'new', untouched, LINES],
  ['goes into the empty line above a quote', 'contenteditable', 'fresh', untouched, [...LINES, 'Their words.']],
  ['stays out of a quote that comes first', 'contenteditable', 'quote first', untouched, [...LINES, 'Their words.']],
  [
    'stays out of a quote that comes first and is selected',
    'contenteditable',
    'quote first',
    allSelected('quote first'),
    [...LINES, 'Their words.'],
  ],
  ['stays out of a signature that comes first', 'contenteditable', 'signature first', untouched, [...LINES, 'Dana']],
  [
    'goes to the caret below a quote',
    'contenteditable',
    'below quote',
    caretAfter('below quote', 'Mine below.'),
    ['Their words.', 'Mine below.Hello,', ...LINES.slice(1)],
  ],
  [
    'goes into an editor that runs from right to left',
    'contenteditable',
    'rtl',
    caretAfter('rtl', 'שלום '),
    ['שלום Hello,', ...LINES.slice(1), 'Dana', 'דברים'],
  ],
  ['goes into an editor of a page with a fault', 'contenteditable', 'throws', untouched, [...LINES, 'Mine.']],
  [
    'goes to the caret in a frame whose body is edited',
    'frames',
    'tinymce',
    caretAfter('tinymce', 'Mine in '),
    ['Mine in Hello,', ...LINES.slice(1), 'a frame.', ...SIGNED.slice(1)],
  ],
  [
    'goes above the words in a frame with no caret',
    'frames',
    'tinymce',
    untouched,
    [...LINES, 'Mine in a frame.', ...SIGNED.slice(1)],
  ],
  [
    'takes the place of her words alone where all is selected in a frame',
    'frames',
    'tinymce',
    allSelected('tinymce'),
    [...LINES, ...SIGNED.slice(1)],
  ],
  [
    'goes to the caret in a sandboxed frame that runs no script',
    'frames',
    'rooster',
    caretAfter('rooster', 'Mine in '),
    ['Mine in Hello,', ...LINES.slice(1), 'a frame.', 'Their words.'],
  ],
  ['goes into a frame that is edited as a whole', 'frames', 'design mode', untouched, [...LINES, 'Mine.']],
  [
    'goes to the caret in a shadow root',
    'shadow',
    'shadow',
    walkedTo('shadow', 'First of '),
    ['First of Hello,', ...LINES.slice(1), 'mine.', 'Second of mine.', 'Their words.'],
  ],
  [
    'takes the place of what is selected in a shadow root',
    'shadow',
    'shadow',
    selected('shadow', 'First', 'Second of'),
    [...LINES, 'mine.', 'Their words.'],
  ],
  [
    'goes above her words where the caret is in the quote of a shadow root',
    'shadow',
    'shadow',
    caretAfter('shadow', 'Their'),
    [...LINES, 'First of mine.', 'Second of mine.', 'Their words.'],
  ],
  ['stays out of a quote in a shadow root in another', 'shadow', 'deep', untouched, [...LINES, 'Their words.']],
  [
    'goes to the caret in a shadow root in a frame',
    'frames',
    'shadow in a frame',
    caretAfter('shadow in a frame', 'Mine '),
    ['Mine Hello,', ...LINES.slice(1), 'deep inside.'],
  ],
  ['goes into a text field in a shadow root', 'shadow', 'shadow field', untouched, [...LINES, 'Mine.']],
  ['goes into an empty text field', 'fields', 'new', untouched, LINES],
  [
    'goes below her line with the caret in a text field that runs from right to left',
    'fields',
    'rtl',
    caretAfter('rtl', 'שלום '),
    ['שלום', ...LINES, 'Dana'],
  ],
  ['becomes one line in a field of one line', 'fields', 'line', caretAfter('line', 'Mine: '), [`Mine: ${ON_ONE_LINE}`]],
  ['takes the place of what is selected in a field of one line', 'fields', 'line', allSelected('line'), [ON_ONE_LINE]],
];

/** The same in plain text, to the character: where it goes; thread, what she did before, the whole text. */
export const PLAIN: readonly (readonly [string, string, Prepare, string])[] = [
  ['above the quote, with a line between', 'top', untouched, `${LETTER}\n\n\n${QUOTED}> See the app.\n-- \nDana`],
  [
    'above it where the caret is in the quote',
    'top',
    caretAfter('top', '> Your'),
    `${LETTER}\n\n\n${QUOTED}> See the app.\n-- \nDana`,
  ],
  [
    'above it where the caret is in the signature',
    'top',
    caretAfter('top', 'Dana'),
    `${LETTER}\n\n\n${QUOTED}> See the app.\n-- \nDana`,
  ],
  [
    'below the quote where the caret is there',
    'bottom',
    caretAfter('bottom', 'Mine below.'),
    `${QUOTED}\nMine below.\n${LETTER}\n`,
  ],
  ['above a quote that comes first', 'bottom', caretAfter('bottom', '> Your'), `${LETTER}\n\n${QUOTED}\nMine below.`],
];
