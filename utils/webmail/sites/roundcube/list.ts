/**
 * Roundcube's message list. Facts: the rows are made by its own script, not the skin: `tr.message` with the id `rcmrow…`, a link
 * that names folder and number, people with their address in a title, no snippet. In folders of what the driver wrote the people
 * are those she wrote to.
 */
import type { Person } from '../../../core/types';
import { inDocumentOrder, lineOf, MARK, outermost } from '../../dom';
import { personOf } from '../../people';
import type { MatchedBy, Row, RowFacts, Slot } from '../../types';
import { account } from './account';
import { BODY } from './frames';
import { idIn, idOf, isRoundcube, paramsIn } from './ids';

const LIST = '#messagelist';
const ID = 'rcmrow';
const LINK = 'a[href*="_uid="]';
const PEOPLE = '.fromto .rcmContactAddress, .fromto [title*="@"]';
/** Folders of her own words, and the one in front. */
const OWN_FOLDERS = '#mailboxlist .mailbox:is(.sent, .drafts) > a[rel]';
const FOLDER = '#mailboxlist .mailbox.selected > a[rel]';

/** Rows found by id, by class and by what they link to: what `health` compares. */
export interface ListCounts {
  readonly byId: number;
  readonly byClass: number;
  readonly byLink: number;
}

const NONE = { rows: [], counts: { byId: 0, byClass: 0, byLink: 0 } };

/** What all rows of one look share. */
interface Surroundings {
  /** The folder in front. */
  readonly folder: string | null;
  readonly ownFolders: ReadonlySet<string | null>;
  readonly owner: string | null;
}

/** By row, as `listOf` gives them out; asked for at the first row that is read. */
const surroundings = new WeakMap<Row, () => Surroundings>();

function folderIn(element: Element | null): string | null {
  return element?.getAttribute('rel') ?? null;
}

function around(page: Document): () => Surroundings {
  let found: Surroundings | null = null;
  return () =>
    (found ??= {
      folder: folderIn(page.querySelector(FOLDER)),
      ownFolders: new Set([...page.querySelectorAll(OWN_FOLDERS)].map(folderIn)),
      owner: account(page),
    });
}

/** Rows of a table that link to a message, wherever it stands. */
function rowsByLink(root: Document): HTMLElement[] {
  const links = [...root.querySelectorAll(LINK)].filter((link) => idIn(paramsIn(link)) && !link.closest(BODY));
  return outermost(inDocumentOrder(links.flatMap((link) => link.closest('tr, li') ?? [])));
}

/** All rows, and how they were found. None on a page that is not Roundcube's. */
export function listOf(root: Document): { rows: Row[]; counts: ListCounts } {
  if (!isRoundcube(root)) return NONE;
  const byId = outermost(root.querySelectorAll(`${LIST} [id^="${ID}"]`));
  const byClass = outermost(root.querySelectorAll(`${LIST} .message`));
  const byLink = rowsByLink(root);
  const elements = [byId, byClass, byLink].find((found) => found.length > 0) ?? [];
  const matchedBy: MatchedBy =
    byId.length > 0 ? 'id' : byClass.length > 0 ? 'class' : byLink.length > 0 ? 'shape' : 'none';
  const rows: Row[] = elements.map((element) => ({ element, parts: [element], matchedBy }));
  const shared = around(root);
  for (const row of rows) surroundings.set(row, shared);
  return {
    rows,
    counts: { byId: byId.length, byClass: byClass.length, byLink: byLink.length },
  };
}

/** What a row's id says: UTF-8 in base64, made fit for an address and without its padding. */
function wordsOf(row: Element): string {
  try {
    const bytes = atob(row.id.startsWith(ID) ? row.id.slice(ID.length).replace(/-/g, '+').replace(/_/g, '/') : '');
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** The message a row's id names: a number in the folder in front, or `<number>-<folder>` in a search through several. */
function idOfRow(row: Element, front: string | null): string | null {
  const [, digits, folder] = /^(\d+)(?:-(.*))?$/.exec(wordsOf(row)) ?? [];
  return idOf(folder ?? front, digits);
}

function peopleIn(row: Element): Person[] {
  const titled = outermost(row.querySelectorAll(PEOPLE));
  const shown = titled.length > 0 ? titled : [...row.querySelectorAll('.fromto')];
  const people = shown.map((one) => personOf(lineOf(one, 200), one.getAttribute('title')));
  return people.filter(({ name, address }) => name || address).slice(0, 20);
}

/** What a row shows. Where it shows whom she wrote to, she is the one who wrote. */
export function readRow(row: Row): RowFacts {
  const { element } = row;
  const { folder, ownFolders, owner } = (surroundings.get(row) ?? around(element.ownerDocument))();
  const link = element.querySelector(LINK);
  const threadId = idIn(paramsIn(link)) ?? idOfRow(element, folder);
  const isOwn = threadId !== null && ownFolders.has(threadId.slice(0, threadId.lastIndexOf('/')));
  const subject = lineOf(link, 300);
  return {
    threadId,
    people: isOwn ? [personOf(null, owner)] : peopleIn(element),
    subject,
    snippet: subject || isOwn ? null : lineOf(element, 500),
  };
}

/** In front of the subject, on its line. */
export function badgeSlot({ element }: Row): Slot | null {
  const link = element.querySelector(LINK);
  const cell = link?.parentElement ?? element.querySelector('.subject');
  if (!cell || !element.contains(cell) || cell.hasAttribute(MARK)) return null;
  return { parent: cell, before: link };
}
