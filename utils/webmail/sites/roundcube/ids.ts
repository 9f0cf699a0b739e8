/**
 * How Roundcube names things: a message is its folder and its number (UID) in it, in every address as `_mbox` and `_uid`. Moved to
 * another folder it gets another number.
 */

/** Roundcube's own script, which every page of it loads, whichever the skin. */
const OWN_SCRIPT = 'script[src*="program/js/app"]';
const LONGEST_FOLDER = 300;

/** Whether a page is one of Roundcube's. The host may have others. */
export function isRoundcube(page: Document): boolean {
  return page.querySelector(OWN_SCRIPT) !== null;
}

/** The parameters of a page's address. */
export function paramsOf(page: Document): URLSearchParams {
  return new URLSearchParams(page.location?.search ?? '');
}

/** Whether a page is one of mail. Right after the login its address names no task: the skin elastic says it, else what the script is told. */
export function isMailPage(page: Document): boolean {
  if (!isRoundcube(page)) return false;
  const task = paramsOf(page).get('_task');
  if (task !== null) return task === 'mail';
  return page.body?.classList.contains('task-mail') || settingOf(page, 'task') === 'mail';
}

/** The parameters of a link; empty where it is none. */
export function paramsIn(link: Element | null): URLSearchParams {
  const words = link?.getAttribute('href') ?? '';
  return new URLSearchParams(words.includes('?') ? words.slice(words.indexOf('?')) : '');
}

/** `<folder>/<number>`, or null. A search through several folders writes `<number>-<folder>` for the number. */
export function idOf(folder: string | null | undefined, number: string | null | undefined): string | null {
  const digits = /^\d{1,10}(?![^-])/.exec(number ?? '')?.[0];
  return digits && folder && folder.length <= LONGEST_FOLDER ? `${folder}/${digits}` : null;
}

/** The message these parameters name, or null. */
export function idIn(params: URLSearchParams): string | null {
  return idOf(params.get('_mbox'), params.get('_uid') ?? params.get('_draft_uid'));
}

/** Address of a message, opened in full. Null where the page's address holds a session of a hosting panel, which must not be kept. */
export function linkOf(id: string, page: Location | URL): string | null {
  const slash = id.lastIndexOf('/');
  if (slash < 1 || /\/cpsess\d+\//.test(page.pathname)) return null;
  const query = new URLSearchParams({
    _task: 'mail',
    _mbox: id.slice(0, slash),
    _uid: id.slice(slash + 1),
    _action: 'show',
  });
  return `${page.origin}${page.pathname}?${query.toString()}`;
}

/** A text the page hands its own script, by its name; null where there is none. The page world itself is not ours to see. */
export function settingOf(page: Document, name: string): string | null {
  const start = `"${name}":"`;
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent;
    const from = text.indexOf(start) + start.length;
    if (from >= start.length) return unescaped(text.slice(from, text.indexOf('"', from))) || null;
  }
  return null;
}

/** What a text of JSON says; nothing where it was cut at a quotation mark inside it. */
function unescaped(json: string): string {
  try {
    return String(JSON.parse(`"${json}"`));
  } catch {
    return '';
  }
}
