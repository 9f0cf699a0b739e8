import type { CDPSession, Page } from '@playwright/test';

import { MARK } from '../../utils/webmail/dom';

/** A badge or a banner in a page. */
export interface Mark {
  readonly kind: 'badge' | 'banner';
  /** Every word it shows, in order, parted by spaces. */
  readonly text: string;
  /** What a screen reader says for it. */
  readonly label: string | null;
  /** Names of its buttons. */
  readonly buttons: readonly string[];
  /** Gmail's id of the row's thread, or of the message it stands in. */
  readonly threadId: string | null;
  readonly messageId: string | null;
}

/** The part of the protocol's `DOM.Node` that is read here. */
interface Node {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

interface Found {
  readonly mark: Mark;
  readonly host: Node;
}

const SKIPPED = new Set(['STYLE', 'SCRIPT', 'TITLE']);

/**
 * Every mark the extension has put into a page. Its shadow roots are closed to the page, and so to ordinary test tools too:
 * only the DevTools protocol sees into them.
 */
export async function marks(page: Page): Promise<readonly Mark[]> {
  return inSession(page, async (session) => (await find(session)).map(({ mark }) => mark));
}

/**
 * Presses the button of a banner, as a hand would: with the mouse, in its middle.
 * @param which position among the banners of the page, or Gmail's id of the message it stands in
 * @returns the button's name
 * @throws when there is no such banner, or it has no button on the screen
 */
export async function pressBanner(page: Page, which: number | string = 0): Promise<string> {
  return inSession(page, async (session) => {
    const banners = (await find(session)).filter(({ mark }) => mark.kind === 'banner');
    const banner = typeof which === 'number' ? banners[which] : banners.find(({ mark }) => mark.messageId === which);
    const button = banner && descendants(banner.host).find((node) => node.nodeName === 'BUTTON');
    if (!button) throw new Error(`There is no banner ${which} with a button.`);
    const { backendNodeId } = button;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const quad = quads[0];
    if (!quad) throw new Error(`The button of banner ${which} is not on the screen.`);
    await page.mouse.click(middle(quad, 0), middle(quad, 1));
    return wordsOf(button);
  });
}

async function inSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

async function find(session: CDPSession): Promise<readonly Found[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return search(root, []);
}

function search(node: Node, path: readonly Node[]): readonly Found[] {
  if (attribute(node, MARK) !== null) return [{ mark: describe(node, path), host: node }];
  return inner(node).flatMap((child) => search(child, [node, ...path]));
}

function describe(host: Node, path: readonly Node[]): Mark {
  const all = descendants(host);
  const buttons = all.filter(({ nodeName }) => nodeName === 'BUTTON').map(wordsOf);
  return {
    kind: all.some((node) => attribute(node, 'role') === 'note') ? 'banner' : 'badge',
    text: wordsOf(host),
    label: firstValue(host, 'aria-label', null),
    buttons,
    threadId: nearest(path, 'data-legacy-thread-id'),
    messageId: nearest(path, 'data-legacy-message-id'),
  };
}

/** The value of an attribute of the innermost ancestor that has it or holds an element that has. */
function nearest(path: readonly Node[], name: string): string | null {
  let seen: Node | null = null;
  for (const ancestor of path) {
    const value = firstValue(ancestor, name, seen);
    if (value !== null) return value;
    seen = ancestor;
  }
  return null;
}

/** The attribute's first value in a subtree, without the part that was searched before. */
function firstValue(node: Node, name: string, searched: Node | null): string | null {
  if (node === searched) return null;
  const own = attribute(node, name);
  if (own !== null) return own;
  for (const child of inner(node)) {
    const value = firstValue(child, name, searched);
    if (value !== null) return value;
  }
  return null;
}

function wordsOf(node: Node): string {
  return descendants(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The node and everything in it, shadow roots included, in document order. */
function descendants(node: Node): readonly Node[] {
  if (SKIPPED.has(node.nodeName)) return [];
  return [node, ...inner(node).flatMap(descendants)];
}

function inner(node: Node): readonly Node[] {
  return [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}

function attribute(node: Node, name: string): string | null {
  const list = node.attributes ?? [];
  const at = list.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at === -1 ? null : (list[at + 1] ?? null);
}

/** Mean of the four corners of a quad `x1 y1 x2 y2 …`; `axis` 0 is x, 1 is y. */
function middle(quad: readonly number[], axis: 0 | 1): number {
  const corners = quad.filter((_value, index) => index % 2 === axis);
  return corners.reduce((sum, value) => sum + value, 0) / corners.length;
}
