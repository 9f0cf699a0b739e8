/** A list page: tabs, and one panel of rows for each; hidden panels keep their rows, as Gmail's do. */
import { el, nextId, set } from './dom.js';
import { foreignRows } from './foreign.js';
import { options } from './options.js';
import { adRow, drawRow, entryOf, newParts } from './rows.js';
import { go } from './router.js';
import { entriesOf, store, threadsIn, tokenFor } from './store.js';
import { words } from './words.js';

export const PAGE_SIZE = 50;
const TABS = ['primary', 'promotions', 'social', 'updates'];

const keyOf = (route) => `${route.view}/${route.arg}/${route.page}/${store.version}`;

/** @returns {{ node: HTMLElement, update(route): void, panels(): object[], active(): object }} */
export function createList(view) {
  const node = el('div', { class: 'bGC' });
  const list = { node, view, route: null, drawnFor: null, tab: 'primary', panels: [] };
  return Object.assign(list, {
    update: (route) => update(list, route),
    active: () => list.panels.find((panel) => panel.tab === list.tab) ?? list.panels[0],
    redraw: () => {
      list.drawnFor = null;
      update(list, list.route);
    },
  });
}

/** Draws only what changed: coming back to a list finds the same nodes. */
function update(list, route) {
  if (list.drawnFor === keyOf(route)) return;
  list.route = route;
  list.drawnFor = keyOf(route);
  const threads = threadsIn(route);
  const tabs =
    route.view === 'inbox' ? TABS.filter((tab) => tab === 'primary' || threads.some((t) => t.tab === tab)) : [null];
  if (!tabs.includes(list.tab)) list.tab = tabs[0];
  list.panels = tabs.map((tab) =>
    createPanel(list, tab, tab === null ? threads : threads.filter((t) => t.tab === tab)),
  );
  const sections = options.multi ? list.panels.map((panel) => [panel]) : [list.panels];
  const bodies = sections.map((panels) =>
    el(
      'div',
      { class: 'ae4-list', gh: 'tl' },
      el(
        'div',
        { class: 'aDP' },
        panels.map((panel) => panel.node),
      ),
    ),
  );
  list.node.replaceChildren(...(tabs.length > 1 && !options.multi ? [tabBar(list, tabs)] : []), ...bodies);
  showTab(list, list.tab);
}

function tabBar(list, tabs) {
  const bar = el('div', { class: 'aKh d-tabs', role: 'tablist' });
  for (const tab of tabs) {
    const item = el(
      'div',
      { class: 'aAy d-tab', role: 'tab', 'data-tab': tab, tabindex: '0', 'aria-label': words[tab] },
      words[tab],
    );
    item.addEventListener('click', () => showTab(list, tab));
    bar.append(item);
  }
  return bar;
}

export function showTab(list, tab) {
  list.tab = tab;
  for (const panel of list.panels) {
    const active = panel.tab === tab;
    set(panel.node, 'class', `ae4 nH oZ${active ? ' aDM' : ''}`);
    panel.node.style.display = active || options.multi ? '' : 'none';
  }
  for (const item of list.node.querySelectorAll('[data-tab]')) {
    const active = item.dataset.tab === tab;
    set(item, 'class', `aAy d-tab${active ? ' J-KU-KO d-tab-on' : ''}`);
    item.setAttribute('aria-selected', String(active));
  }
  list.onTab?.();
}

function createPanel(list, tab, threads) {
  const all = entriesOf(threads);
  const { page } = list.route;
  const panel = { tab, total: all.length, entries: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), rows: [] };
  panel.tbody = el('tbody');
  panel.table = el('table', { class: 'F cf zt d-list', role: 'grid', cellpadding: '0', id: nextId() }, panel.tbody);
  const empty = panel.entries.length === 0 ? el('p', { class: 'd-empty' }, words.empty) : null;
  panel.node = el('div', {}, el('div', { class: 'Cp' }), el('div', { class: 'Cp' }, el('div', {}, panel.table)), empty);
  fillPanel(list, panel);
  return panel;
}

/** New `tr` elements for all entries of a panel, in its present `tbody`. */
export function fillPanel(list, panel) {
  panel.rows = panel.entries.map((entry) => {
    const parts = newParts();
    drawRow(parts, entry, list.view, { open: entry.id === list.openId });
    return parts;
  });
  const ads = options.ads && panel.tab === 'promotions' ? [adRow(words.sponsored)] : [];
  panel.tbody.replaceChildren(...foreignRows(), ...ads, ...panel.rows.flat());
  panel.tbody.onclick = (event) => openRow(list, event);
}

function openRow(list, event) {
  const entry = entryOf(event.target.closest('tr'));
  if (!entry || event.target.closest('.d-check, .d-actions')) return;
  go({ ...list.route, page: 1, token: tokenFor(entry) });
}

/** Draws the rows of one entry again in their own `tr` elements: read, answered, opened in the pane. */
export function redrawEntry(list, id) {
  for (const panel of list.panels) {
    panel.rows.forEach((parts, index) => {
      const entry = panel.entries[index];
      if (entry.id === id) drawRow(parts, entry, list.view, { open: id === list.openId });
    });
  }
}
