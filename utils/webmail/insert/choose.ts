/** Which of the editors on a page a letter is for. */
import type { Editor } from '../types';

/** An element has its frame's document and its open shadow root, or neither. */
interface Inside {
  readonly contentDocument?: Document | null;
  readonly shadowRoot?: ShadowRoot | null;
}

/** What has the keyboard, outermost first: a frame or a shadow host stands for what has it inside. */
function focusPath(page: Document): Element[] {
  const path: Element[] = [];
  let root: DocumentOrShadowRoot | null = page;
  while (root?.activeElement) {
    const element: Element & Inside = root.activeElement;
    path.push(element);
    root = element.contentDocument ?? element.shadowRoot ?? null;
  }
  return path;
}

/**
 * The reply box of the thread the driver used last: the one she is in, else the last that is shown, else the last; null where
 * the thread has none. Editors are asked for anew each time, since webmails build them anew, as when a reply gets its own window.
 */
export function chooseEditor(page: Document, editors: readonly Editor[], threadId: string | null): Editor | null {
  const named = editors.filter((editor) => threadId !== null && editor.threadId === threadId);
  const fitting = named.length > 0 || threadId === null ? named : editors.filter(({ unnamed }) => unnamed);
  const focused = focusPath(page);
  const isShown = ({ element }: Editor): boolean => element.checkVisibility();
  return (
    fitting.find(({ element }) => focused.some((each) => element.contains(each))) ??
    fitting.filter(isShown).at(-1) ??
    fitting.at(-1) ??
    null
  );
}
