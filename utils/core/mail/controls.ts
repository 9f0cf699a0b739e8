/** Control characters, which show nothing: all but tabs, line ends and page breaks. */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/g;

/** The text without control characters, so that they can't break words apart. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
