/**
 * Editors inside an open shadow root. The document's selection shows only the host from outside: `getComposedRanges`
 * (https://w3c.github.io/selection-api/#dom-selection-getcomposedranges; Chromium 137, Firefox 142) tells where it stands inside,
 * and where that is missing, Chromium's own `getSelection` of the root does. Setting it works through the document.
 * Tried in Chromium 156 and Firefox 153.
 */
import { contenteditable, writeRich } from './contenteditable';
import type { Strategy } from './strategy';

/** What older browsers have: a selection that is the root's own, or no composed ranges. */
interface Older {
  readonly getComposedRanges?: Selection['getComposedRanges'];
  readonly getSelection?: () => Selection | null;
}

function selectedInside(root: ShadowRoot): (selection: Selection) => AbstractRange | null {
  return (selection) => {
    const { getComposedRanges }: Older = selection;
    if (getComposedRanges) return getComposedRanges.call(selection, { shadowRoots: [root] })[0] ?? null;
    const own = (root as Older).getSelection?.() ?? selection;
    return own.rangeCount === 0 ? null : own.getRangeAt(0);
  };
}

/** The open shadow root an element stands in; null where it stands in the document itself. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  const root = element.getRootNode();
  // By its members: a frame's shadow root is no instance of this window's class.
  return 'host' in root ? (root as ShadowRoot) : null;
}

export const shadow: Strategy = {
  ...contenteditable,
  write: (editor, text, below) => {
    const root = shadowRootOf(editor);
    return writeRich(editor, text, below, root ? selectedInside(root) : undefined);
  },
};
