/**
 * The open elements that change how what is in them is read. Elements that change nothing are only counted, so
 * that an end tag ends the right one. Every tag costs the same, however deep it stands.
 */
import type { Look } from './html-look';

/** What one element brings. */
export interface Mark extends Look {
  readonly quoted?: true;
}

/** What holds at a place, from all elements around it. */
export interface State {
  readonly hidden: boolean;
  readonly tiny: boolean;
  readonly preformatted: boolean;
  /** Depth of quotation. */
  readonly quotes: number;
}

interface Element {
  readonly name: string;
  readonly mark: Mark;
  readonly state: State;
  /** How many tables and lists stood around it. */
  readonly scope: number;
  /** It, and the open elements of its name inside it. */
  depth: number;
}

const OUTSIDE: State = { hidden: false, tiny: false, preformatted: false, quotes: 0 };
const SCOPES = new Set(['table', 'ul', 'ol', 'dl']);
/** Elements that end, without an end tag, where the next of these begins. */
const SIBLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
]);

export class OpenElements {
  readonly #open: Element[] = [];
  readonly #byName = new Map<string, Element[]>();
  #scope = 0;

  get state(): State {
    return this.#open.at(-1)?.state ?? OUTSIDE;
  }

  /** @param mark null for an element that changes nothing */
  open(name: string, mark: Mark | null): void {
    for (const sibling of SIBLINGS.get(name) ?? []) this.#endSibling(sibling);
    const same = this.#byName.get(name)?.at(-1);
    if (mark) this.#push(name, mark);
    else if (same) same.depth += 1;
    if (SCOPES.has(name)) this.#scope += 1;
  }

  /** @returns what the element that ends here has brought; null when it changed nothing, or none is open */
  close(name: string): Mark | null {
    if (SCOPES.has(name)) this.#endScope();
    const element = this.#byName.get(name)?.at(-1);
    if (!element) return null;
    element.depth -= 1;
    if (element.depth > 0) return null;
    this.#endWith(element);
    return element.mark;
  }

  /** Paragraphs end where the next block begins. */
  endParagraph(): void {
    const element = this.#byName.get('p')?.[0];
    if (element) this.#endWith(element);
  }

  #push(name: string, mark: Mark): void {
    const around = this.state;
    const state = {
      hidden: around.hidden || mark.hidden === true,
      tiny: mark.tiny ?? around.tiny,
      preformatted: mark.preformatted ?? around.preformatted,
      quotes: around.quotes + (mark.quoted ? 1 : 0),
    };
    const element = { name, mark, state, scope: this.#scope, depth: 1 };
    this.#open.push(element);
    const same = this.#byName.get(name);
    if (same) same.push(element);
    else this.#byName.set(name, [element]);
  }

  #endSibling(name: string): void {
    const element = this.#byName.get(name)?.at(-1);
    if (element && element.scope >= this.#scope) this.#endWith(element);
  }

  #endScope(): void {
    if (this.#scope === 0) return;
    this.#scope -= 1;
    for (let last = this.#open.at(-1); last && last.scope > this.#scope; last = this.#open.at(-1)) this.#endWith(last);
  }

  /** Ends an element with everything that is still open inside it. */
  #endWith(element: Element): void {
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#byName.get(last.name)?.pop();
      if (last === element) return;
    }
  }
}
