/** What stands around the pages: top bar, navigation, toolbar, and the stack of pages itself. */
import { button, el, set } from './dom.js';
import { icon } from './icons.js';
import { go } from './router.js';
import { openWindow } from './windows.js';
import { store } from './store.js';
import { words } from './words.js';

const VIEWS = ['inbox', 'starred', 'sent', 'drafts', 'all'];

export function createFrame(actions) {
  const pages = el('div', { class: 'nH d-pages' });
  const toolbar = createToolbar(actions);
  const nav = navigation();
  const main = el('div', { class: 'nH bkK d-main' }, el('div', { class: 'nH' }, toolbar.node, pages));
  const node = el('div', { class: 'nH d-app' }, topBar(nav), el('div', { class: 'nH d-columns' }, nav.node, main));
  return { node, pages, toolbar, nav };
}

function topBar(nav) {
  const { name, address } = store.account;
  const input = el('input', {
    class: 'gb_je d-input',
    name: 'q',
    type: 'text',
    'aria-label': words.search,
    placeholder: words.search,
    autocomplete: 'off',
  });
  const search = el('form', { class: 'd-search', role: 'search' }, input);
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    go(input.value.trim() === '' ? { view: 'inbox' } : { view: 'search', arg: input.value.trim() });
  });
  const account = el(
    'a',
    {
      class: 'gb_B gb_Za d-account',
      href: '#inbox',
      role: 'button',
      tabindex: '0',
      'aria-label': `${words.account}: ${name}  \n(${address})`,
    },
    (name || address).slice(0, 1).toUpperCase(),
  );
  const menu = button({ class: 'gb_Bc d-icon', 'aria-label': words.menu }, icon('menu'), () =>
    nav.node.classList.toggle('d-nav-open'),
  );
  return el(
    'header',
    { class: 'd-top', role: 'banner' },
    menu,
    el('strong', { class: 'd-brand' }, words.title),
    search,
    el('span', { class: 'd-note', role: 'note' }, store.madeUp ? words.note : words.ownNote),
    account,
  );
}

function navigation() {
  const compose = button(
    { class: 'T-I T-I-KE L3 d-primary d-new-mail', 'aria-label': words.compose },
    words.compose,
    () => openWindow(),
  );
  compose.prepend(icon('pen'));
  const links = new Map(
    VIEWS.map((view) => [
      view,
      el('a', { class: 'J-Ke n0 d-nav-link', href: `#${view}`, target: '_top', 'data-tooltip': words[view] }),
    ]),
  );
  const labels = [...new Set(store.threads.flatMap((thread) => thread.labels))];
  for (const label of labels)
    links.set(`label/${label}`, el('a', { class: 'J-Ke n0 d-nav-link', href: `#label/${encodeURIComponent(label)}` }));
  const node = el(
    'div',
    { class: 'nH oy8Mbf aeN d-nav', role: 'navigation' },
    el('div', { class: 'z0' }, compose),
    [...links.values()].map((link) => el('div', { class: 'TO' }, link)),
  );
  node.addEventListener('click', (event) => {
    if (event.target.closest('a')) node.classList.remove('d-nav-open');
  });
  return { node, mark: (view, counts) => markLinks(links, view, counts) };
}

function markLinks(links, current, counts) {
  for (const [key, link] of links) {
    const count = counts[key] ?? 0;
    link.replaceChildren(
      words[key] ?? key.replace('label/', ''),
      ...(count > 0 ? [' ', el('span', { class: 'bsU d-count' }, String(count))] : []),
    );
    set(link, 'class', `J-Ke n0 d-nav-link${key === current ? ' d-nav-on' : ''}`);
    set(link, 'aria-current', key === current ? 'page' : null);
  }
}

function createToolbar({ back, refresh, turn }) {
  const backButton = button(
    { class: 'T-I lS d-icon d-back', 'aria-label': words.back, 'data-tooltip': words.back },
    icon('back'),
    back,
  );
  const refreshButton = button(
    { class: 'T-I nu d-icon', 'aria-label': words.refresh, 'data-tooltip': words.refresh },
    icon('refresh'),
    refresh,
  );
  const newer = button({ class: 'T-I amD d-icon', 'aria-label': words.newer }, icon('newer'), () => turn(-1));
  const older = button({ class: 'T-I amD d-icon', 'aria-label': words.olderPage }, icon('older'), () => turn(1));
  const range = el('span', { class: 'Di d-range' });
  const node = el(
    'div',
    { class: 'aeH d-toolbar', gh: 'tm' },
    el('div', { class: 'G-atb', gh: 'mtb' }, backButton, refreshButton),
    el('span', { class: 'd-gap' }),
    range,
    newer,
    older,
  );
  return {
    node,
    update: ({ inThread, text }) => {
      backButton.style.display = inThread ? '' : 'none';
      for (const item of [refreshButton, newer, older, range]) item.style.display = inThread ? 'none' : '';
      range.replaceChildren(text);
    },
  };
}

/** A page of the stack; it is hidden until `showPage` makes it the main one. */
export function createPage(names, ...children) {
  const page = el('div', { class: `BltHke nH oy8Mbf d-page ${names}` }, ...children);
  page.style.display = 'none';
  return page;
}

/** Makes one page the main one. The others stay, hidden, with what they showed last. */
export function showPage(stack, page) {
  if (page.parentNode !== stack) stack.append(page);
  for (const other of stack.children) {
    const main = other === page;
    set(other, 'role', main ? 'main' : null);
    other.style.display = main ? '' : 'none';
  }
}

let timer = 0;
/** The line that says "Message sent". */
export function say(text) {
  const line =
    document.querySelector('.d-said') ?? document.body.appendChild(el('div', { class: 'vh d-said', role: 'alert' }));
  line.replaceChildren(el('span', { class: 'bAq' }, text));
  line.style.display = '';
  clearTimeout(timer);
  timer = setTimeout(() => (line.style.display = 'none'), 4000);
}
