/** What Windows-1252 has at 128 to 159, where Latin-1 has control characters; those it leaves open stay what they are. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The control characters U+0080 to U+009F as the letters that are meant by them. Numbers of HTML are meant so (WHATWG
 * HTML, section 13.2.5.80), and Node's decoder for Windows-1252 leaves them in.
 */
export function fromWindows(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => LETTERS.charAt(control.charCodeAt(0) - 128));
}
