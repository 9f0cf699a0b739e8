/** What every kind of editor is asked: to hold a letter, and to say what it holds. */

/** `added` to what was there, or in place of what was selected (`replaced`); or why it was not. */
export type Wrote = 'added' | 'replaced' | 'read-only' | 'too-long' | 'not-taken';

/** One kind of editor. */
export interface Strategy {
  /** The letter as this kind can hold it. */
  readonly words: (text: string) => string;
  /** What the editor holds now. */
  readonly held: (element: HTMLElement) => string;
  /**
   * Writes `text` where the driver's own words go; `below` selects what the webmail sets below them, empty for nothing.
   * Says only what the browser said of it: whether the text arrived is read back with `held`.
   */
  readonly write: (element: HTMLElement, text: string, below: string) => Wrote;
}
