/** The longest name of a file of ours, in characters. */
export const MAX_NAME = 120;
/** File systems count bytes: 255 for a name, on most. */
const MAX_BYTES = 200;

/** No file system has longer names; of a longer one only the end is looked at. */
const LOOKED_AT = 1000;

/** Marks that turn the direction of writing, or can't be seen: `photo‮gpj.exe` would read as a picture. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** Not allowed in names on Windows; slashes are cut off before. */
const RESERVED_MARKS = /[<>:"|?*]/g;
const RESERVED_NAMES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * The name of a file without what could do harm: a path, control and direction marks, characters and names
 * that are reserved somewhere, dots and spaces at either end. At most {@link MAX_NAME} characters, the ending
 * kept. `file` where nothing is left.
 */
export function safeName(name: string, max: number = MAX_NAME): string {
  const end = name.slice(-LOOKED_AT).normalize('NFC');
  const last = end.split(/[/\\]/).at(-1) ?? '';
  const clean = trimmed(last.replace(UNSEEN, '').replace(RESERVED_MARKS, '_').replace(/\s+/g, ' '));
  const named = clean === '' ? 'file' : clean;
  return shortened(RESERVED_NAMES.test(named) ? `_${named}` : named, max);
}

/** What an item of evidence is called everywhere: in letters, exports and on the screen. */
export function evidenceLabel(number: number): string {
  return `E${number}`;
}

/** The name of a copy with its number, as letters list it: `E7-itinerary.png`. */
export function copyName(number: number, name: string): string {
  const start = `${evidenceLabel(number)}-`;
  return `${start}${safeName(name, MAX_NAME - start.length)}`;
}

/** The name of a copy to share: it tells nothing of the original's. */
export function shareName(number: number, media: 'image/jpeg' | 'image/png'): string {
  return `${evidenceLabel(number)}-picture.${media === 'image/png' ? 'png' : 'jpg'}`;
}

/** Without dots and spaces at either end. By hand: a pattern would look at every run of dots from each of its dots. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isEdge(text[from])) from += 1;
  while (to > from && isEdge(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

function isEdge(letter: string | undefined): boolean {
  return letter === '.' || letter === ' ';
}

function shortened(name: string, max: number): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[A-Za-z0-9]{1,8})?$/.exec(name) ?? [];
  const letters = [...stem];
  const fits = (): boolean => {
    const whole = letters.join('') + ending;
    return whole.length <= max && new TextEncoder().encode(whole).length <= MAX_BYTES;
  };
  while (letters.length > 1 && !fits()) letters.pop();
  return `${trimmed(letters.join('')) || 'file'}${ending}`;
}
